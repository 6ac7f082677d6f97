/** The list on paper, alone, with its address and its QR; or only the sheet for the counter. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import type { QrPath } from '../../qr/qr-path.ts';
import { printAlone } from '../../internal/print-alone.ts';

export class ListPrinter {
  readonly #host: LitElement;
  #address = '';
  #qr: QrPath | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Waits for the QR; without a network the address in words is enough. */
  async print(what: 'list' | 'sheet', address: string): Promise<void> {
    if (this.#address !== address) {
      this.#qr = await import('../../qr/qr-path.ts')
        .then(({ qrPath }) => qrPath(address))
        .catch(() => undefined);
      this.#address = this.#qr ? address : '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    printAlone(this.#host, what);
  }

  /** Nothing until somebody prints. */
  view(): TemplateResult | typeof nothing {
    if (!this.#qr) return nothing;
    // Four modules of margin are the standard's.
    const side = this.#qr.size + 8;
    return html`<svg class="qr" viewBox="-4 -4 ${side} ${side}" role="img" aria-label=${this.#address}>
      ${svg`<path d=${this.#qr.path}></path>`}
    </svg>`;
  }
}
