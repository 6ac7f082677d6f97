/**
 * On paper: the whole fiche, or what fits half a page and the roll of a ticket printer. The QR has to be there before the
 * browser prints, and `beforeprint` does not wait; so our button loads it first, and who prints by the browser's menu
 * gets the address in words the first time.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { QrPath } from '../../qr/qr-path.ts';
import type * as Paper from './paper.ts';

/** `short`: what one takes along to the office. */
export type PrintKind = 'whole' | 'short';

export class Printer implements ReactiveController {
  readonly #host: LitElement;
  #loading: Promise<void> | undefined;
  #paper: typeof Paper | undefined;
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
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const done = () => {
      this.kind = 'whole';
      this.#host.requestUpdate();
    };
    if (this.#paper) this.#paper.printAlone(this.#host, done);
    else window.print();
  }

  /** The QR. Without a network the address in words is enough. */
  load(): Promise<void> {
    const address = this.#address;
    this.#loading ??= import('./paper.ts').then(
      (paper) => {
        this.#paper = paper;
        if (address !== this.#address) return;
        this.qr = paper.qrPath(address);
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
