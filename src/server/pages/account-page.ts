/** `/rendicion` and `/rendicion/RNPN`: the public account as tables, complete without JavaScript, to print and to link. */
import { html } from 'hono/html';
import type { ServiceReport } from '../../contract/report.ts';
import { reportQuery } from '../../contract/report.ts';
import { localized } from '../../contract/text.ts';
import type { Answer } from '../answer.ts';
import { serviceReport } from '../figures/service-report.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';
import { writeDate } from './write.ts';

const REPLIES: Record<ServiceReport['wanted'][number]['reply'], string> = {
  planned: 'planificado',
  in_progress: 'en marcha',
  no: 'no se hará',
  none: 'todavía sin respuesta; el plazo no ha vencido',
  unanswered: 'sin respuesta; el plazo venció',
};
const LEVELS = [
  'Emergente: solo información',
  'Mejorado: formularios para descargar',
  'Transaccional: se hace en línea',
  'Conectado: el Estado ya tiene los datos',
];

export async function accountPage(services: Services, institution?: string): Promise<Answer> {
  const view = await services.view();
  if (institution !== undefined && !view.institutions.has(institution))
    throw new ProblemError('no-encontrado');
  const query = reportQuery.parse({
    ...(institution !== undefined && { institution }),
    view: institution === undefined ? 'ranking' : 'trend',
  });
  const report = await serviceReport(query, services);
  const { figures, now } = report;
  const { settled, correctedShare, answerDays, satisfaction } = figures;
  const named = report.institution ? localized(report.institution.name, 'es').text : undefined;
  const title =
    named === undefined ? 'Rendición de cuentas de los trámites' : `Rendición de cuentas: ${named}`;
  const files = institution === undefined ? '' : `?institution=${institution}`;
  const days = (value: number | undefined) => (value === undefined ? 'sin datos suficientes' : number(value));
  return pageAnswer({
    title,
    lang: 'es',
    view,
    description: 'Qué pidió y reportó la gente, qué se corrigió y en cuántos días.',
    ...(institution !== undefined && { institution }),
    main: html`<h1>${title}</h1>
      <p class="lead">
        Del ${writeDate(report.from, 'es')} al ${writeDate(report.to, 'es')}. Las cifras las cuenta el
        catálogo; un grupo de menos de 5 personas no se muestra.
      </p>
      <h2>Reportes: «Este servicio no funciona así»</h2>
      ${table('Reportes en el período', [
        ['Recibidos', number(figures.received)],
        ['Otras personas dijeron «a mí también»', number(figures.supports)],
        ['Respondidos', number(figures.answered)],
        ['Respondidos después del plazo', number(figures.answeredLate)],
        ['Corregidos', number(figures.corrected)],
        ['Con fecha para corregir', number(figures.scheduled)],
        ['Rechazados', number(figures.rejected)],
        ['Llegaron de otra institución', number(figures.movedIn)],
        ['Pasaron a otra institución', number(figures.movedOut)],
        ['Abiertos hoy', number(now.open)],
        ['Vencidos hoy', number(now.late)],
        [
          `Parte corregida (de ${number(settled)} resueltos: corregidos o rechazados)`,
          correctedShare === undefined
            ? 'sin datos suficientes'
            : `${number(Math.round(correctedShare * 100))} %`,
        ],
        [`Días hasta la respuesta, mediana (n = ${number(answerDays.n)})`, days(answerDays.median)],
        [`Días hasta la respuesta, 9 de cada 10 (n = ${number(answerDays.n)})`, days(answerDays.p90)],
      ])}
      <h2>Lo que más se pide en línea</h2>
      ${
        report.wanted.length === 0
          ? NO_DATA
          : html`<ul class="rows">
              ${report.wanted.map(
                ({ tramite, name, votes, reply }) =>
                  html`<li>
                    <p class="way"><a href="/t/${tramite}/demanda">${localized(name, 'es').text}</a></p>
                    <p class="muted">${number(votes)} votos. Respuesta: ${REPLIES[reply]}.</p>
                  </li>`,
              )}
            </ul>`
      }
      <h2>Satisfacción</h2>
      ${
        satisfaction.found || satisfaction.ratings
          ? table('Respuestas a la encuesta', [
              ...(satisfaction.found
                ? ([
                    [
                      `Encontró lo que buscaba (n = ${number(satisfaction.found.n)})`,
                      number(satisfaction.found.yes),
                    ],
                    ['Lo encontró en parte', number(satisfaction.found.partly)],
                    ['No lo encontró', number(satisfaction.found.no)],
                  ] as Row[])
                : []),
              ...(satisfaction.ratings
                ? ([
                    [
                      `Nota media de 1 a 5 (n = ${number(satisfaction.ratings.n)})`,
                      number(satisfaction.ratings.mean),
                    ],
                  ] as Row[])
                : []),
            ])
          : satisfaction.few
            ? html`<p>Hay menos de 5 respuestas: no se muestran.</p>`
            : NO_DATA
      }
      ${monthsHtml(report.trend)} ${rankingHtml(report.ranking)}
      <h2>Uso de los elementos</h2>
      ${
        report.use.placements.length === 0
          ? NO_DATA
          : table(
              'Veces que se mostraron, por sitio y lugar',
              report.use.placements.map(({ site, placement, shown }): Row => [
                `${site} ${placement}`.trim(),
                number(shown),
              ]),
            )
      }
      <h2>Búsquedas sin resultado en todo el catálogo</h2>
      ${
        report.searches.length === 0
          ? NO_DATA
          : table(
              'Se buscaron 5 veces o más',
              report.searches.map(({ term, count }): Row => [`«${term}»`, number(count)]),
            )
      }
      <h2>Nivel de digitalización de los trámites</h2>
      ${table('Trámites por nivel', [
        ...LEVELS.map((level, index): Row => [level, number(report.digital.levels[index] ?? 0)]),
        ['Sin dato', number(report.digital.unknown)],
      ])}
      <p class="noprint">
        <a href="/v1/report.csv${files}">Tabla para hoja de cálculo (CSV)</a> ·
        <a href="/v1/report${files}">Datos para programas (JSON)</a>
      </p>`,
  });
}

type Row = readonly [string, string];

const NO_DATA = html`<p>Sin datos en este período.</p>`;

function table(caption: string, rows: readonly Row[]): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function monthsHtml(trend: ServiceReport['trend']): Html | string {
  if (!trend) return '';
  const month = new Intl.DateTimeFormat('es-SV', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return html`<h2>Mes por mes</h2>
    <ul class="rows">
      ${trend.map(
        ({ month: code, figures }) =>
          html`<li>
            <p><strong>${month.format(Date.parse(`${code}-01`))}</strong></p>
            <p class="muted">
              ${number(figures.votes)} votos, ${number(figures.received)} reportes recibidos,
              ${number(figures.corrected)} corregidos.
            </p>
          </li>`,
      )}
    </ul>`;
}

function rankingHtml(ranking: ServiceReport['ranking']): Html | string {
  if (!ranking) return '';
  return html`<h2>Por institución</h2>
    ${
      ranking.length === 0
        ? NO_DATA
        : html`<ul class="rows">
            ${ranking.map(
              ({ code, name, figures, now }) =>
                html`<li>
                  <p class="way"><a href="/rendicion/${code}">${localized(name, 'es').text}</a></p>
                  <p class="muted">
                    ${number(figures.received)} reportes recibidos, ${number(figures.corrected)} corregidos,
                    ${number(now.late)} vencidos hoy. ${number(figures.votes)} votos.
                  </p>
                </li>`,
            )}
          </ul>`
    }`;
}

const number = (value: number): string =>
  new Intl.NumberFormat('es-SV', { maximumFractionDigits: 1 }).format(value);
