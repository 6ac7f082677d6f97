/** What only printing needs, in a file of its own: the QR, and the fiche alone on the sheet. */
export { qrPath } from '../../qr/qr-path.ts';

const MARK = 'data-ventanilla-printing';
/** While our button prints, the rest of the host's page stays off the paper. Dropped whole where `:has` is unknown. */
const SHEET = `@media print{@page{margin:10mm}
body *:not(:has([${MARK}])):not([${MARK}]){display:none!important}
:is(body,body *):has([${MARK}]),[${MARK}]{display:block!important;position:static!important;float:none!important;inline-size:auto!important;max-inline-size:none!important;block-size:auto!important;min-block-size:0!important;overflow:visible!important;margin:0!important;padding:0!important;border:0!important;background:#fff!important}}`;

/** Opens the browser's dialog with this element alone; an element inside somebody's shadow root prints with its page. */
export function printAlone(host: Element, done: () => void): void {
  const alone = host.getRootNode() === document && 'adoptedStyleSheets' in document;
  const sheet = alone ? new CSSStyleSheet() : undefined;
  if (sheet) {
    sheet.replaceSync(SHEET);
    host.setAttribute(MARK, '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const onAfter = () => {
    host.removeAttribute(MARK);
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    done();
  };
  window.addEventListener('afterprint', onAfter, { once: true });
  window.print();
}
