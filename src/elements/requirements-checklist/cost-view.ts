/** What it costs: each part, then the sum, and never a sum that hides what has no figure. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AudienceKind, Fee } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { describeOneFee } from '../../internal/fiche/describe-fees.ts';
import { say } from '../../internal/fiche/say.ts';
import { heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { totalCost, type TotalCost } from './total-cost.ts';

export function costView({ fiche, variant, channel, words, level }: Drawing): TemplateResult {
  const cost = totalCost(variant, channel, audienceKinds(fiche.tramite));
  const { counted, open, maybe } = cost;
  return html`<section>
    ${heading(level, words.t('list.cost'))}
    ${
      counted.length + open.length + maybe.length === 0
        ? html`<p>${words.t('list.cost.none')}</p>`
        : html`<dl class="cost">
            ${[...counted, ...open].map((fee) => part(fee, words))}
            ${
              counted.length + open.length > 0
                ? html`<div class="total">
                    <dt>${words.t('list.cost.total')}</dt>
                    <dd>${describeTotal(cost, words)}</dd>
                  </div>`
                : nothing
            }
            ${maybe.map((fee) => part(fee, words, words.t('list.cost.maybe')))}
          </dl>`
    }
  </section>`;
}

export function audienceKinds({ audiences }: Drawing['fiche']['tramite']): AudienceKind[] {
  return [...new Set(audiences.map(({ kind }) => kind))];
}

/** `$15.31`, `De $10.00 a $12.00`, with «más lo que no tiene precio fijo» where something has no figure. */
export function describeTotal({ sums, open, free }: TotalCost, words: FicheTranslator): string {
  if (free) return words.t('fee.free');
  const said = sums
    .map(({ least, most }) =>
      least.amount === most.amount
        ? words.money(least)
        : words.t('fee.range', { from: words.money(least), to: words.money(most) }),
    )
    .join(' + ');
  if (open.length === 0) return said;
  if (said) return words.t('list.cost.plus', { sum: said });
  return words.t(open.some(({ kind }) => kind === 'tariff') ? 'list.cost.open' : 'list.cost.unpublished');
}

function part(fee: Fee, words: FicheTranslator, note?: string): TemplateResult {
  const figure =
    fee.kind === 'tariff'
      ? words.t('list.cost.open')
      : fee.kind === 'unknown'
        ? words.t('list.cost.unpublished')
        : describeOneFee(fee, words);
  return html`<div>
    <dt>${fee.concept ? say(fee.concept, words) : words.t('list.cost.part')}${note ? ` (${note})` : ''}</dt>
    <dd>${figure}${fee.text ? html`<span class="note">${say(fee.text, words)}</span>` : nothing}</dd>
  </div>`;
}
