/** What is only needed to take the list along: as text, on paper, with its QR. A file of its own. */
export { listAsText } from './list-as-text.ts';
export { qrPath } from '../../qr/qr-path.ts';
export { printAlone } from './print-alone.ts';
export { shareText } from './share-text.ts';
