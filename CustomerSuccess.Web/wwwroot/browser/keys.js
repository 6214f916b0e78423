// Keys that work anywhere on a page. What a key does stands on what it presses: data-key on a button or link of the page, data-go on a
// place of the navigation (g, then the letter). A key never acts while somebody types or a dialog is open.
(() => {
  const patience = 1500;
  let goUntil = 0;

  const within = (target, selector) => target instanceof Element && target.closest(selector) !== null;
  const typing = target => within(target, 'input, textarea, select, [contenteditable]');
  const waiting = () => document.querySelector('dialog[open], .rz-dialog-wrapper') !== null;
  const find = (name, key) => document.querySelector(`[${name}="${CSS.escape(key)}"]:not([disabled])`);

  const wanted = event => {
    if (event.timeStamp < goUntil) {
      goUntil = 0;
      return find('data-go', event.key);
    }
    if (event.key === 'g') {
      goUntil = event.timeStamp + patience;
      return null;
    }
    // Enter belongs to what has the focus.
    return event.key === 'Enter' && within(event.target, 'a, button, summary') ? null : find('data-key', event.key);
  };

  document.addEventListener('keydown', event => {
    const held = event.repeat && event.key !== 'j' && event.key !== 'k';
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || held || typing(event.target) || waiting()) {
      return;
    }
    if (event.key === '?') {
      document.querySelector('dialog[data-keys]')?.showModal();
      event.preventDefault();
      return;
    }
    const target = wanted(event);
    if (target) {
      target.click();
      event.preventDefault();
    }
  });

  document.addEventListener('click', event => {
    if (within(event.target, '[data-open-keys]')) {
      document.querySelector('dialog[data-keys]')?.showModal();
    } else if (within(event.target, '[data-close-keys]')) {
      document.querySelector('dialog[data-keys]')?.close();
    }
  });
})();
