/** Presses that came far faster than usual, said where somebody decides: what came, and what it may mean. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BurstView } from '../../contract/burst.ts';
import type { DeskCase } from '../../contract/case.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { RoomNow } from './room-host.ts';

/** Of one stretch that a burst is counted in. */
const FIVE_MINUTES = 5 * 60_000;

type Now = Pick<RoomNow, 'bursts' | 'baseUrl'>;

/** Votes for a trámite that came in bursts. */
export function burstNotes(
  tramite: string,
  words: DeskRestTranslator,
  { bursts, baseUrl }: Now,
): TemplateResult | typeof nothing {
  const own = bursts.filter((burst) => burst.tramite === tramite && burst.button === 'want_online');
  return own.length === 0 ? nothing : note('votes', own, words, baseUrl);
}

/** Reports of the trámite of a case that came in bursts; says whether this one came among them. */
export function burstOfCase(
  { tramite, receivedAt }: Pick<DeskCase, 'tramite' | 'receivedAt'>,
  words: DeskRestTranslator,
  { bursts, baseUrl }: Now,
): TemplateResult | typeof nothing {
  const own = bursts.filter((burst) => burst.tramite === tramite.code && burst.button === 'report');
  if (own.length === 0) return nothing;
  const among = own.some(({ at }) => isWithin(receivedAt, at));
  return note('reports', own, words, baseUrl, among ? words.t('desk.burst.here') : '');
}

const isWithin = (instant: string, begin: string) => {
  const since = Date.parse(instant) - Date.parse(begin);
  return since >= 0 && since < FIVE_MINUTES;
};

function note(
  what: 'votes' | 'reports',
  bursts: readonly BurstView[],
  words: DeskRestTranslator,
  baseUrl: string,
  here = '',
): TemplateResult {
  return html`<div class="box burst" part="burst">
    <p><strong>${words.t('desk.burst')}.</strong> ${here}</p>
    ${bursts.map(
      ({ at, count, networks, usual }) =>
        html`<p>
          ${words.t(`desk.burst.${what}`, {
            date: words.dateTime(at),
            count,
            networks: words.t('desk.burst.networks', { count: networks }),
            usual: words.number(usual),
          })}
        </p>`,
    )}
    <p>${words.t(`desk.burst.${what}.means`)}</p>
    <p><a class="link" href="${baseUrl}/reglas-del-conteo">${words.t('desk.burst.public')}</a></p>
  </div>`;
}
