// What a page does by itself, before and without the server: its theme, its reload buttons, and opening the search.
(() => {
  // The theme is set before the first paint, so that a dark page never flashes white: light, dark or system (nothing stored).
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light');
  };
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
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

  // A modal dialog of the browser takes the focus, keeps it, and gives it back when it closes.
  const openSearch = () => {
    const dialog = document.querySelector('dialog[data-search]');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    return dialog;
  };
  const typing = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

  document.addEventListener('keydown', event => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    if ((shortcut || slash) && openSearch()) {
      event.preventDefault();
    }

    // In the search the arrow keys move the choice and not the cursor.
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.closest?.('dialog[data-search]')) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', event => {
    const on = selector => event.target instanceof Element && event.target.closest(selector);
    if (on('[data-open-search]')) {
      openSearch();
    } else if (on('[data-reload]')) {
      location.reload();
    }
  });

  // The field belongs to the browser alone: a value sent back by the server would overtake what is typed meanwhile.
  document.addEventListener('close', event => {
    if (event.target.matches?.('dialog[data-search]')) {
      event.target.querySelector('input').value = '';
    }
  }, true);
})();
