/** `/t/RNPN-0002/simplificacion`: how simple a trámite is by nineteen criteria, what tells it, and what nobody knows. */
import { html } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import type { Criterion, CriterionAnswer, Scorecard } from '../../contract/simplification.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import { fieldName } from '../cases/field-name.ts';
import { findField } from '../cases/find-field.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { scorecardOf } from '../simplification/scorecard-of.ts';
import { fieldWords } from './field-words.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';
import { writeDate } from './write.ts';

const CRITERIA: Record<Criterion, string> = {
  fully_online: 'Se hace completo en línea',
  documents_online: 'Los documentos se adjuntan en línea',
  electronic_signature: 'Se firma con firma electrónica',
  electronic_result: 'El resultado se entrega en formato electrónico',
  no_own_documents: 'No pide documentos que el Estado ya tiene',
  no_affidavit: 'No pide declaraciones juradas sin base legal',
  data_exchange: 'La institución intercambia datos con otras',
  one_stop: 'Se puede hacer en una ventanilla o portal de varias instituciones',
  interoperability: 'Usa la plataforma de interoperabilidad del Estado',
  status_lookup: 'Se puede consultar en qué estado va',
  electronic_notice: 'La institución avisa por medios electrónicos',
  information_online: 'La ficha dice qué llevar, cuánto cuesta, cuánto tarda y dónde',
  other_channels: 'Hay otra forma de hacerlo además de ir a la oficina o entrar al sitio',
  languages: 'La ficha está en más de un idioma',
  requirements_by_law: 'Cada requisito obligatorio tiene su base legal',
  current_norms: 'La ficha nombra las normas en que se basa',
  good_faith: 'Se presume la buena fe: no hay que probar lo que se declara',
};
const ANSWERS: readonly [CriterionAnswer | 'unknown', string][] = [
  ['yes', 'Cumple'],
  ['partly', 'Cumple en parte'],
  ['no', 'No cumple'],
  ['unknown', 'No consta'],
];
/** Fields named for one criterion; a fiche with forty requirements would bury the sentence. */
const MOST_FIELDS = 5;

export function scorecardPage(tramite: Tramite, view: CatalogueView): Promise<Answer> {
  const card = scorecardOf(tramite);
  const name = localized(tramite.name, 'es').text;
  return pageAnswer({
    title: `Qué tan simple es: ${name}`,
    lang: 'es',
    view,
    institution: tramite.institution,
    maxAge: CATALOGUE_AGE,
    main: html`<p class="way"><a href="/t/${tramite.code}">Volver a la ficha</a></p>
      <h1>Qué tan simple es este trámite</h1>
      <p class="lead">${name}</p>
      <p><strong>${totalsSentence(card)}</strong></p>
      <dl class="facts">
        <dt>Pasos</dt>
        <dd>${rangeWords(card.steps)}</dd>
        <dt>Requisitos</dt>
        <dd>${rangeWords(card.requirements)}</dd>
      </dl>
      ${ANSWERS.map(([answer, title]) => section(title, answer, card, tramite))}
      <p class="muted">
        Son los criterios con que el observatorio de trámites de Red Ciudadana (Guatemala) mira un trámite. La
        ficha habla primero; donde calla, vale lo que declara la institución, y así se dice.
      </p>`,
  });
}

function totalsSentence({ totals, criteria }: Scorecard): string {
  const { yes, partly, no, unknown } = totals;
  return `De ${String(criteria.length)} criterios, cumple ${String(yes)}, cumple en parte ${String(partly)} y no cumple ${String(no)}. De ${String(unknown)} no consta nada.`;
}

function rangeWords(range: Scorecard['steps']): string {
  if (!range) return 'La ficha no los separa uno por uno.';
  const { from, to } = range;
  return from === to ? String(from) : `De ${String(from)} a ${String(to)}, según la modalidad`;
}

function section(
  title: string,
  wanted: CriterionAnswer | 'unknown',
  { criteria }: Scorecard,
  tramite: Tramite,
): Html {
  const rows = criteria.filter(({ answer = 'unknown' }) => answer === wanted);
  if (rows.length === 0) return html``;
  return html`<h2>${title} (${rows.length})</h2>
    <ul class="rows">
      ${rows.map(
        (row) =>
          html`<li>
            ${CRITERIA[row.criterion]}
            ${sources(row, tramite).map((line) => html`<p class="muted">${line}</p>`)}
          </li>`,
      )}
    </ul>`;
}

function sources(
  { from, fields, note, date, contradicted }: Scorecard['criteria'][number],
  tramite: Tramite,
): string[] {
  if (from === 'declared') {
    const since = date === undefined ? '' : ` el ${writeDate(date, 'es')}`;
    const how = note ? `: ${localized(note, 'es').text}` : '.';
    return [`Lo declaró la institución${since}${how}`];
  }
  const names = [...new Set(fields.map((pointer) => nameOf(pointer, tramite)))];
  const named = names.slice(0, MOST_FIELDS).join(', ');
  const more = names.length > MOST_FIELDS ? ` y ${String(names.length - MOST_FIELDS)} más` : '';
  return [
    ...(named === '' ? [] : [`Según la ficha: ${named}${more}.`]),
    ...(contradicted ? ['La institución declaró otra cosa; la ficha dice esto.'] : []),
  ];
}

/** A field that every variant has is named once, without them. */
function nameOf(pointer: string, tramite: Tramite): string {
  const ofVariants = /^\/variants\/\d+\/(\w+)$/.exec(pointer)?.[1];
  return ofVariants === undefined
    ? fieldName(tramite, findField(tramite, pointer).path)
    : fieldWords([ofVariants]);
}
