// The browser side of Browser/*.cs. Nothing else in the application talks to the browser.

const typing = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Calls search.OnSearchKey for Ctrl+K anywhere and for / outside of fields. */
export const listenForSearch = search => {
  const listener = event => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (shortcut || (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target))) {
      event.preventDefault();
      search.invokeMethodAsync('OnSearchKey');
    }
  };
  document.addEventListener('keydown', listener);
  return { stop: () => document.removeEventListener('keydown', listener) };
};

/**
 * A search field in a dialog: arrow keys move the choice and not the cursor, and closing the dialog empties the field. The field belongs to the
 * browser alone, because a value sent back by the server would overtake what is typed meanwhile.
 */
export const prepareSearch = field => {
  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
    }
  });
  field.closest('dialog').addEventListener('close', () => { field.value = ''; });
};

/** A modal dialog takes the focus, keeps it, and gives it back when it closes. */
export const openDialog = dialog => { if (!dialog.open) { dialog.showModal(); } };
export const closeDialog = dialog => { if (dialog.open) { dialog.close(); } };

export const getTheme = () => window.customerSuccessTheme.get();
export const setTheme = choice => window.customerSuccessTheme.set(choice);

export const copyText = text => navigator.clipboard.writeText(text);
export const printPage = () => window.print();
