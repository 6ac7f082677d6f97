/**
 * France's co-marquage (service-public.fr, XML v3): one publication, a folder of them or their ZIP. Fiches (`F…`) become
 * trámites, dossiers and themes (`N…`) become categories. The words are French: they go to `es`, which the contract asks
 * for, and to `fr`, where a translator finds them; the report says so.
 */
import { code as codeSchema } from '../../contract/text.ts';
import { category as categorySchema, type Institution } from '../../contract/institution.ts';
import { tramiteContent, type TramiteContent } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { visibleCharacters } from '../../richtext/visible-text.ts';
import { explainIssues } from '../../server/explain-issues.ts';
import { ImportRefused } from '../import-refused.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { readPackage } from '../read-package.ts';
import { summarize, type RowReport } from '../report.ts';
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { findCycle, pathOf, readThemes, type Categories } from './read-themes.ts';
import type { RichContext } from './to-rich.ts';
import { bodyOf, inBoth, toTramite } from './to-tramite.ts';

interface Shared {
  institutions: Map<string, Institution>;
  categories: Categories;
  tramites: Map<string, TramiteContent>;
  characters: { in: number; kept: number };
}

/** Metadata of Dublin Core that hold values, not words; `dc:source` repeats the addresses of the references. */
const VALUES = new Set(
  'dc:date dc:format dc:identifier dc:language dc:relation dc:source Canal Audience PivotLocal'.split(' '),
);

/** How a dossier is filed: the same elements that a fiche keeps in its own fields. */
const FILED = ['SurTitre', 'dc:type', 'dc:subject', 'Cible', 'dc:coverage', 'dc:contributor', 'dc:rights'];

export async function readServicePublic(path: string, options: ImportOptions = {}): Promise<Imported> {
  const shared: Shared = {
    institutions: new Map(),
    categories: new Map(),
    tramites: new Map(),
    characters: { in: 0, kept: 0 },
  };
  const rows: RowReport[] = [];
  for await (const { name, text } of readPackage(path, ['.xml'], options.onProgress)) {
    const row: RowReport = { row: rows.length + 1, result: 'structure', asText: [], notes: [] };
    rows.push(row);
    readPublication(parseXml(text, name), name, shared, row);
  }
  const cycle = findCycle(shared.categories);
  if (cycle) {
    throw new ImportRefused(
      `La categoría «${cycle}» está dentro de sí misma. Corrija el FilDAriane de sus archivos.`,
    );
  }
  for (const row of rows) if (row.result === 'structure' && row.asText.length > 0) row.result = 'text';
  const read = rows.filter(({ result }) => result !== 'refused').length;
  return {
    change: {
      institutions: [...shared.institutions.values()],
      categories: [...shared.categories.values()],
      tramites: [...shared.tramites.values()],
    },
    report: summarize(rows, read, shared.characters),
  };
}

function readPublication(publication: XmlElement, name: string, shared: Shared, row: RowReport): void {
  if (publication.name !== 'Publication') {
    throw new ImportRefused(
      `«${name}» empieza con «${publication.name}» y no con «Publication». Use los archivos del co-marquage v3.`,
    );
  }
  const id = publication.attributes.ID ?? '';
  const title = textOf(childrenOf(publication, 'dc:title')[0]);
  if (!codeSchema.safeParse(id).success || title === '') {
    refuse(row, `A «${name}» le falta su identificador (ID) o su título (dc:title).`);
    return;
  }
  const lang = /^es\b/i.test(languageOf(publication)) ? undefined : languageOf(publication);
  row.notes.push(
    ...(lang ? [`Los textos están en «${lang}»: se guardan en ese idioma y también como «es».`] : []),
  );
  const notes = new Set<string>();
  const rich = { conditions: conditionsOf(publication), notes };
  const { codes: categories, touched } = readThemes(publication, shared.categories, lang);
  const institution = readInstitution(publication, shared, lang);
  if (id.startsWith('F')) {
    row.code = codeFor(publication, id, shared);
    const tramite = toTramite(publication, row.code, {
      ...rich,
      categories,
      institution,
      ...(lang ? { lang } : {}),
    });
    if (tramite.updatedAt === '1970-01-01')
      notes.add('No dice cuándo se actualizó (dc:date); queda la fecha 1970-01-01.');
    const parsed = tramiteContent.safeParse(tramite);
    for (const { pointer, detail } of explainIssues(parsed.error?.issues ?? []))
      refuse(row, `${pointer}: ${detail}`);
    if (!parsed.data) return;
    shared.tramites.set(row.code, parsed.data);
    if (tramite.variants.some(({ instructions }) => instructions)) row.asText.push('Texte');
  } else {
    row.code = id;
    const words = dossierWords(publication, rich);
    const known = shared.categories.get(id)?.description?.es.split('\n') ?? [];
    const parent = categories.filter((each) => each !== id).at(-1);
    const parsed = categorySchema.safeParse({
      code: id,
      name: inBoth(title, lang),
      description: inBoth([words, ...known.filter((line) => !words.includes(line))].join('\n'), lang),
      ...(parent ? { parent } : {}),
    });
    for (const { pointer, detail } of explainIssues(parsed.error?.issues ?? []))
      refuse(row, `${pointer}: ${detail}`);
    if (!parsed.data) return;
    shared.categories.set(id, parsed.data);
    row.asText.push('Dossier');
  }
  row.notes.push(...notes);
  count(publication, shared, { row, made: [...touched, row.code], institution });
}

/** One code for each fiche: where the same fiche stands under two audiences with other words, the second says which. */
function codeFor(publication: XmlElement, id: string, { tramites }: Shared): string {
  if (!tramites.has(id)) return id;
  const audience = (pathOf(publication)[0]?.id ?? 'otra').replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  let code = `${id}-${audience}`;
  for (let more = 2; tramites.has(code); more += 1) code = `${id}-${audience}-${more}`;
  return code;
}

function readInstitution(publication: XmlElement, { institutions }: Shared, lang?: string): string {
  const creator = textOf(childrenOf(publication, 'dc:creator')[0]) || 'service-public.fr';
  const known = [...institutions.values()].find(({ name }) => name.es === creator);
  if (known) return known.code;
  const code = institutions.size === 0 ? 'DILA' : `DILA-${institutions.size + 1}`;
  institutions.set(code, {
    code,
    name: inBoth(creator, lang),
    kind: 'other',
    url: 'https://www.service-public.fr/',
    phones: [],
    domains: [],
  });
  return code;
}

function languageOf(publication: XmlElement): string {
  const declared = textOf(childrenOf(publication, 'dc:language')[0]).toLowerCase();
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(declared) ? declared : 'fr';
}

/** Variable of a condition → what the questionnaire says when its choice is taken. */
function conditionsOf(publication: XmlElement): Map<string, string> {
  const pairs = descendantsOf(publication, 'Choix').flatMap((choice) =>
    descendantsOf(choice, 'affecteVrai').map((effect): [string, string] => [
      effect.attributes.var ?? '',
      textOf(childrenOf(choice, 'IntituleSiSelectionne')[0] ?? childrenOf(choice, 'Titre')[0]),
    ]),
  );
  return new Map(pairs);
}

/** What a dossier says: its abstract where the body does not repeat it, the body, and how it is classified. */
function dossierWords(publication: XmlElement, rich: RichContext): string {
  const body = toPlainText(bodyOf(publication, rich));
  const textsOfAll = (names: string[]) =>
    names.flatMap((name) => childrenOf(publication, name).map(textOf)).filter(Boolean);
  const abstract = textsOfAll(['dc:description']).filter(
    (words) => !visibleCharacters(body).includes(visibleCharacters(words)),
  );
  const filed = new Set(textsOfAll(FILED));
  return [...abstract, body, [...filed].join('\n')].filter(Boolean).join('\n\n');
}

/** Every text of the file, looked for in what was made of it; what is not there is told with its place. */
function count(
  publication: XmlElement,
  { characters, tramites, categories, institutions }: Shared,
  { row, made, institution }: { row: RowReport; made: string[]; institution: string },
): void {
  const parts: unknown[] = [
    tramites.get(row.code ?? ''),
    ...made.map((code) => categories.get(code)),
    institutions.get(institution),
  ];
  const kept = parts.map((part) => visibleCharacters(wordsIn(part))).join('\u0001');
  for (const { path, words } of textsOf(publication, '')) {
    const visible = visibleCharacters(words);
    characters.in += visible.length;
    if (kept.includes(visible)) characters.kept += visible.length;
    else row.notes.push(`${path}: «${words.trim()}» no se guarda.`);
  }
}

function textsOf(element: XmlElement, parent: string): { path: string; words: string }[] {
  const path = `${parent}/${element.name}`;
  if (VALUES.has(element.name)) return [];
  return element.children.flatMap((child) => {
    if (typeof child !== 'string') return textsOf(child, path);
    return child.trim() === '' ? [] : [{ path, words: child }];
  });
}

/** All the words of a record in the order of its fields; objects of the tree one after the other. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => (key === 't' ? '' : wordsIn(part)))
    .join('');
}

function refuse(row: RowReport, why: string): void {
  row.result = 'refused';
  row.notes.push(why);
}
