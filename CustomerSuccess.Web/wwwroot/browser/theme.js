// Runs before the first paint, so that a dark page never flashes white. The choice is light, dark or system (nothing stored).
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const choice = localStorage.getItem('theme');
    document.documentElement.dataset.theme = choice ?? (dark.matches ? 'dark' : 'light');
  };
  dark.addEventListener('change', apply);
  window.addEventListener('storage', apply);
  window.customerSuccessTheme = {
    get: () => localStorage.getItem('theme') ?? 'system',
    set: choice => {
      if (choice === 'system') {
        localStorage.removeItem('theme');
      } else {
        localStorage.setItem('theme', choice);
      }
      apply();
    },
  };
  apply();
})();

// The buttons of the reconnect notice work when nothing else does.
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-reload]')) {
    location.reload();
  }
});
