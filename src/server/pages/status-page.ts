/** `/estado`: how the service is, for whoever relies on it. In Spanish, without scripts. */
import { html } from 'hono/html';
import { FRESHNESS_PROMISE } from '../../contract/freshness.ts';
import type { Incident } from '../../contract/incident.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { Services } from '../services.ts';
import { serviceStatus, type Part, type ServiceStatus, type Support } from '../service-status.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';
import { writeDate } from './write.ts';

const PARTS: Record<Part, string> = {
  read: 'Leer fichas y tarjetas',
  write: 'Guardar votos, comentarios y solicitudes',
  search: 'Buscar',
};
const SUPPORT: Record<Support, (day: string) => string> = {
  supported: (day) => `Con soporte hasta el ${day}.`,
  ending: (day) => `El soporte termina pronto, el ${day}. Pase a una versión más nueva.`,
  ended: (day) =>
    `Sin soporte desde el ${day}: funciona, pero ya no se corrige. Pase a una versión más nueva.`,
};

export async function statusPage(services: Services): Promise<Answer> {
  const [status, view] = await Promise.all([serviceStatus(services), services.view()]);
  const { parts, catalogue, incidents } = status;
  const zone = view.catalogue.info.timeZone;
  const isWell = Object.values(parts).every(Boolean) && !incidents?.some(({ to }) => to === undefined);
  return pageAnswer({
    title: 'Estado del servicio',
    lang: 'es',
    description:
      'Si el catálogo funciona, de cuándo son sus datos y hasta cuándo tiene soporte cada versión.',
    view,
    main: html`<h1>Estado del servicio</h1>
      <p class="lead">${isWell ? 'Todo funciona.' : 'Algo no funciona como debe.'}</p>
      <p class="muted">Comprobado el ${moment(status.checkedAt, zone)}, al abrir esta página.</p>
      <dl class="facts">
        ${(Object.keys(PARTS) as Part[]).map(
          (part) =>
            html`<dt>${PARTS[part]}</dt>
              <dd>${parts[part] ? 'Funciona' : html`<strong>No funciona</strong>`}</dd>`,
        )}
      </dl>
      ${incidentsHtml(incidents, zone)}
      <h2>Los datos</h2>
      <dl class="facts">
        <dt>Catálogo</dt>
        <dd>${catalogue.title}: ${catalogue.tramites} trámites</dd>
        ${
          catalogue.date === undefined
            ? ''
            : html`<dt>Fecha del catálogo</dt>
                <dd>${writeDate(catalogue.date, 'es')}</dd>`
        }
        <dt>Último cambio</dt>
        <dd>${catalogue.changedAt === undefined ? 'Ninguno todavía' : moment(catalogue.changedAt, zone)}</dd>
      </dl>
      <p>
        Lo que se publica llega a todas las páginas en ${FRESHNESS_PROMISE / 60} minutos o menos.
        <a href="/cambios.atom">Ver los cambios</a>.
      </p>
      ${versionsHtml(status)}`,
  });
}

/** The same for machines. Problems of parts are in the answer and not in its code: `/ready` is for balancers. */
export async function statusData(services: Services): Promise<Answer> {
  return makeAnswer(JSON.stringify(await serviceStatus(services)), {
    type: 'application/json; charset=utf-8',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
}

function incidentsHtml(incidents: Incident[] | undefined, zone: string): Html {
  if (!incidents)
    return html`<h2>Incidentes</h2>
      <div class="box warn">
        <p>La lista de incidentes no se puede leer. Avise a quien administra el catálogo.</p>
      </div>`;
  return html`<h2>Incidentes</h2>
    ${
      incidents.length === 0
        ? html`<p>No hay ninguno anotado.</p>`
        : html`<ul class="rows">
            ${incidents.map(
              ({ from, to, text }) =>
                html`<li>
                  <p>${to === undefined ? html`<strong>Sigue abierto.</strong> ` : ''}${text}</p>
                  <p class="muted">
                    Desde el ${moment(from, zone)}${to === undefined ? '' : ` hasta el ${moment(to, zone)}`}
                  </p>
                </li>`,
            )}
          </ul>`
    }`;
}

function versionsHtml({ version, releases }: ServiceStatus): Html {
  const isReleased = releases.some((release) => release.version === version);
  return html`<h2>Versiones para sitios web</h2>
    <p>
      Una versión publicada no cambia nunca y sus archivos no se borran. Tiene soporte 24 meses: en ese tiempo
      se comprueba con cada versión nueva y se avisa aquí de lo que deba saber.
    </p>
    ${
      version === undefined
        ? ''
        : html`<p>
            La dirección <code>/v1/</code> da siempre la más nueva: hoy, la
            ${version}${isReleased ? '' : ', que aún está en preparación y no se debe fijar'}.
          </p>`
    }
    ${
      releases.length === 0
        ? html`<p>Todavía no se ha publicado ninguna.</p>`
        : html`<ul class="rows">
            ${releases.map(
              ({ support, ...release }) =>
                html`<li>
                  <h3>Versión ${release.version}</h3>
                  <p>${release.notes}</p>
                  <p>${SUPPORT[support](writeDate(release.supportedUntil, 'es'))}</p>
                  <p class="muted">Publicada el ${writeDate(release.released, 'es')}.</p>
                </li>`,
            )}
          </ul>`
    }
    <p>
      La huella de cada archivo está en <a href="/integridad.json">/integridad.json</a>, su firma en
      <a href="/integridad.json.sig">/integridad.json.sig</a> y la clave pública en
      <a href="/.well-known/ventanilla-key.json">/.well-known/ventanilla-key.json</a>. Para comprobarlas
      todas: <code>npx ventanilla verify-integrity</code> con la dirección de este sitio. Para programas, esta
      página está en <a href="/estado.json">/estado.json</a>.
    </p>`;
}

/** `21 de noviembre de 2026, 9:00 a. m.`, as the clocks of the country say. */
function moment(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('es-SV', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
}
