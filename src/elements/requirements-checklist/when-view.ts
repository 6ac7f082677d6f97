/** How often one goes, and for when the answer is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { dueSentence } from '../../internal/fiche/due-sentence.ts';
import { plain } from '../../internal/fiche/say.ts';
import { heading } from '../../internal/heading.ts';
import { countVisits, type Visits } from './count-visits.ts';
import type { Drawing } from './drawing.ts';

export function whenView(drawing: Drawing): TemplateResult {
  const { variant, channel, words, level } = drawing;
  const { appointment } = variant;
  const due = dueSentences(drawing);
  return html`<section>
    ${heading(level, words.t('list.when'))}
    ${describeVisits(countVisits(variant, channel), words).map((line) => html`<p>${line}</p>`)}
    ${
      appointment?.required
        ? html`<p>
            <strong>${words.t('list.appointment')}</strong>
            ${
              appointment.phone
                ? html`<a class="line" href="tel:${appointment.phone.replace(/[^\d+]/g, '')}"
                    >${words.t('offices.call', { number: appointment.phone })}</a
                  >`
                : nothing
            }
            ${
              appointment.url === undefined
                ? nothing
                : html`<a class="line" href=${appointment.url} rel="noopener noreferrer"
                    >${words.t('list.appointment.link')} ${words.t('card.start.external')}</a
                  >`
            }
          </p>`
        : nothing
    }
    ${due.length > 0 ? due.map((line) => html`<p>${line}</p>`) : html`<p>${words.t('list.due.unknown')}</p>`}
  </section>`;
}

/** «2 visitas.», and what each is for when we know it. */
export function describeVisits(visits: Visits, words: FicheTranslator): string[] {
  if (visits.kind === 'none') return [words.t('list.visits.none')];
  if (visits.kind === 'unknown') return [words.t('list.visits.unknown')];
  return [
    words.t(visits.complete ? 'list.visits' : 'list.visits.least', { count: visits.count }),
    ...visits.reasons.map((reason, index) =>
      words.t(visits.complete ? 'list.visits.for' : 'list.visits.there', {
        number: index + 1,
        reason:
          typeof reason === 'string'
            ? words.t(`list.visits.${reason}`)
            : reason.map(({ title }) => plain(title, words).replace(/[.\s]+$/, '')).join('; '),
      }),
    ),
  ];
}

export function dueSentences({ variant, words, fiche, today }: Omit<Drawing, 'level'>): string[] {
  const { usualTime, legalTime } = variant;
  const around = { today, calendar: fiche.calendar };
  return [
    usualTime ? dueSentence(usualTime, 'fiche.due', words, around) : '',
    legalTime ? dueSentence(legalTime, 'fiche.due.law', words, around) : '',
  ].filter(Boolean);
}
