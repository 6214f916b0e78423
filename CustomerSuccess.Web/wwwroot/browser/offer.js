// Says that an offer was looked at. A post and not the reading of the page: programs that look into mails open links, but run no scripts of pages.
(() => {
  const { seen } = document.currentScript.dataset;
  const tell = () => {
    if (document.visibilityState === 'visible') {
      document.removeEventListener('visibilitychange', tell);
      navigator.sendBeacon(seen);
    }
  };
  document.addEventListener('visibilitychange', tell);
  tell();
})();
