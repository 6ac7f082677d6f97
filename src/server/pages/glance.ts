/** What a trámite is at a glance, as pages, frames and fragments say it without scripts. */
import { html } from 'hono/html';
import type { Tramite } from '../../contract/tramite.ts';
import type { Drawing } from './drawing.ts';
import type { Html } from './rich-html.ts';
import { writeDuration, writeMoney } from './write.ts';

/** Term and what is said of it, in the order in which people ask: cost, time, way, how much to bring. */
export function glanceRows(tramite: Tramite, { t, view, lang }: Drawing): [string, Html | string][] {
  const card = view.card(tramite.code, lang);
  if (!card) return [];
  /** Words of the source say what language they are in; figures are written by the page itself. */
  const own = (words: string, field: 'fee' | 'time') => {
    const found = card.inSpanish?.includes(field) ? 'es' : lang;
    return found === t.lang || words !== card[field]?.text
      ? words
      : html`<span lang="${found}">${words}</span>`;
  };
  const fee =
    card.fee.kind === 'amount' && card.fee.amount
      ? writeMoney(card.fee.amount, lang)
      : card.fee.kind === 'range' && card.fee.amount && card.fee.maximum
        ? t.feeRange(writeMoney(card.fee.amount, lang), writeMoney(card.fee.maximum, lang))
        : card.fee.kind === 'free'
          ? t.feeFree
          : (card.fee.text ?? (card.fee.kind === 'tariff' ? t.feeTariff : t.feeUnknown));
  const rows: [string, Html | string][] = [[t.cost, own(fee, 'fee')]];
  if (card.time) {
    const { text, ...figures } = card.time;
    rows.push([
      t.time,
      own(
        writeDuration(
          { ...figures, ...(text !== undefined && figures.amount === undefined && { text: { es: text } }) },
          lang,
        ),
        'time',
      ),
    ]);
  }
  if (card.channels.length > 0)
    rows.push([t.how, card.channels.map((kind) => t.channel[kind] ?? kind).join(', ')]);
  if (card.requirements)
    rows.push([t.requirements, t.requirementCount(card.requirements.from, card.requirements.to)]);
  return rows;
}

export function glance(tramite: Tramite, drawing: Drawing): Html {
  return html`<dl class="glance" aria-label="${drawing.t.atAGlance}">
    ${glanceRows(tramite, drawing).map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
