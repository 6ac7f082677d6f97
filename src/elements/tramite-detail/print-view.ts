/** The buttons that print, and what only paper shows: when it was printed, where the fiche is, and its QR. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import type { Drawing } from './drawing.ts';
import type { Printer, PrintKind } from './printer.ts';

export function printButtons({ words }: Drawing, onPrint: (kind: PrintKind) => void): TemplateResult {
  return html`<div class="actions" part="print">
    <button type="button" class="button" part="secondary" @click=${() => onPrint('whole')}>
      ${words.t('detail.print')}
    </button>
    <button type="button" class="button" part="secondary" @click=${() => onPrint('short')}>
      ${words.t('detail.print.short')}
    </button>
  </div>`;
}

export function printFoot({ fiche, words, base }: Drawing, { at, qr }: Printer): TemplateResult {
  const { code, updatedAt } = fiche.tramite;
  const address = ficheUrl(base, code);
  const side = qr ? qr.size + 8 : 0;
  return html`<div class="print-only print-foot">
    ${
      qr
        ? html`<svg
            class="qr"
            viewBox="-4 -4 ${side} ${side}"
            role="img"
            aria-label=${words.t('detail.print.qr', { address })}
          >
            ${svg`<path d=${qr.path}></path>`}
          </svg>`
        : nothing
    }
    <p>
      ${words.t('detail.printed', { date: words.date(at.toISOString()), data: words.date(updatedAt) })}<br />
      ${words.t('detail.print.address')} ${address}
    </p>
  </div>`;
}
