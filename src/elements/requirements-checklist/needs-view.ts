/** The questions, and what has to be brought with a box to tick for each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { membersOf } from '../../internal/fiche/group-requirements.ts';
import { requirementNotes } from '../../internal/fiche/requirement-view.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { YesNo } from './choices.ts';
import { askCondition } from './ask-condition.ts';
import type { Drawing } from './drawing.ts';
import type { Item, List } from './list-of.ts';
import { radioGroup } from '../../internal/fiche/radio-group.ts';

type Drawn = TemplateResult | typeof nothing;

export interface NeedsHandlers {
  ticks: readonly string[];
  onTick: (id: string) => void;
  onAnswer: (key: string, answer: YesNo | undefined) => void;
  /** The form about this requirement, in place; without one, about something that is not in the list. */
  asked: (requirement?: Requirement) => Drawn;
}

export function questionsView({ list, words, level }: Drawing, { onAnswer }: NeedsHandlers): Drawn {
  if (list.questions.length === 0) return nothing;
  return html`<section class="no-print">
    ${heading(level, words.t('list.questions'))}
    ${list.questions.map(({ key, condition, answer }, index) => {
      const { text, lang } = askCondition(condition, words);
      return radioGroup({
        name: `q${index}`,
        legend: text,
        legendLang: lang,
        options: [
          { value: 'yes', label: words.t('list.yes') },
          { value: 'no', label: words.t('list.no') },
          { value: '', label: words.t('list.unsure') },
        ],
        chosen: answer ?? '',
        onChoose: (value) => onAnswer(key, value === '' ? undefined : (value as YesNo)),
      });
    })}
  </section>`;
}

/** «le faltan 3 de 7»; empty when there is nothing to bring. */
export function progress({ items, missing }: List, words: Drawing['words']): string {
  if (items.length === 0) return '';
  return missing === 0
    ? words.t('list.complete')
    : words.t('list.missing', { count: missing, total: items.length });
}

export function needsView(drawing: Drawing, handlers: NeedsHandlers): TemplateResult {
  const { list, variant, words, level } = drawing;
  const { items, maybe, optional, stateHas, copies } = list;
  const said = progress(list, words);
  const empty = items.length + maybe.length + optional.length + stateHas.length === 0;
  return html`<section>
    ${heading(level, said ? words.t('list.bring', { progress: said }) : words.t('list.bring.plain'), { id: 'bring' })}
    ${items.length > 0 ? boxes(items, drawing, handlers) : nothing}
    ${copies > 0 ? html`<p>${words.t('list.copies', { count: copies })}</p>` : nothing}
    ${variant.requirementsText ? sayRich(variant.requirementsText, words, richLevel(drawing)) : nothing}
    ${empty && !variant.requirementsText ? html`<p>${words.t('list.none')}</p>` : nothing}
    ${group('list.maybe', maybe, drawing, handlers)} ${group('list.optional', optional, drawing, handlers)}
    ${stateHas.length > 0 ? withoutBoxes(stateHas, drawing, handlers) : nothing} ${handlers.asked()}
  </section>`;
}

function group(
  title: 'list.maybe' | 'list.optional',
  items: readonly Item[],
  drawing: Drawing,
  handlers: NeedsHandlers,
): Drawn {
  if (items.length === 0) return nothing;
  return html`${heading(below(drawing.level), drawing.words.t(title))} ${boxes(items, drawing, handlers)}`;
}

function boxes(items: readonly Item[], drawing: Drawing, handlers: NeedsHandlers): TemplateResult {
  const { words } = drawing;
  return html`<ul class="needs" role="list">
    ${items.map(({ need }) =>
      'one' in need
        ? html`<li>${box(need.one, drawing, handlers)}</li>`
        : html`<li class="one-of">
            <p><strong>${words.t('fiche.need.one_of')}</strong></p>
            <ul class="needs" role="list">
              ${membersOf(need).map((member) => html`<li>${box(member, drawing, handlers)}</li>`)}
            </ul>
          </li>`,
    )}
  </ul>`;
}

function box(requirement: Requirement, drawing: Drawing, handlers: NeedsHandlers): TemplateResult {
  const { words, fiche, base, list } = drawing;
  const { id, name, condition } = requirement;
  const open = list.questions.some(({ key, answer }) => key === condition?.text.es && answer === undefined);
  return html`<label class="tick"
      ><input
        type="checkbox"
        name=${id}
        .checked=${handlers.ticks.includes(id)}
        @change=${() => handlers.onTick(id)}
      /><span class="need" part="requirement">${say(name, words)}</span></label
    >
    <div class="notes">
      ${requirementNotes(requirement, words, { fiche, base, level: richLevel(drawing), withCondition: open })}
      ${handlers.asked(requirement)}
    </div>`;
}

function withoutBoxes(
  requirements: readonly Requirement[],
  drawing: Drawing,
  handlers: NeedsHandlers,
): TemplateResult {
  const { words, level } = drawing;
  return html`${heading(below(level), words.t('list.state_has'))}
    <p>${words.t('list.state_has.why')}</p>
    <ul class="plain">
      ${requirements.map(
        (requirement) => html`<li>${plain(requirement.name, words)} ${handlers.asked(requirement)}</li>`,
      )}
    </ul>`;
}

function richLevel({ level }: Drawing): number {
  return Math.min(6, (level === 'none' ? 3 : level) + 2);
}
