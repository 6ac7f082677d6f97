/** The two forms of a trámite in HTML alone. */
import { html } from 'hono/html';
import { DETAIL_LIMIT, ONLINE_REASONS, PROBLEMS } from '../../contract/feedback.ts';
import { PART_KINDS, reportParts } from '../../contract/report-parts.ts';
import { localized, type Text } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { municipalitiesOf } from '../municipalities-of.ts';
import { ficheOf } from '../routes/fiche.ts';
import { feedbackTexts } from './feedback-texts.ts';
import { TRAP, UNLISTED, type FormError } from './read-feedback-form.ts';
import type { Html } from './rich-html.ts';

export interface FormState {
  lang: string;
  view: CatalogueView;
  /** Makes sending twice harmless. */
  key: string;
  typed: URLSearchParams;
  errors: readonly FormError[];
}

type Choice = readonly [value: string, label: string];

export function voteForm(tramite: Tramite, state: FormState): Html {
  const { lang, view, typed } = state;
  const t = feedbackTexts(lang);
  const municipalities = municipalitiesOf(view);
  return html`<form method="post" action="${action(tramite, 'voto', lang)}">
    ${hidden(state)}
    <fieldset>
      <legend>${t.reasons}</legend>
      ${ONLINE_REASONS.map(
        (reason) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name="reason"
              value="${reason}"
              ${typed.getAll('reason').includes(reason) ? html`checked` : ''}
            />
            ${t.reason[reason]}</label
          >`,
      )}
    </fieldset>
    ${
      municipalities.length > 0
        ? select('municipio', 'municipality', t.municipality, state, [
            ['', t.notSaid],
            ...municipalities.map((name) => [name, name] as const),
          ])
        : ''
    }
    ${trap(state, 'voto')}
    <p><button class="button">${t.want}</button></p>
  </form>`;
}

export function reportForm(tramite: Tramite, state: FormState): Html {
  const { lang, view } = state;
  const t = feedbackTexts(lang);
  const say = (text: Text) => localized(text, lang).text;
  const { variants } = tramite;
  const requirements = variants.flatMap((variant, index) =>
    reportParts(tramite, index).flatMap(({ name, field = '' }) =>
      name ? [[field, variants.length > 1 ? `${say(name)} (${say(variant.name)})` : say(name)] as const] : [],
    ),
  );
  const { offices } = ficheOf(tramite, view);
  const channels = [...new Set(variants.flatMap((variant) => variant.channels.map(({ kind }) => kind)))];
  return html`<form method="post" action="${action(tramite, 'comentario', lang)}">
    ${hidden(state)}${state.typed.get('kind') === UNLISTED ? html`<input type="hidden" name="kind" value="${UNLISTED}" />` : ''}<input
      type="hidden"
      name="version"
      value="${tramite.version}"
    />
    ${
      variants.length > 1
        ? select(
            'modalidad',
            'variant',
            t.variant,
            state,
            variants.map(({ name }, index) => [String(index), say(name)] as const),
          )
        : ''
    }
    ${radios(
      'parte',
      'part',
      t.part,
      state,
      PART_KINDS.map((kind) => [kind, t.parts[kind]] as const),
    )}
    ${
      requirements.length > 0
        ? select('requisito', 'requirement', t.requirement, state, [['', t.anyRequirement], ...requirements])
        : ''
    }
    ${radios(
      'problema',
      'problem',
      t.what,
      state,
      PROBLEMS.map((each) => [each, t.problem[each]] as const),
    )}
    ${textarea('detalle', 'detail', t.detail, state)}
    <h3>${t.more}</h3>
    ${textarea('pedido', 'asked', t.asked, state)}
    ${
      offices.length > 0
        ? select('oficina', 'office', t.office, state, [
            ['', t.notSaid],
            ...offices.map(({ code, name }) => [code, say(name)] as const),
          ])
        : ''
    }
    ${
      channels.length > 0
        ? select('canal', 'channel', t.channel, state, [
            ['', t.notSaid],
            ...channels.map((kind) => [kind, t.channels[kind]] as const),
          ])
        : ''
    }
    <p><label for="dia">${t.day}</label></p>
    ${errorOf('dia', state)}
    <input
      type="date"
      id="dia"
      name="day"
      max="${view.today}"
      value="${state.typed.get('day') ?? ''}"
      ${described('dia', state)}
    />
    ${trap(state, 'reporte')}
    <p><button class="button">${t.send}</button></p>
  </form>`;
}

const action = ({ code }: Tramite, page: 'voto' | 'comentario', lang: string) =>
  `/t/${code}/${page}${lang === 'es' ? '' : `?lang=${lang}`}`;

const hidden = ({ key }: FormState): Html => html`<input type="hidden" name="key" value="${key}" />`;

/** Programs fill in what they find; people neither see it nor come to it with the keyboard. */
function trap({ lang }: FormState, form: string): Html {
  return html`<p class="away" aria-hidden="true">
    <label for="${TRAP}-${form}">${feedbackTexts(lang).trap}</label>
    <input type="text" id="${TRAP}-${form}" name="${TRAP}" tabindex="-1" autocomplete="off" />
  </p>`;
}

function errorOf(at: string, { errors }: FormState): Html | '' {
  const error = errors.find((each) => each.at === at);
  return error ? html`<p id="${at}-error"><strong>${error.text}</strong></p>` : '';
}

function described(at: string, { errors }: FormState, hint = ''): Html | '' {
  const isWrong = errors.some((each) => each.at === at);
  const ids = [hint, isWrong ? `${at}-error` : ''].filter((id) => id !== '').join(' ');
  if (ids === '') return '';
  return isWrong ? html`aria-invalid="true" aria-describedby="${ids}"` : html`aria-describedby="${ids}"`;
}

function select(id: string, name: string, label: string, state: FormState, choices: readonly Choice[]): Html {
  return html`<p><label for="${id}">${label}</label></p>
    ${errorOf(id, state)}
    <select id="${id}" name="${name}" ${described(id, state)}>
      ${choices.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === (state.typed.get(name) ?? '') ? html`selected` : ''}>
            ${words}
          </option>`,
      )}
    </select>`;
}

function radios(
  id: string,
  name: string,
  legend: string,
  state: FormState,
  choices: readonly Choice[],
): Html {
  return html`<fieldset id="${id}" tabindex="-1" ${described(id, state)}>
    <legend>${legend}</legend>
    ${errorOf(id, state)}
    ${choices.map(
      ([value, words]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            required
            ${value === state.typed.get(name) ? html`checked` : ''}
          />
          ${words}</label
        >`,
    )}
  </fieldset>`;
}

function textarea(id: string, name: string, label: string, state: FormState): Html {
  return html`<p><label for="${id}">${label}</label></p>
    <p class="hint" id="${id}-ayuda">${feedbackTexts(state.lang).hint}</p>
    ${errorOf(id, state)}
    <textarea id="${id}" name="${name}" maxlength="${DETAIL_LIMIT}" ${described(id, state, `${id}-ayuda`)}>
${state.typed.get(name) ?? ''}</textarea>`;
}
