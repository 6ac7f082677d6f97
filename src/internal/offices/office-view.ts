/** One office as the list of `<office-finder>` and the fiche draw it: open or not first, then where, when and how. */
import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../contract/due-day.ts';
import type { Office } from '../../contract/institution.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { say } from '../fiche/say.ts';
import { heading, type HeadingLevel } from '../heading.ts';
import { describeHours, describeOpen, longDay } from './describe-hours.ts';
import { directionsUrl } from './directions-url.ts';
import { hoursOn, openState, type OfficeClock } from './open-state.ts';
import { localTime } from './local-time.ts';

export interface OfficeViewOptions {
  clock: OfficeClock;
  /** The instant to judge by: the server's, moved on by what has passed since. */
  now: Date;
  level: HeadingLevel;
  /** Kilometres from where the person is, when known. */
  distance?: number;
  /** Name of its institution, where several are listed. */
  institution?: unknown;
  /** What the trámite says of this office: window, own hours. */
  notes?: unknown;
  /** Without hours, accessibility and languages: where space is short. */
  compact?: boolean;
}

/** Closures this many days ahead are told. */
const CLOSURES_AHEAD = 45;

export function officeView(
  office: Office,
  words: FicheTranslator,
  options: OfficeViewOptions,
): TemplateResult {
  const { clock, now, level } = options;
  const state = openState(office, now, clock);
  const { day } = localTime(now, office.timeZone ?? clock.timeZone);
  const route = directionsUrl(office);
  return html`<article class="office" part="office" aria-labelledby=${`o-${office.code}`}>
    ${heading(level, say(office.name, words), { id: `o-${office.code}`, part: 'office-heading' })}
    <p class="open ${state?.open ? 'yes' : ''}" part="open">${describeOpen(state, day, words)}</p>
    ${options.institution ? html`<p class="of">${options.institution}</p>` : nothing}
    <p class="address">
      ${say(office.address, words)}${place(office)}${
        options.distance === undefined
          ? nothing
          : html` · <strong>${words.t('offices.distance', { km: shortDistance(options.distance) })}</strong>`
      }
    </p>
    ${office.directions && !options.compact ? html`<p>${say(office.directions, words)}</p>` : nothing}
    ${options.notes ? html`<p>${options.notes}</p>` : nothing}
    ${options.compact ? nothing : details(office, words, options, day)}
    <p class="ways">
      ${office.phones.map(
        ({ number, label }) =>
          html`<a href="tel:${number.replace(/[^\d+]/g, '')}" class="way"
            >${label ? html`${say(label, words)}: ` : nothing}${words.t('offices.call', { number })}</a
          >`,
      )}
      ${
        route
          ? html`<a class="way" part="directions" href=${route} rel="noopener noreferrer"
              >${words.t('offices.directions')}<span class="vh">: ${say(office.name, words)}</span>
              ${words.t('card.start.external')}</a
            >`
          : nothing
      }
    </p>
  </article>`;
}

function details(
  office: Office,
  words: FicheTranslator,
  { clock }: OfficeViewOptions,
  today: string,
): TemplateResult {
  const closures = closuresOf(office, clock, today);
  return html`${
    office.hours.length > 0
      ? html`<ul class="hours" aria-label=${words.t('offices.hours.label')}>
          ${office.hours.map((hours) => html`<li>${describeHours(hours, words)}</li>`)}
        </ul>`
      : nothing
  }
  ${
    closures.length > 0
      ? html`<p>
          ${words.t('offices.closures', { days: closures.map((day) => longDay(day, words.lang)).join('; ') })}
        </p>`
      : nothing
  }
  ${
    office.accessibility.length > 0
      ? html`<p>
          ${words.t('offices.accessibility', {
            list: office.accessibility.map((kind) => words.t(`offices.accessibility.${kind}`)).join(', '),
          })}
        </p>`
      : nothing
  }
  ${languages(office, words)} ${office.cashier ? html`<p>${words.t('offices.cashier')}</p>` : nothing}
  ${
    office.responsible
      ? html`<p>
          ${words.t('offices.responsible')}
          ${office.responsible.name ? `${office.responsible.name}, ` : ''}${say(office.responsible.role, words)}
        </p>`
      : nothing
  }`;
}

/** Only when somebody is served in more than the country's language: «es» alone says nothing. */
function languages(office: Office, words: FicheTranslator): TemplateResult | typeof nothing {
  const others = office.languages.filter((lang) => lang !== 'es');
  if (others.length === 0) return nothing;
  return html`<p>
    ${words.t('offices.languages', { list: office.languages.map((lang) => languageName(lang, words.lang)).join(', ') })}
  </p>`;
}

/** Names that `Intl` does not have, in their own words. */
const OWN_NAMES: Record<string, string> = {
  ppl: 'náhuat',
  quc: "k'iche'",
  kek: "q'eqchi'",
  cak: 'kaqchikel',
};

function languageName(code: string, lang: string): string {
  if (OWN_NAMES[code]) return OWN_NAMES[code];
  try {
    return new Intl.DisplayNames([lang, 'es'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Days ahead on which it would be open by its week, and is not. */
function closuresOf(office: Office, clock: OfficeClock, today: string): string[] {
  const usual: Office = { ...office, exceptions: [], country: 'XX' };
  const days = new Set([
    ...office.exceptions.map(({ date }) => date),
    ...(office.country === undefined ? (clock.calendar?.holidays ?? []).map(({ date }) => date) : []),
  ]);
  const last = addDays(today, CLOSURES_AHEAD);
  return [...days]
    .filter((day) => day >= today && day <= last)
    .filter((day) => hoursOn(usual, day, clock).length > 0 && hoursOn(office, day, clock).length === 0)
    .sort();
}

function place({ district, municipality, department }: Office): string {
  const parts = [...new Set([district, municipality, department])].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(', ')}` : '';
}

/** One decimal below ten kilometres. */
function shortDistance(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}
