/** Questions, the trámites around this one, and videos or guides. */
import { html, nothing } from 'lit';
import { describeDuration } from './describe-duration.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { type Drawn, section } from './section.ts';

export function questionsSection(drawing: Drawing): Drawn {
  const { fiche, words, level, richLevel } = drawing;
  const { faq } = fiche.tramite;
  if (faq.length === 0) return nothing;
  return section(
    'questions',
    words.t('detail.questions'),
    faq.map(({ q, a }) => html`${heading(below(level), say(q, words))} ${sayRich(a, words, richLevel + 1)}`),
    drawing,
  );
}

export function relatedSection(drawing: Drawing): Drawn {
  const { fiche, words, level, base } = drawing;
  const { requires, next, related } = fiche.tramite;
  const lists = (
    [
      ['detail.related.requires', requires],
      ['detail.related.next', next],
      ['detail.related.near', related],
    ] as const
  ).flatMap(([key, codes]) => {
    const found = fiche.named.filter(({ code, status }) => codes.includes(code) && status !== 'repealed');
    return found.length > 0 ? [{ key, found }] : [];
  });
  if (lists.length === 0) return nothing;
  return section(
    'related',
    words.t('detail.related'),
    lists.map(
      ({ key, found }) =>
        html`${heading(below(level), words.t(key))}
          <ul class="links">
            ${found.map(({ code, name }) => html`<li>${lineLink(ficheUrl(base, code, words.lang), say(name, words))}</li>`)}
          </ul>`,
    ),
    drawing,
  );
}

/** A link, how long it is, and what it says in writing. Nothing loads by itself. */
export function mediaSection(drawing: Drawing): Drawn {
  const { fiche, words } = drawing;
  const { media } = fiche.tramite;
  if (media.length === 0) return nothing;
  return section(
    'media',
    words.t('detail.media'),
    html`<ul class="links">
      ${media.map(
        ({ url, kind, duration, transcript }) =>
          html`<li>
            ${lineLink(
              url,
              html`${words.t(`detail.media.${kind}`)}${duration ? `, ${describeDuration(asTime(duration), words)}` : nothing}
              ${words.t('card.start.external')}`,
            )}
            ${transcript ? html`<p class="transcript"><strong>${words.t('detail.media.transcript')}</strong> ${say(transcript, words)}</p>` : nothing}
          </li>`,
      )}
    </ul>`,
    drawing,
  );
}

/** Seconds, as minutes rounded up: nobody plans by seconds. */
function asTime(seconds: number): { amount: number; unit: 'minute' } {
  return { amount: Math.max(1, Math.ceil(seconds / 60)), unit: 'minute' };
}
