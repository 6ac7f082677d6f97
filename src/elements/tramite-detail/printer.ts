/**
 * On paper: the whole fiche, or what fits half a page and the roll of a ticket printer. The QR has to be there before the
 * browser prints, and `beforeprint` does not wait; so our button loads it first, and who prints by the browser's menu
 * gets the address in words the first time.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { QrPath } from '../../qr/qr-path.ts';

/** `short`: what one takes along to the office. */
export type PrintKind = 'whole' | 'short';

const MARK = 'data-ventanilla-printing';
/** While our button prints, the rest of the host's page stays off the paper. Dropped whole where `:has` is unknown. */
const SHEET = `@media print{@page{margin:10mm}
body *:not(:has([${MARK}])):not([${MARK}]){display:none!important}
:is(body,body *):has([${MARK}]),[${MARK}]{display:block!important;position:static!important;float:none!important;inline-size:auto!important;max-inline-size:none!important;block-size:auto!important;min-block-size:0!important;overflow:visible!important;margin:0!important;padding:0!important;border:0!important;background:#fff!important}}`;

export class Printer implements ReactiveController {
  readonly #host: LitElement;
  #loading: Promise<void> | undefined;
  #address = '';
  /** Of `address`, once loaded. */
  qr: QrPath | undefined;
  kind: PrintKind = 'whole';
  /** When the sheet of paper was asked for. */
  at = new Date();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  /** What the QR leads to. */
  set address(address: string) {
    if (address === this.#address) return;
    this.#address = address;
    this.#loading = undefined;
    this.qr = undefined;
  }

  /** Opens the browser's dialog with this fiche alone. */
  async print(kind: PrintKind): Promise<void> {
    this.kind = kind;
    await this.load();
    await this.#host.updateComplete;
    const stop = isolate(this.#host);
    const done = () => {
      stop();
      this.kind = 'whole';
      this.#host.requestUpdate();
    };
    window.addEventListener('afterprint', done, { once: true });
    window.print();
  }

  /** The QR. Without a network the address in words is enough. */
  load(): Promise<void> {
    const address = this.#address;
    this.#loading ??= import('../../qr/qr-path.ts').then(
      ({ qrPath }) => {
        if (address !== this.#address) return;
        this.qr = qrPath(address);
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  readonly #onBeforePrint = (): void => {
    this.at = new Date();
    this.#host.requestUpdate();
    void this.load();
  };
}

/** Marks the element and hides the rest of the page on paper; returns how to undo it. */
function isolate(host: Element): () => void {
  if (host.getRootNode() !== document || !('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  host.setAttribute(MARK, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    host.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
