import { html, nothing, type TemplateResult } from 'lit';
import { groupRequirements, type Need } from '../../internal/fiche/group-requirements.ts';
import { requirementView } from '../../internal/fiche/requirement-view.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { section, type Drawn } from './section.ts';

/** What to bring: for everybody first, then case by case. */
export function requirementsSection(drawing: Drawing): Drawn {
  const { variant, words } = drawing;
  const { requirements, requirementsText } = variant;
  const count = requirements.length;
  const title = words.t('card.requirements.list') + (count > 0 ? ` (${words.number(count)})` : '');
  const content = html`${groupRequirements(requirements).map(
    ({ condition, needs }) =>
      html`${condition ? heading(below(drawing.level), say(condition, words)) : nothing}
        <ul class="needs">
          ${needs.map((need) => html`<li>${needView(need, drawing)}</li>`)}
        </ul>`,
  )}
  ${requirementsText ? sayRich(requirementsText, words, drawing.richLevel) : nothing}
  ${count === 0 && !requirementsText ? html`<p>${words.t('detail.needs.unknown')}</p>` : nothing}`;
  return section('requirements', title, content, drawing);
}

function needView(need: Need, { fiche, words, base, richLevel }: Drawing): TemplateResult {
  const options = { fiche, base, level: richLevel };
  if ('one' in need) return requirementView(need.one, words, options);
  return html`<p>${words.t('fiche.need.one_of')}</p>
    <ul>
      ${need.oneOf.map(
        (requirement) =>
          html`<li>
            ${requirementView(requirement, words, { ...options, withCondition: requirement !== need.oneOf[0] })}
          </li>`,
      )}
    </ul>`;
}
