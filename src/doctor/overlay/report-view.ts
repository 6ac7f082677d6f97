/** The report as it is read: what is wrong, the worst first, each with its remedy and the words to forward. */
import type { Finding, Severity } from '../finding.ts';
import { forwardText } from '../forward-text.ts';
import type { PageFacts } from '../page-facts.ts';
import { make } from './make.ts';

type Say = (words: string) => void;

const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'Impide ver el trámite',
  warning: 'Conviene arreglarlo',
  note: 'Bueno saberlo',
};

export function reportView(
  facts: PageFacts,
  findings: readonly Finding[],
  unchecked: readonly string[],
  say: Say,
): Node {
  const view = document.createDocumentFragment();
  view.append(
    make('p', { class: 'verdict' }, verdict(findings)),
    make('ol', { role: 'list' }, ...findings.map((finding) => findingView(finding, facts.url, say))),
    make('h3', {}, 'Medido desde aquí'),
    make('ul', { role: 'list' }, ...measures(facts).map((line) => make('li', {}, line))),
    ...(unchecked.length > 0 ? [make('p', {}, `Sin revisar: ${unchecked.join('; ')}.`)] : []),
  );
  return view;
}

function verdict(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Todo bien: no encontramos ningún problema.';
  return findings.length === 1 ? 'Hay 1 problema.' : `Hay ${String(findings.length)} problemas.`;
}

function findingView(finding: Finding, url: string, say: Say): HTMLElement {
  const { code, severity, title, where, why, remedy, paste } = finding;
  return make(
    'li',
    { class: severity, 'data-code': code },
    make('h3', {}, title),
    make('p', { class: 'weight' }, `${WEIGHTS[severity]} · ${code}`),
    make('ul', { class: 'where' }, ...where.map((line) => make('li', {}, line))),
    make('p', {}, make('strong', {}, 'Por qué importa. '), why),
    make('p', {}, make('strong', {}, 'Remedio. '), remedy),
    ...(paste === undefined ? [] : [textToCopy('Código para pegar', paste, say)]),
    make(
      'details',
      {},
      make('summary', {}, 'Texto para reenviar'),
      textToCopy('Texto para reenviar', forwardText(finding, url), say),
    ),
  );
}

/** A field and its button. Where the browser does not let us copy, the text is selected and the person does it. */
function textToCopy(label: string, text: string, say: Say): HTMLElement {
  const rows = Math.min(10, Math.max(4, text.split('\n').length));
  const field = make(
    'textarea',
    { readonly: '', 'aria-label': label, rows: String(rows), spellcheck: 'false' },
    text,
  );
  const button = make('button', { type: 'button' }, 'Copiar');
  button.setAttribute('aria-label', `Copiar: ${label}`);
  button.addEventListener('click', () => {
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(`Copiado: ${label}.`),
      () => {
        field.focus();
        field.select();
        say('El navegador no deja copiar solo. El texto está seleccionado: cópielo con Ctrl + C.');
      },
    );
  });
  return make('div', { class: 'copy' }, field, button);
}

function measures({ scripts, apis, releases }: PageFacts): string[] {
  return [
    ...scripts.map(({ src, version, file }) => {
      const until = version === undefined ? undefined : releases?.endOfSupport[version];
      const kind =
        version === undefined
          ? `se actualiza solo${releases ? `, hoy ${releases.current}` : ''}`
          : `versión ${version}`;
      return `${src}: ${kind}${until === undefined ? '' : `, con soporte hasta el ${until}`}${figures(file)}`;
    }),
    ...apis.map((api) => `${api.base}: catálogo${figures(api)}`),
  ];
}

function figures({ ms, bytes }: { ms?: number; bytes?: number } = {}): string {
  if (ms === undefined) return '';
  // The browser's own copy has no weight.
  const weight = bytes ? `, ${(bytes / 1000).toFixed(1)} kB` : '';
  return `, ${ms.toFixed(0)} ms${weight}`;
}
