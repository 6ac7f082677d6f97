import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { zipSync } from 'fflate';
import { importFile } from '../../src/importers/import-file.ts';
import { ImportRefused } from '../../src/importers/import-refused.ts';
import type { Imported } from '../../src/importers/imported.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';

const OFFICIAL = '../shared/data/standards/service-public';
const NO_OFFICIAL = existsSync(OFFICIAL) ? false : `${OFFICIAL} is absent`;
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-service-public-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function importText(text: string | Uint8Array, name = 'fiche.xml'): Promise<Imported> {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, text);
  return importFile(path, 'service-public');
}
const isRefused = (pattern: RegExp) => (error: unknown) =>
  error instanceof ImportRefused && pattern.test(error.message);

const publication = (body: string, id = 'F1') =>
  `<?xml version="1.0" encoding="UTF-8"?><Publication xmlns:dc="x" ID="${id}" spUrl="https://www.service-public.fr/particuliers/vosdroits/${id}">` +
  `<dc:title>Un titre</dc:title><dc:creator>DILA</dc:creator><dc:description>Une phrase.</dc:description>` +
  `<dc:date>modified 2020-10-01</dc:date><dc:language>Fr</dc:language>${body}</Publication>`;

/** Texts that a reader of the page sees, by a walk of our own: elements of metadata that are no words are apart. */
const NO_WORDS = /^(dc:(date|format|identifier|language|relation|source)|Canal|Audience|PivotLocal)$/;
/** Where the publication stands, and its metadata: said again and again, kept once. */
const NAVIGATION = /^(dc:\w+|SurTitre|FilDAriane|Theme|SousThemePere|SousDossierPere|DossierPere)$/;
function textsOf(xml: string, without: readonly RegExp[] = [NO_WORDS]): string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  const texts: string[] = [];
  const walk = (nodes: Record<string, unknown>[]) => {
    for (const node of nodes)
      for (const [name, inner] of Object.entries(node)) {
        if (name === '#text') texts.push(String(inner));
        else if (Array.isArray(inner) && !without.some((each) => each.test(name)))
          walk(inner as Record<string, unknown>[]);
      }
  };
  walk(parser.parse(xml) as Record<string, unknown>[]);
  return texts.map((text) => text.replace(/\s+/g, '')).filter(Boolean);
}

/** Characters of all strings inside, by how often they come; what stands in two languages counts once. */
function lettersOf(value: unknown, letters = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'string')
    for (const letter of value.replace(/\s+/g, '')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (key !== 'es' || !('fr' in value)) lettersOf(inner, letters);
  return letters;
}

/** Strings one after the other, as the tree shows them. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, '');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 't' ? '' : wordsIn(inner)))
    .join('');
}

describe('The official fiches of service-public.fr', { skip: NO_OFFICIAL }, () => {
  const names = NO_OFFICIAL ? [] : readdirSync(OFFICIAL).filter((name) => name.endsWith('.xml'));

  it('are ten', () => {
    assert.equal(names.length, 10);
  });

  for (const name of names)
    it(`lose no visible character: ${name}`, async () => {
      const path = join(OFFICIAL, name);
      const { change, report } = await importFile(path, 'service-public');
      assert.deepEqual([report.rows, report.refused, report.lost], [1, 0, 0]);
      assert.equal(report.charactersKept, report.charactersIn);
      const texts = textsOf(readFileSync(path, 'utf8'));
      assert.equal(report.charactersIn, texts.join('').length);
      const words = wordsIn(change);
      for (const text of texts) assert.ok(words.includes(text), text);
      // And as often as they come: a sentence said twice is there twice.
      const kept = lettersOf(change);
      const body = lettersOf(textsOf(readFileSync(path, 'utf8'), [NO_WORDS, NAVIGATION]));
      assert.ok(body.size > 20);
      for (const [letter, count] of body) assert.ok((kept.get(letter) ?? 0) >= count, letter);
      await createMemoryStore().changeCatalogue(change ?? {});
    });

  it('are found in French, and under «es» too, with what the report says of it', async () => {
    const { change, report } = await importFile(OFFICIAL, 'service-public');
    assert.equal(report.rows, 10);
    const fiche = change?.tramites?.find(({ code }) => code === 'F1317');
    assert.equal(fiche?.name.fr, "Loyer d'un logement social");
    assert.equal(fiche.name.es, fiche.name.fr);
    assert.match(report.rowsReport[0]?.notes[0] ?? '', /están en «fr»/);
  });

  it('keep situations as variants, norms as norms, and the place in the dossiers', async () => {
    const { change } = await importFile(join(OFFICIAL, 'professionnels-F1633.xml'), 'service-public');
    const [fiche] = change?.tramites ?? [];
    assert.deepEqual(
      fiche?.variants.map(({ name }) => name.es),
      ["Certificat d'information", 'Certificat opérationnel'],
    );
    assert.ok(fiche.legalBasis.some(({ kind, url }) => kind === 'law' && url));
    assert.ok(fiche.variants.every(({ forms }) => forms.some(({ url }) => url.includes('cerfa'))));
    assert.ok(fiche.variants[0]?.channels.some(({ kind, url }) => kind === 'online' && url));
    assert.equal(fiche.updatedAt, '2020-08-12');
    assert.deepEqual(fiche.categories, ['Professionnels', 'N24269', 'N13345', 'N13345-1']);
    const parents = new Map(change?.categories?.map(({ code, parent }) => [code, parent]));
    assert.deepEqual(
      [parents.get('N13345-1'), parents.get('N13345'), parents.get('N24269')],
      ['N13345', 'N24269', 'Professionnels'],
    );
    assert.equal(fiche.alerts[0]?.from, '2019-12-06');
  });

  it('keep tables as tables and say their conditions in words', async () => {
    const table = await importFile(join(OFFICIAL, 'particuliers-F1317.xml'), 'service-public');
    const blocks = table.change?.tramites?.[0]?.variants[0]?.instructions?.es ?? [];
    const found = blocks.find(({ t }) => t === 'table');
    assert.ok(found?.t === 'table' && found.c.length > 5 && found.c[0]?.c[0]?.t === 'th');
    const conditions = await importFile(join(OFFICIAL, 'particuliers-F16507.xml'), 'service-public');
    const body = JSON.stringify(conditions.change?.tramites?.[0]?.variants[0]?.instructions?.es);
    assert.match(body, /\{"t":"em","c":\["Le décès a eu lieu en France"\]\}/);
  });

  it('come from a ZIP as from a folder', async () => {
    const entries = Object.fromEntries(
      names.map((name) => [`vdd/${name}`, readFileSync(join(OFFICIAL, name))]),
    );
    const zipped = await importText(zipSync(entries), 'fiches.zip');
    const loose = await importFile(OFFICIAL, 'service-public');
    assert.deepEqual(zipped.change, loose.change);
  });
});

describe('A fiche of service-public.fr', () => {
  it('keeps the words of an element that nobody knows, and names it', async () => {
    const { change, report } = await importText(
      publication('<Texte><Nouveau>Des mots &#233;crits</Nouveau></Texte>'),
    );
    assert.deepEqual(change?.tramites?.[0]?.variants[0]?.instructions?.es, [
      { t: 'p', c: ['Des mots écrits'] },
    ]);
    assert.match(report.rowsReport[0]?.notes.join('\n') ?? '', /No conocemos el elemento «Nouveau»/);
  });

  it('never makes a link of an address that is none', async () => {
    const { change } = await importText(
      publication(
        '<Texte><Paragraphe><LienExterne URL="javascript:alert(1)">ici</LienExterne></Paragraphe></Texte>',
      ),
    );
    assert.deepEqual(change?.tramites?.[0]?.variants[0]?.instructions?.es, [{ t: 'p', c: ['ici'] }]);
  });

  it('is another trámite where the same code comes twice, for another audience', async () => {
    const path = (id: string) =>
      `<FilDAriane><Niveau ID="${id}">Accueil</Niveau><Niveau ID="F1">x</Niveau></FilDAriane>`;
    const zip = zipSync({
      'a.xml': Buffer.from(publication(path('Particuliers'))),
      'b.xml': Buffer.from(publication(path('Professionnels'))),
    });
    const { change } = await importText(zip, 'dos.zip');
    assert.deepEqual(
      change?.tramites?.map(({ code }) => code),
      ['F1', 'F1-professionnels'],
    );
  });
});

describe('A broken fiche', () => {
  it('is refused with its line when it is not well formed', async () => {
    await assert.rejects(
      importText('<Publication ID="F1">\n<Texte></Publication>'),
      isRefused(/no es XML bien formado \(línea 2\)/),
    );
    await assert.rejects(importText('hola'), isRefused(/XML/));
    await assert.rejects(importText(''), isRefused(/no se puede leer como XML|vacío/));
    await assert.rejects(importText('<html><body/></html>'), isRefused(/empieza con «html»/));
  });

  it('is refused when it brings entities of its own, a billion laughs or none', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]>${publication('<Texte>&a9;</Texte>').replace(/^<\?xml.*?\?>/, '')}`;
    await assert.rejects(importText(bomb), isRefused(/DOCTYPE/));
    const outside =
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><Publication ID="F1">&f;</Publication>';
    await assert.rejects(importText(outside), isRefused(/DOCTYPE/));
  });

  it('is refused when it is nested to hurt, or in another encoding', async () => {
    const deep = publication(`${'<Texte>'.repeat(20_000)}x${'</Texte>'.repeat(20_000)}`);
    await assert.rejects(importText(deep), isRefused(/más de 100 niveles/));
    await assert.rejects(
      importText(Buffer.from(publication('<Texte>é</Texte>'), 'latin1')),
      isRefused(/UTF-8/),
    );
    await assert.rejects(importText(Buffer.from(publication(''), 'utf16le')), isRefused(/UTF-16/));
  });

  it('is refused where identifier or title are missing, with nothing imported', async () => {
    const { change, report } = await importText('<Publication><dc:title>x</dc:title></Publication>');
    assert.equal(change, undefined);
    assert.match(report.rowsReport[0]?.notes.join('\n') ?? '', /le falta su identificador/);
  });

  it('is refused where themes are inside each other', async () => {
    const path = (...ids: string[]) =>
      publication(
        `<FilDAriane>${ids.map((id) => `<Niveau ID="${id}">${id}</Niveau>`).join('')}</FilDAriane>`,
      );
    const zip = zipSync({
      'a.xml': Buffer.from(path('X', 'N1', 'N2')),
      'b.xml': Buffer.from(path('N2', 'X')),
    });
    await assert.rejects(importText(zip, 'ciclo.zip'), isRefused(/dentro de sí misma/));
  });
});
