/** `/docs`: every operation of the API, made from the OpenAPI document. In Spanish, without scripts. */
import { html } from 'hono/html';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { operations, type Operation, type OperationName } from '../../contract/operations.ts';
import { openApiDocument, type JsonSchema } from '../openapi.ts';
import { PROBLEMS } from '../problems.ts';
import { exampleOf } from './example-of.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';

export function docsPage(view: CatalogueView): Promise<Answer> {
  const document = openApiDocument('');
  const schemas = document.components.schemas;
  const code = view.tramites.keys().next().value ?? 'RNPN-0002';
  const names = Object.keys(operations) as OperationName[];
  return pageAnswer({
    title: 'Datos y API',
    lang: 'es',
    description: 'Cómo leer el catálogo de trámites desde otros sistemas.',
    view,
    maxAge: 3600,
    main: html`<h1>Datos y API</h1>
      <p class="lead">
        Todo el catálogo se puede leer sin clave ni registro. Las respuestas son JSON en UTF-8.
      </p>
      <p>
        La descripción para máquinas está en <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI
        ${document.openapi}).
      </p>
      <h2>Lo que vale para todas</h2>
      <ul>
        <li>
          Cada lectura lleva <code>ETag</code>. Envíe <code>If-None-Match</code> y recibirá 304 si nada
          cambió.
        </li>
        <li>
          Las listas se separan con comas: <code>?codes=A,B,C</code>. El idioma se pide con
          <code>?lang=en</code>.
        </li>
        <li>
          Lo que guarda algo pide <code>Idempotency-Key</code>: repítalo con la misma clave y no cuenta dos
          veces.
        </li>
        <li>Se puede llamar desde cualquier sitio (CORS abierto, sin cookies).</li>
        <li>Cada respuesta trae <code>X-Request-Id</code>. Cítelo si algo falla.</li>
        <li>Los errores son <code>application/problem+json</code> (RFC 9457) y dicen qué hacer.</li>
      </ul>
      <h2>Operaciones</h2>
      <ul>
        ${names.map((name) => html`<li><a href="#${name}">${operations[name].summary}</a></li>`)}
      </ul>
      ${names.map((name) => operationHtml(name, operations[name], code, schemas))}
      <h2 id="problemas">Problemas</h2>
      <ul class="rows">
        ${Object.entries(PROBLEMS).map(
          ([slug, { status, title, explanation }]) =>
            html`<li>
              <p>
                <strong><a href="/problemas/${slug}">${title}</a></strong> · ${status}
              </p>
              <p>${explanation}</p>
            </li>`,
        )}
      </ul>
      <h2>Estado del servidor</h2>
      <p>
        <a href="/health"><code>/health</code></a> responde 200 si el proceso vive.
        <a href="/ready"><code>/ready</code></a> responde 200 si puede leer y guardar, y 503 si no.
      </p>`,
  });
}

function operationHtml(
  name: OperationName,
  operation: Operation,
  code: string,
  schemas: Record<string, JsonSchema>,
): Html {
  const described = openApiDocument('').paths[operation.path]?.[operation.method === 'GET' ? 'get' : 'post'];
  const parameters = described?.parameters ?? [];
  const body = described?.requestBody?.content['application/json']?.schema;
  const answer = described?.responses[String(operation.status)]?.content?.['application/json']?.schema;
  const example = body && JSON.stringify(exampleOf(body, schemas), null, 2);
  return html`<section aria-labelledby="${name}">
    <h3 id="${name}">${operation.summary}</h3>
    <p><span class="method">${operation.method}</span> <code>${operation.path}</code></p>
    ${operation.auth ? html`<p>Solo instituciones: <code>Authorization: Bearer CLAVE</code>.</p>` : ''}
    ${operation.idempotent ? html`<p>Necesita <code>Idempotency-Key</code>.</p>` : ''}
    ${
      parameters.length > 0
        ? html`<h4>Parámetros</h4>
            <div class="wide" role="region" tabindex="0" aria-label="Parámetros de ${operation.summary}">
              <table>
                <tr>
                  <th scope="col">Nombre</th>
                  <th scope="col">Va en</th>
                  <th scope="col">Tipo</th>
                  <th scope="col">Obligatorio</th>
                </tr>
                ${parameters.map(
                  (parameter) =>
                    html`<tr>
                      <td><code>${parameter.name}</code></td>
                      <td>${PLACES[parameter.in] ?? parameter.in}</td>
                      <td>${typeOf(parameter.schema)}</td>
                      <td>${parameter.required ? 'sí' : 'no'}</td>
                    </tr>`,
                )}
              </table>
            </div>`
        : ''
    }
    ${
      example === undefined
        ? ''
        : html`<h4>Cuerpo</h4>
            <pre tabindex="0"><code>${example}</code></pre>`
    }
    <h4>Ejemplo</h4>
    <pre tabindex="0"><code>${curlOf(operation, code, example)}</code></pre>
    <h4>Respuesta ${operation.status}</h4>
    <details>
      <summary>Ver la forma</summary>
      <pre
        tabindex="0"
      ><code>${answer ? JSON.stringify(exampleOf(answer, schemas), null, 2) : ''}</code></pre>
    </details>
  </section>`;
}

const PLACES: Record<string, string> = { path: 'la dirección', query: 'después de ?', header: 'encabezado' };

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.type === 'array' && schema.items) return `lista de ${typeOf(schema.items)}`;
  const limits = [
    schema.minimum === undefined ? '' : `desde ${String(schema.minimum)}`,
    schema.maximum === undefined ? '' : `hasta ${String(schema.maximum)}`,
    schema.default === undefined ? '' : `por omisión ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== '');
  const name = TYPES[schema.type ?? ''] ?? 'texto';
  return limits.length > 0 ? `${name} (${limits.join(', ')})` : name;
}
const TYPES: Record<string, string> = {
  string: 'texto',
  integer: 'entero',
  number: 'número',
  boolean: 'true o false',
};

function curlOf(
  { method, path, idempotent, auth }: Operation,
  code: string,
  example: string | undefined,
): string {
  const query =
    path === '/v1/search'
      ? '?q=dui'
      : path === '/v1/tramites' || (path === '/v1/feedback' && method === 'GET')
        ? `?codes=${code}`
        : '';
  const address = `"$API${path.replace('{code}', code).replace('{folio}', 'RNPN-26-7H3K9QX2-4')}${query}"`;
  const lines = [method === 'GET' ? `curl ${address}` : `curl -X POST ${address}`];
  if (auth) lines.push('-H "Authorization: Bearer $CLAVE"');
  if (idempotent) lines.push('-H "Idempotency-Key: $(uuidgen)"');
  if (example !== undefined) lines.push('-H "Content-Type: application/json"', '-d @cuerpo.json');
  return lines.join(' \\\n  ');
}
