/** The first screen: who it is for, the four facts, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeAnyMode } from '../../internal/card/describe-any-mode.ts';
import { describeTime } from '../../internal/card/describe-time.ts';
import { describeFees } from '../../internal/fiche/describe-fees.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import { provenanceView } from '../../internal/fiche/translation-view.ts';
import type { Drawing } from './drawing.ts';
import { actionsOf, type Action } from './actions-of.ts';

/** Longer words of a source do not fit where a figure is expected; the section has them whole. */
const SHORT = 60;

export function whoView({ fiche, words }: Drawing): TemplateResult {
  const { summary, institution: code } = fiche.tramite;
  const { institution } = fiche;
  return html`${
      plain(summary, words) ? html`<p class="lead" part="summary">${say(summary, words)}</p>` : nothing
    }
    ${provenanceView(fiche.tramite, words)}
    <p class="note org" part="institution">${institution ? say(institution.name, words) : code}</p>`;
}

export function factsView({ variant, words }: Drawing): TemplateResult {
  const time = variant.usualTime ?? variant.legalTime;
  const said = describeTime(time && { ...time, text: time.text && plain(time.text, words) }, words);
  const channels = variant.channels.map(({ kind }) => kind);
  const count = variant.requirements.length;
  const facts: [string, string][] = [
    [words.t('fact.fee'), describeFees(variant.fees, words)],
    [words.t('fact.time'), said.length > SHORT ? words.t('fiche.fee.see') : said],
    [words.t('fact.mode'), describeAnyMode({ channels, appointment: variant.appointment?.required }, words)],
    [words.t('fact.requirements'), count > 0 ? words.number(count) : ''],
  ];
  return html`<dl class="facts" part="facts">
    ${facts
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<div class="fact" part="fact">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

export interface ActionHandlers {
  onAction: (event: MouseEvent, action: Action) => void;
  onOffices: () => void;
}

/** `offices`: the section with them is shown. */
export function actionsView(
  drawing: Drawing,
  { onAction, onOffices }: ActionHandlers,
  offices: boolean,
): TemplateResult {
  const { variant, words, fiche } = drawing;
  const { status } = fiche.tramite;
  const actions = status === 'published' ? actionsOf(variant, words, location.origin) : [];
  return html`<div class="actions" part="actions">
      ${actions.map((action, index) => actionView(action, index === 0, drawing, onAction))}
      ${
        offices && variant.offices.length > 0
          ? html`<button type="button" class="button" part="secondary" @click=${onOffices}>
              ${words.t('detail.action.offices')}
            </button>`
          : nothing
      }
    </div>
    ${variant.channels.map(({ notes }) => (notes ? html`<p class="note">${say(notes, words)}</p>` : nothing))}
    ${variant.description ? sayRich(variant.description, words, drawing.richLevel) : nothing}`;
}

function actionView(
  action: Action,
  first: boolean,
  { words }: Drawing,
  onAction: ActionHandlers['onAction'],
): TemplateResult {
  const label = html`${action.label}${action.external ? ` ${words.t('card.start.external')}` : nothing}`;
  const act = (event: MouseEvent) => onAction(event, action);
  return html`<a
    class="button ${first ? 'primary' : ''}"
    part=${first ? 'primary' : 'secondary'}
    href=${action.href}
    rel="noopener noreferrer"
    @click=${act}
    >${label}</a
  >`;
}
