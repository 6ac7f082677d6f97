import { html, nothing, type TemplateResult } from 'lit';
import type { Fee } from '../../contract/tramite.ts';
import { describeOneFee } from '../../internal/fiche/describe-fees.ts';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import { sumFees } from '../../internal/fiche/sum-fees.ts';
import type { Drawing } from './drawing.ts';
import { line } from './line.ts';
import { section } from './section.ts';

/** A table only when there is more than one case; the sum of what is owed in any case, with its parts. */
export function feesSection(drawing: Drawing): TemplateResult {
  const { variant, words } = drawing;
  const { fees } = variant;
  const [first, ...more] = fees;
  const content = !first
    ? html`<p>${words.t('fee.unknown')}.</p>`
    : more.length === 0
      ? html`<p><strong>${describeOneFee(first, words)}</strong></p>
          ${first.concept ? html`<p>${say(first.concept, words)}</p>` : nothing} ${detail(first, drawing)}
          ${payment(first, drawing)}`
      : table(fees, drawing);
  return section('fees', words.t('detail.fees'), content, drawing);
}

function table(fees: readonly Fee[], drawing: Drawing): TemplateResult {
  const { words } = drawing;
  const sum = sumFees(fees);
  // Said once below when it is the same for all.
  const places = new Set(fees.map((fee) => JSON.stringify([fee.paymentPlaces, fee.methods, fee.url])));
  const [any] = fees;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.t('detail.fees.concept')}</th>
          <th scope="col">${words.t('fact.fee')}</th>
        </tr>
      </thead>
      <tbody>
        ${fees.map(
          (fee) =>
            html`<tr>
              <th scope="row">
                ${fee.concept ? say(fee.concept, words) : words.t('detail.fees.payment')}
                ${detail(fee, drawing)} ${places.size > 1 ? payment(fee, drawing) : nothing}
              </th>
              <td>${describeOneFee(fee, words)}</td>
            </tr>`,
        )}
      </tbody>
      ${
        sum.kind === 'figure' && sum.parts.length > 1
          ? html`<tfoot>
              <tr>
                <th scope="row">
                  ${words.t(sum.complete ? 'detail.fees.total' : 'detail.fees.total_partly')}
                  <p class="note">${sum.parts.map((fee) => describeOneFee(fee, words)).join(' + ')}</p>
                </th>
                <td>
                  ${describeOneFee({ kind: sum.least.amount === sum.most.amount ? 'amount' : 'range', amount: sum.least, maximum: sum.most, paymentPlaces: [], methods: [] }, words)}
                </td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
    ${places.size === 1 && any ? payment(any, drawing) : nothing}`;
}

/** When it is owed, and the source's own words. */
function detail(fee: Fee, { words, richLevel }: Drawing): TemplateResult {
  const when = [
    fee.whenChannel ? words.t(modeKey(fee.whenChannel)) : '',
    fee.whenAudience ? words.t(`detail.audience.${fee.whenAudience}`) : '',
    fee.mandatory === false ? words.t('fiche.need.optional') : '',
  ].filter(Boolean);
  return html`${when.length > 0 ? html`<p class="note">${words.t('detail.fees.when', { cases: when.join(', ') })}</p>` : nothing}
  ${fee.text ? html`<p>${say(fee.text, words)}</p>` : nothing}
  ${fee.description ? sayRich(fee.description, words, richLevel) : nothing}
  ${line(words.t('fiche.need.law'), fee.legalBasisRef)}`;
}

function modeKey(channel: NonNullable<Fee['whenChannel']>) {
  return channel === 'mixed' ? ('mode.both' as const) : (`mode.${channel}` as const);
}

function payment({ paymentPlaces, methods, url }: Fee, { words }: Drawing): TemplateResult {
  const places = paymentPlaces.map((place) => words.t(`detail.place.${place}`)).join(', ');
  const means = methods.map((method) => words.t(`detail.method.${method}`)).join(', ');
  return html`${line(words.t('detail.fees.where'), places)} ${line(words.t('detail.fees.how'), means)}
  ${url === undefined ? nothing : html`<p>${lineLink(url, words.t('detail.fees.link'))}</p>`}`;
}
