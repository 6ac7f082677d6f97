import { html, nothing, type TemplateResult } from 'lit';
import { describeDuration } from './describe-duration.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { line } from './line.ts';
import { section, type Drawn } from './section.ts';

/** What it is, what for, for whom, and what one has in the end. */
export function aboutSection(drawing: Drawing): Drawn {
  const { fiche, words, richLevel } = drawing;
  const { description, purpose, whoMust, audiences, outputs } = fiche.tramite;
  if (!description && !purpose && !whoMust && audiences.length === 0 && outputs.length === 0) return nothing;
  const rich = [description, purpose, whoMust].map((text) =>
    text ? sayRich(text, words, richLevel) : nothing,
  );
  return section(
    'about',
    words.t('detail.about'),
    html`${rich}
    ${
      audiences.length > 0
        ? html`<p>${words.t('detail.audience')}</p>
            <ul>
              ${audiences.map((audience) => html`<li>${audienceView(audience, drawing)}</li>`)}
            </ul>`
        : nothing
    }
    ${outputsView(drawing)}`,
    drawing,
  );
}

function audienceView(
  { kind, age, condition }: Drawing['fiche']['tramite']['audiences'][number],
  { words }: Drawing,
): TemplateResult {
  const { from, to } = age ?? {};
  const years =
    from !== undefined && to !== undefined
      ? words.t('detail.age', { from, to })
      : from !== undefined
        ? words.t('detail.age.from', { from })
        : to !== undefined
          ? words.t('detail.age.to', { to })
          : '';
  return html`${words.t(`detail.audience.${kind}`)}${years ? `, ${years}` : nothing}${condition ? html`. ${say(condition, words)}` : nothing}`;
}

function outputsView({ fiche, variant, words, level }: Drawing): Drawn {
  const { outputs } = fiche.tramite;
  if (outputs.length === 0 && !variant.validity) return nothing;
  const valid = words.t('detail.output.validity');
  return html`${heading(below(level), words.t('detail.outputs'))}
    <ul>
      ${outputs.map(
        ({ name, validity, delivery, verifiable }) =>
          html`<li>
            <strong>${say(name, words)}</strong>
            ${line(valid, (validity ?? variant.validity) && describeDuration(validity ?? variant.validity ?? {}, words))}
            ${line(words.t('detail.output.delivery'), delivery && say(delivery, words))}
            ${verifiable ? html`<p class="note">${words.t('detail.output.verifiable')}</p>` : nothing}
          </li>`,
      )}
    </ul>
    ${outputs.length === 0 && variant.validity ? line(valid, describeDuration(variant.validity, words)) : nothing}`;
}
