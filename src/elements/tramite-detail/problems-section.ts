import { html, nothing, type TemplateResult } from 'lit';
import { describeDuration } from './describe-duration.ts';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { line } from './line.ts';
import { type Drawn, section } from './section.ts';

/** What happens when nobody answers, how to object, and whom to ask. */
export function problemsSection(drawing: Drawing): Drawn {
  const { fiche, words, level } = drawing;
  const { silence, appeals } = fiche.tramite;
  const help = helpView(drawing);
  if (!silence && appeals.length === 0 && help === nothing) return nothing;
  return section(
    'problems',
    words.t('detail.problems'),
    html`${
      silence
        ? html`${heading(below(level), words.t('detail.silence'))}
            ${silence.applies && silence.effect ? html`<p><strong>${words.t(`detail.silence.${silence.effect}`)}</strong></p>` : nothing}
            <p>${say(silence.text, words)}</p>
            ${line(words.t('detail.term'), silence.term && describeDuration(silence.term, words))}`
        : nothing
    }
    ${
      appeals.length > 0
        ? html`${heading(below(level), words.t('detail.appeals'))}
            <ul>
              ${appeals.map(
                ({ before, term, effect, text }) =>
                  html`<li>
                    ${say(text, words)} ${line(words.t('detail.appeals.before'), say(before, words))}
                    ${line(words.t('detail.term'), term && describeDuration(term, words))}
                    ${effect ? html`<p class="note">${say(effect, words)}</p>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${help}`,
    drawing,
  );
}

function helpView({ fiche, words, level }: Drawing): TemplateResult | typeof nothing {
  const { institution, tramite } = fiche;
  const { unit } = tramite;
  const phones = institution?.phones ?? [];
  if (!unit && phones.length === 0 && !institution?.email && !institution?.url) return nothing;
  return html`${heading(below(level), words.t('detail.help'))}
    ${institution ? html`<p>${say(institution.name, words)}</p>` : nothing}
    ${
      unit
        ? html`<p>
            ${say(unit.area, words)}${unit.unit ? html`, ${say(unit.unit, words)}` : nothing}${unit.contact ? html`. ${say(unit.contact, words)}` : nothing}
          </p>`
        : nothing
    }
    <p class="ways">
      ${phones.map(({ number }) => lineLink(`tel:${number.replace(/[^\d+]/g, '')}`, words.t('offices.call', { number })))}
      ${institution?.email ? lineLink(`mailto:${institution.email}`, institution.email) : nothing}
      ${institution?.url ? lineLink(institution.url, new URL(institution.url).hostname) : nothing}
    </p>`;
}
