/** Every kind of snippet behind every filter: what is left, and what people see of it. */
import { readFileSync } from 'node:fs';
import { CMSES, RUNGS, type Rung } from '../../src/snippets/cms.ts';
import { EMBEDDABLES, EMBEDDABLE_TAGS, type EmbeddableTag } from '../../src/snippets/embeddables.ts';
import { applyFilter } from '../../src/snippets/filters/apply-filter.ts';
import { FILTERS, type FilterName } from '../../src/snippets/filters/filters.ts';
import { findSnippets } from '../../src/snippets/find-snippets.ts';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';

export const CATALOGUE = 'https://catalogo.example.gob';
const FIXTURE = new URL('wordpress-left.json', import.meta.url);

export interface Kind {
  tag: EmbeddableTag;
  rung: Rung;
  name: string;
  body: string;
}

/** Real names and codes of the demonstration; the second has everything that filters trip over. */
const SAMPLES: Record<'code' | 'nothing', { code?: string; name: string }> = {
  code: { code: 'RNPN-0002', name: 'Renovar el DUI: «pérdida» & "robo" <a tiempo>' },
  nothing: { name: 'Trámites del RNPN & más' },
};

export const KINDS: readonly Kind[] = EMBEDDABLE_TAGS.flatMap((tag) =>
  (Object.keys(RUNGS) as Rung[])
    .filter((rung) => EMBEDDABLES[tag].framed || (rung !== 'frame' && rung !== 'oembed'))
    .map((rung) => {
      const sample = SAMPLES[EMBEDDABLES[tag].needs];
      const { body } = writeSnippet({
        ...sample,
        tag,
        rung,
        url: CATALOGUE,
        cms: 'html',
        role: 'webmaster',
        mode: 'evergreen',
        siteHasScript: true,
        headingLevel: '3',
        theme: 'light',
        ...(EMBEDDABLES[tag].needs === 'nothing' && { institution: 'RNPN' }),
      });
      return { tag, rung, name: sample.name, body };
    }),
);

export const COLUMNS = [
  'none',
  'drupal-full',
  'wordpress-post',
  'joomla',
  'drupal-basic',
  'wordpress-comment',
] as const satisfies readonly FilterName[];
export type Column = (typeof COLUMNS)[number];

/** What WordPress itself left, kept so that nobody needs it for the quick tests. */
export interface WordpressLeft {
  wordpress: string;
  cases: { context: 'post' | 'comment'; html: string; left: string }[];
}

export function wordpressLeft(): WordpressLeft {
  return JSON.parse(readFileSync(FIXTURE, 'utf8')) as WordpressLeft;
}

/** The snippet behind the filter: WordPress' as it did it, the others by their rules. */
export function behind({ body }: Kind, column: Column, kept = wordpressLeft()): string {
  const context =
    column === 'wordpress-post' ? 'post' : column === 'wordpress-comment' ? 'comment' : undefined;
  if (context === undefined) return applyFilter(body, FILTERS[column]).html;
  const found = kept.cases.find((one) => one.context === context && one.html === body);
  if (!found)
    throw new Error(`${FIXTURE.pathname} has no answer for ${body}. Run scripts/write-survival.ts.`);
  return found.left;
}

export type Seen = 'elemento' | 'marco' | 'enlace' | 'no se propone' | 'nada';

/** What people see on a site that has the script. A bare address is proposed to WordPress only, which looks it up. */
export function seenOf(kind: Kind, column: Column, kept = wordpressLeft()): Seen {
  const html = behind(kind, column, kept);
  if (kind.rung === 'oembed')
    return column !== 'wordpress-post' ? 'no se propone' : html.trim() === kind.body ? 'marco' : 'nada';
  const { snippets, links } = findSnippets(html);
  const [snippet] = snippets;
  if (snippet?.tag === kind.tag) return snippet.rung === 'frame' ? 'marco' : 'elemento';
  return links.some(({ name }) => name === kind.name) ? 'enlace' : 'nada';
}

const HOW: Record<Column, string> = {
  none: '',
  'drupal-full': 'no filtra',
  'wordpress-post': 'corrido',
  joomla: 'por sus reglas, comparadas',
  'drupal-basic': 'por sus reglas, comparadas',
  'wordpress-comment': 'corrido',
};

/** The table of docs/pegar.md. */
export function survivalTable(kept = wordpressLeft()): string {
  const head = ['Qué se pega', ...COLUMNS.map((column) => FILTERS[column].name)];
  const rows = KINDS.map((kind) => [
    `\`${kind.tag}\`: ${RUNGS[kind.rung].toLowerCase()}`,
    ...COLUMNS.map((column) => seenOf(kind, column, kept)),
  ]);
  const cells = KINDS.flatMap((kind) => COLUMNS.map((column) => seenOf(kind, column, kept))).filter(
    (seen) => seen !== 'no se propone',
  );
  const named = cells.filter((seen) => seen !== 'nada').length;
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  return [
    line(head),
    line(head.map(() => '---')),
    line(['_cómo se comprobó_', ...COLUMNS.map((column) => HOW[column])]),
    ...rows.map(line),
    '',
    `${String(named)} de ${String(cells.length)} celdas muestran el elemento o, al menos, el enlace con el nombre. WordPress ${kept.wordpress}.`,
  ].join('\n');
}

/** What each person pastes in each system, as the table of docs/pegar.md. */
export function placesTable(): string {
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  const names = (rungs: readonly Rung[]) => rungs.map((rung) => RUNGS[rung].toLowerCase()).join('; ');
  return [
    line(['Sistema', 'Papel', 'Con el script en el sitio', 'Sin él']),
    line(['---', '---', '---', '---']),
    ...Object.values(CMSES).flatMap(({ name, roles }) =>
      Object.entries(roles).map(([role, { withScript, alone }]) =>
        line([name, role, names(withScript), names(alone)]),
      ),
    ),
  ].join('\n');
}
