/** Where to go: open now first, and what opens on the next holidays. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '../../contract/institution.ts';
import { plain, say } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import { describeClock, longDay } from '../../internal/offices/describe-hours.ts';
import { officeView } from '../../internal/offices/office-view.ts';
import { clockOf, officesOf } from '../../internal/offices/offices-of.ts';
import { openState } from '../../internal/offices/open-state.ts';
import type { Drawing } from './drawing.ts';
import { holidayOpenings, type HolidayOpenings } from './holiday-openings.ts';

/** More would push what comes after off a phone's screen. */
const SHOWN_FIRST = 3;

export function officesView(
  drawing: Drawing,
  { all, onAll }: { all: boolean; onAll: () => void },
): TemplateResult | typeof nothing {
  const { words, level, now, today, variant } = drawing;
  const offices = officesOf(drawing);
  if (offices.length === 0) return nothing;
  const clock = clockOf(drawing);
  const isOpen = (office: Office) => openState(office, now, clock)?.open === true;
  const sorted = [...offices.filter(isOpen), ...offices.filter((office) => !isOpen(office))];
  const count = offices.filter(isOpen).length;
  const shown = all ? sorted : sorted.slice(0, SHOWN_FIRST);
  const rest = sorted.length - shown.length;
  const holidays = holidayOpenings(offices, today, clock);
  return html`<section>
    ${heading(level, words.t('list.offices'), { id: 'offices' })}
    ${offices.length > 1 ? html`<p>${words.t('list.offices.open', { count, total: offices.length })}</p>` : nothing}
    <ul class="offices" role="list">
      ${shown.map((office) => {
        const at = variant.offices.find((one) => one.office === office.code);
        const notes =
          at?.hours || at?.notes
            ? html`${at.hours ? say(at.hours, words) : nothing} ${at.notes ? say(at.notes, words) : nothing}`
            : undefined;
        return html`<li>${officeView(office, words, { clock, now, level: below(level), notes })}</li>`;
      })}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="button" part="secondary" @click=${onAll}>
            ${words.t('list.offices.all', { count: rest })}
          </button>`
        : nothing
    }
    ${
      holidays.length > 0
        ? html`${heading(below(level), words.t('list.holidays'))}
            <ul class="plain">
              ${holidays.map((holiday) => html`<li>${describeHoliday(holiday, words)}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

/** «viernes, 25 de diciembre (Navidad): no abre ninguna.» */
export function describeHoliday({ day, name, open }: HolidayOpenings, words: Drawing['words']): string {
  const said =
    open.length === 0
      ? words.t('list.holiday.none')
      : words.t('list.holiday.open', {
          list: open
            .map(({ office, opens, closes }) =>
              words.t('list.holiday.hours', {
                name: plain(office.name, words),
                from: describeClock(opens, words.lang),
                to: describeClock(closes, words.lang),
              }),
            )
            .join('; '),
        });
  const date = longDay(day, words.lang);
  return name
    ? words.t('list.holiday', { day: date, name: plain(name, words), open: said })
    : words.t('list.holiday.plain', { day: date, open: said });
}
