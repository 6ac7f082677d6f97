/** `/t/RNPN-0002/demanda`: who asks for a trámite online, why, from where, and what the institution replied. */
import { html } from 'hono/html';
import type { DemandLedger } from '../../contract/demand.ts';
import type { ONLINE_REASONS } from '../../contract/feedback.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import { demandLedger, REPLY_DAYS } from '../figures/demand-ledger.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';
import { writeDate } from './write.ts';

const REASONS: Record<(typeof ONLINE_REASONS)[number], string> = {
  distance: 'La oficina queda lejos',
  hours: 'El horario no me sirve',
  disability: 'Tengo una discapacidad',
  cost: 'Ir cuesta dinero',
  abroad: 'Vivo fuera del país',
  other: 'Otra razón',
};
const KINDS = { planned: 'Planificado', in_progress: 'En marcha', no: 'No se hará' } as const;

export async function demandPage(tramite: Tramite, services: Services): Promise<Answer> {
  const view = await services.view();
  const ledger = await demandLedger(tramite, view, services.store.records);
  const name = localized(tramite.name, 'es').text;
  const whose = localized(ledger.institution.name, 'es').text;
  return pageAnswer({
    title: `Quiero este servicio en línea: ${name}`,
    lang: 'es',
    view,
    institution: tramite.institution,
    main: html`<p class="way"><a href="/t/${tramite.code}">Volver a la ficha</a></p>
      <h1>Quiero este servicio en línea</h1>
      <p class="lead">${name}</p>
      <p><strong>${people(ledger.votes)}</strong></p>
      <h2>Qué responde ${whose}</h2>
      ${stateHtml(ledger)}
      ${ledger.replies.map(
        ({ reply, why, by, unit, repliedOn }) =>
          html`<div class="box">
            <p>
              <strong>${KINDS[reply]}</strong>${by === undefined ? '' : `, para el ${writeDate(by, 'es')}`}
            </p>
            <p>${why}</p>
            <p class="muted">${unit}, ${writeDate(repliedOn, 'es')}.</p>
          </div>`,
      )}
      <h2>Por qué lo piden</h2>
      ${counts(
        ledger.reasons.map(({ reason, votes }) => [REASONS[reason], votes]),
        'Todavía ninguna razón tiene 5 votos. Cada persona puede dar varias.',
      )}
      <h2>Desde dónde lo piden</h2>
      ${counts(
        [
          ...ledger.municipalities.map(({ municipality, votes }) => [municipality, votes] as const),
          ...(ledger.municipalities.length > 0 && ledger.elsewhere > 0
            ? [['Otros municipios, o no lo dijeron', ledger.elsewhere] as const]
            : []),
        ],
        'Todavía ningún municipio tiene 5 votos.',
      )}
      <h2>Cuánto se ahorraría</h2>
      ${estimateHtml(ledger.estimate)}`,
  });
}

const people = (votes: number) =>
  votes === 1 ? '1 persona lo pide.' : `${votes.toLocaleString('es-SV')} personas lo piden.`;

function stateHtml({ state, answerBy = '', promiseBroken }: DemandLedger): Html {
  if (state === 'few')
    return html`<p>
      La institución debe responder cuando lo pidan 5 personas, en ${REPLY_DAYS} días o menos.
    </p>`;
  if (state === 'waiting')
    return html`<p>Todavía sin respuesta. Debe responder a más tardar el ${writeDate(answerBy, 'es')}.</p>`;
  if (state === 'unanswered')
    return html`<div class="box warn">
      <p><strong>Sin respuesta.</strong> Debía responder a más tardar el ${writeDate(answerBy, 'es')}.</p>
    </div>`;
  return promiseBroken
    ? html`<div class="box warn">
        <p><strong>La fecha prometida pasó</strong> y la institución no ha dicho nada nuevo.</p>
      </div>`
    : html``;
}

function counts(rows: readonly (readonly [string, number])[], none: string): Html {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<table>
    <tbody>
      ${rows.map(
        ([name, votes]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${votes}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function estimateHtml({ trips, hours }: DemandLedger['estimate']): Html {
  if (!trips)
    return html`<p>Sin datos: la ficha no dice cuántas visitas hay que hacer, y aquí no se inventa.</p>`;
  return html`<p>
      ${trips.votes} votos × ${trips.visits} ${trips.visits === 1 ? 'visita' : 'visitas'} que cuenta la ficha
      =
      <strong>${trips.total} viajes</strong>.
    </p>
    ${
      hours
        ? html`<p>
            ${hours.votes} votos × ${hours.hoursEach} horas que dice la ficha =
            <strong>${hours.total} horas</strong>.
          </p>`
        : html`<p>Horas: sin datos. La ficha no dice cuánto dura en la oficina.</p>`
    }
    <p class="muted">Se supone que cada persona que lo pide lo haría una vez, con la primera modalidad.</p>`;
}
