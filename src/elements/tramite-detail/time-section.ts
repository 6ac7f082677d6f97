import { html, nothing } from 'lit';
import { describeDuration } from './describe-duration.ts';
import { describeWindow, isInSeason } from './describe-window.ts';
import { dueSentence } from '../../internal/fiche/due-sentence.ts';
import { say } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { section, type Drawn } from './section.ts';

/** What is usual and what the law allows, both; the days that they end on; and the season. */
export function timeSection(drawing: Drawing): Drawn {
  const { variant, words, fiche, today } = drawing;
  const { usualTime, legalTime, window: seasons } = variant;
  if (!usualTime && !legalTime && seasons.length === 0) return nothing;
  const on = { today, calendar: fiche.calendar };
  const due = [
    usualTime ? dueSentence(usualTime, 'fiche.due', words, on) : '',
    legalTime ? dueSentence(legalTime, 'fiche.due.law', words, on) : '',
  ];
  const open = seasons.map((season) => isInSeason(season, today));
  return section(
    'time',
    words.t('detail.time'),
    html`<dl class="pairs">
        ${
          usualTime
            ? html`<dt>${words.t('detail.time.usual')}</dt>
                <dd>${describeDuration(usualTime, words)}</dd>`
            : nothing
        }
        ${
          legalTime
            ? html`<dt>${words.t('detail.time.legal')}</dt>
                <dd>
                  ${describeDuration(legalTime, words)}${legalTime.norm ? html` <span class="note">(${say(legalTime.norm, words)})</span>` : nothing}
                </dd>`
            : nothing
        }
        ${
          seasons.length > 0
            ? html`<dt>${words.t('detail.time.window')}</dt>
                <dd>
                  ${seasons.map((season) => html`<p>${describeWindow(season, words)}</p>`)}
                  ${open.includes(undefined) ? nothing : html`<p>${words.t(open.includes(true) ? 'detail.time.open' : 'detail.time.closed')}</p>`}
                </dd>`
            : nothing
        }
      </dl>
      ${due.filter(Boolean).map((sentence) => html`<p class="due" part="due">${sentence}</p>`)}`,
    drawing,
  );
}
