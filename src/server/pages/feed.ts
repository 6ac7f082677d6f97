/**
 * Changes of the catalogue as an Atom feed (RFC 4287), of all institutions or of one. Written as text, because XML wants
 * its own escaping and `html` writes HTML.
 */
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { localized } from '../../contract/text.ts';
import type { ChangeEntry } from '../../contract/versions.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { contentHash } from '../content-hash.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import type { StoredChange } from '../store.ts';
import { fieldWords } from './field-words.ts';
import { xmlText } from './xml-text.ts';

const ENTRIES = 50;
/** Of a feed without entries: it has to say when it changed, and nothing did. */
export const NEVER = '1970-01-01T00:00:00Z';

const HAPPENED: Record<ChangeEntry['kind'], string> = {
  published: 'Se publicó',
  updated: 'Cambió',
  repealed: 'Se derogó',
  verified: 'Se verificó',
};

/** `institution`: its code; absent = the whole catalogue. Throws ProblemError for one that the catalogue does not have. */
export async function changesFeed(
  { store, view, settings }: Services,
  institution?: string,
): Promise<Answer> {
  const current = await view();
  const of = institution === undefined ? undefined : current.institutions.get(institution);
  if (institution !== undefined && !of) throw new ProblemError('no-encontrado');
  const { info } = current.catalogue;
  const site = localized(info.title, 'es').text;
  const title = `Cambios: ${of ? localized(of.name, 'es').text : site}`;
  const changes = await store.latestChanges(ENTRIES, institution);
  const entries = await Promise.all(changes.map((change) => entryOf(change, current, settings.publicUrl)));
  const self = `${settings.publicUrl}/cambios${institution === undefined ? '' : `/${institution}`}.atom`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    `<id>${await permanentId('feed', info.country, institution ?? '')}</id>`,
    `<title>${xmlText(title)}</title>`,
    ...(info.notice ? [`<subtitle>${xmlText(localized(info.notice, 'es').text)}</subtitle>`] : []),
    `<updated>${changes[0]?.at ?? NEVER}</updated>`,
    `<author><name>${xmlText(site)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${settings.publicUrl}/t/`)}"/>`,
    ...(info.licence === undefined ? [] : [`<rights>${xmlText(info.licence)}</rights>`]),
    ...entries.flat(),
    '</feed>',
  ];
  return makeAnswer(`${lines.join('\n')}\n`, {
    type: 'application/atom+xml; charset=utf-8',
    maxAge: CATALOGUE_AGE,
  });
}

async function entryOf(change: StoredChange, view: CatalogueView, publicUrl: string): Promise<string[]> {
  const { code, version, kind, at, fields, institution } = change;
  const tramite = view.tramites.get(code);
  const named = view.institutions.get(institution);
  const name = tramite ? localized(tramite.name, 'es').text : code;
  const summary =
    kind === 'updated' && fields.length > 0 ? `Cambió: ${fieldWords(fields)}.` : `${HAPPENED[kind]}.`;
  const difference = `${publicUrl}/v1/tramites/${code}/diff?from=${String(version - 1)}&to=${String(version)}`;
  return [
    '<entry>',
    `<id>${await permanentId('entry', view.catalogue.info.country, `${code} ${String(version)}`)}</id>`,
    `<title>${xmlText(`${HAPPENED[kind]}: ${name}`)}</title>`,
    `<updated>${at}</updated>`,
    `<author><name>${xmlText(named ? localized(named.name, 'es').text : institution)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}/t/${code}`)}"/>`,
    ...(version > 1 ? [`<link rel="related" type="application/json" href="${xmlText(difference)}"/>`] : []),
    `<category term="${kind}"/>`,
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ];
}

/** The same on every server and for ever, whatever address the catalogue has: a UUID of version 8 made of a hash. */
export async function permanentId(...parts: string[]): Promise<string> {
  const hash = await contentHash(['ventanilla', ...parts]);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
