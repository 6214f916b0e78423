// The browser side of Browser/*.cs: what the server asks of the browser.

export const showDialog = dialog => { if (!dialog.open) { dialog.showModal(); } };
export const closeDialog = dialog => { if (dialog.open) { dialog.close(); } };

export const getTheme = () => window.customerSuccessTheme.get();
export const setTheme = choice => window.customerSuccessTheme.set(choice);

export const copyText = text => navigator.clipboard.writeText(text);
export const printPage = () => window.print();

export { watchPoints } from './points.js';
