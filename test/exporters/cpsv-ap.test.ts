import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import { exporters } from '../../src/exporters/exporters.ts';
import { importFile } from '../../src/importers/import-file.ts';
import type { Imported } from '../../src/importers/imported.ts';
import { readRecords } from '../../src/importers/ventanilla/read-ventanilla.ts';
import type { CatalogueChange } from '../../src/server/store.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { smallCatalogue } from './cpsv-ap-catalogues.ts';

const shapesFile = fileURLToPath(
  new URL('../../../shared/data/standards/cpsv-ap/cpsv-ap-SHACL.ttl', import.meta.url),
);
const absent = existsSync(shapesFile) ? false : 'the standards are not beside the project (../shared/data)';
const options = { publicUrl: 'https://tramites.example', now: '2026-11-21T12:00:00Z' };

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cpsv-out-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function changeOf(records: readonly CatalogueRecordInput[]): Promise<CatalogueChange> {
  const { change, report } = await readRecords(records);
  assert.equal(report.refused, 0, JSON.stringify(report.rowsReport.filter(({ notes }) => notes.length > 0)));
  return change ?? {};
}

async function exported(change: CatalogueChange): Promise<Map<string, string>> {
  const store = createMemoryStore();
  await store.changeCatalogue(change);
  const files = new Map<string, string>();
  for await (const { path, content } of exporters['cpsv-ap']?.(await store.catalogue(), options) ?? []) {
    let text = '';
    for await (const piece of content) text += piece;
    files.set(path.slice(path.lastIndexOf('.') + 1), text);
  }
  return files;
}

let files = 0;
function imported(text: string, ending = 'ttl'): Promise<Imported> {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, text);
  return importFile(path, 'cpsv-ap');
}

function notesOf({ report }: Imported): string[] {
  return [...(report.notes ?? []), ...report.rowsReport.flatMap(({ notes }) => notes)];
}

/** Equal in content and order, and nothing to say about it. */
function assertSame(back: Imported, expected: CatalogueChange): void {
  assert.deepEqual(notesOf(back), []);
  assert.deepEqual(back.change, expected);
  assert.equal(back.report.charactersKept, back.report.charactersIn);
}

describe('The demonstration catalogue as CPSV-AP', async () => {
  const demo = await changeOf(demoCatalogue);
  const out = await exported(demo);
  const turtle = out.get('ttl') ?? '';

  it('comes back equal from Turtle and from JSON-LD', async () => {
    assert.ok((demo.tramites ?? []).length >= 104);
    assert.deepEqual([...out.keys()], ['ttl', 'jsonld']);
    for (const [ending, text] of out) assertSame(await imported(text, ending), demo);
  });

  it('comes back equal when another tool has put its statements in another order', async () => {
    const quads = new Parser().parse(turtle);
    const shuffled = quads
      .map((quad) => ({ quad, place: mixed(JSON.stringify(quad)) }))
      .sort((one, other) => one.place - other.place)
      .map(({ quad }) => quad);
    const text = new Writer({ format: 'N-Triples' }).quadsToString(shuffled);
    assertSame(await imported(text, 'nt'), demo);
  });

  it('says the same in both files', () => {
    const graph = JSON.parse(out.get('jsonld') ?? '') as { '@graph': Record<string, unknown>[] };
    const service = graph['@graph'].find((node) => node['@id'] === 'https://tramites.example/t/RNPN-0002');
    assert.deepEqual(service?.['@type'], ['PublicService', 'Dataset']);
    assert.deepEqual(service['PublicService.name'], [
      { '@value': 'Renovar el DUI', '@language': 'es' },
      { '@value': 'Renew the identity card (DUI)', '@language': 'en' },
      { '@value': 'Xikchiwa yankwik ne DUI', '@language': 'ppl' },
    ]);
  });

  it('has one service for each trámite, and one for each variant that asks or costs something else', () => {
    const store = new Store(new Parser().parse(turtle));
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const services = store.getSubjects(type, 'http://purl.org/vocab/cpsv#PublicService', null);
    const parts = services.filter((service) =>
      store
        .getObjects(service, 'http://purl.org/dc/terms/isPartOf', null)
        .some((whole) => services.some((other) => other.equals(whole))),
    );
    assert.equal(services.length - parts.length, demo.tramites?.length);
    assert.ok(parts.length > 20);
    const channels = store.getSubjects(type, 'http://data.europa.eu/m8g/Channel', null).length;
    const expected = (demo.tramites ?? []).flatMap(({ variants }) =>
      variants.flatMap((each) => each.channels),
    );
    assert.equal(channels, expected.length);
  });

  describe('by the shapes of the standard', { skip: absent }, () => {
    const shapes = new Store(absent ? [] : new Parser().parse(readFileSync(shapesFile, 'utf8')));
    const violations = async (text: string) => {
      const report = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(text)));
      return report.results.map(({ focusNode, path }) => [focusNode?.value, path?.value]);
    };

    it('has no violation in the whole catalogue', async () => {
      assert.deepEqual(await violations(turtle), []);
    });

    it('would show a fault: a service without title, an office hour that is nothing, a cost in words', async () => {
      const without = (start: string) => {
        assert.ok(turtle.includes(start), start);
        return turtle.replace(start, '');
      };
      const found = await violations(
        without(
          'dct:title "Renovar el DUI"@es, "Renew the identity card (DUI)"@en, "Xikchiwa yankwik ne DUI"@ppl;',
        ),
      );
      assert.ok(found.length > 0);
      for (const fault of found)
        assert.deepEqual(fault, ['https://tramites.example/t/RNPN-0002', 'http://purl.org/dc/terms/title']);
      assert.equal((await violations(turtle.replace(' a time:TemporalEntity;', ''))).length, 1);
      assert.equal((await violations(turtle.replace('"10.31"^^xsd:double', '"diez"@es'))).length, 1);
    });
  });

  describe('when somebody edited it in the words of the standard', () => {
    const edited = async (from: string, to: string) => {
      assert.equal(turtle.split(from).length, 2, `«${from}» stands once`);
      return imported(turtle.replace(from, to));
    };
    const tramiteOf = ({ change }: Imported, code: string) =>
      change?.tramites?.find((tramite) => tramite.code === code);

    it('takes a new name, and leaves everything else as it was', async () => {
      const back = await edited('dct:title "Renovar el DUI"@es', 'dct:title "Renovar el documento"@es');
      const before = demo.tramites?.find(({ code }) => code === 'RNPN-0002');
      assert.deepEqual(tramiteOf(back, 'RNPN-0002')?.name.es, 'Renovar el documento');
      assert.deepEqual(tramiteOf(back, 'RNPN-0002')?.requires, before?.requires);
      assert.deepEqual(tramiteOf(back, 'RNPN-0002')?.legalBasis, before?.legalBasis);
    });

    it('takes a new text in place of the one with bold words that went along, and says so', async () => {
      const back = await edited(
        'El DUI es el documento que prueba su identidad dentro del país.',
        'El DUI prueba quién es usted.',
      );
      const [first] = tramiteOf(back, 'RNPN-0001')?.description?.es ?? [];
      assert.deepEqual(first, { t: 'p', c: ['El DUI prueba quién es usted.'] });
      assert.match(
        notesOf(back).join('\n'),
        /t\/RNPN-0001: «description» cambió en CPSV-AP desde que se exportó/,
      );
    });

    it('reads on when the words of ours are broken, and says of which thing', async () => {
      const back = await imported(
        turtle.replace(/(<https:\/\/tramites\.example\/ns\/ventanilla#rest> ")\{\\"original\\"/, '$1{roto'),
      );
      assert.equal(back.report.refused, 0);
      assert.match(notesOf(back).join('\n'), /no es un objeto JSON; queda solo lo que dice CPSV-AP/);
    });

    it('does not follow words of ours into a bottomless depth', async () => {
      const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
      const back = await imported(
        turtle.replace(
          /(<https:\/\/tramites\.example\/ns\/ventanilla#rest> ")\{\\"original\\"/,
          `$1{\\"url\\":[\\"\\",${deep}],\\"original\\"`,
        ),
      );
      assert.equal(back.report.refused, 0);
      assert.match(notesOf(back).join('\n'), /no es un objeto JSON/);
    });
  });
});

describe('A catalogue of any shape as CPSV-AP', () => {
  it('comes back equal, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(smallCatalogue, async (records) => {
        const change = await changeOf(records);
        for (const [ending, text] of await exported(change))
          assert.deepEqual((await imported(text, ending)).change, change);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves drafts out', async () => {
    const tramite = (code: string, status: 'draft' | 'published') => ({
      type: 'tramite' as const,
      code,
      name: { es: code },
      summary: { es: code },
      institution: 'MINEJ',
      variants: [{ code: 'unica', name: { es: 'Modalidad única' } }],
      updatedAt: '2026-01-02',
      status,
    });
    const change = await changeOf([
      { type: 'catalogue', title: { es: 'Prueba' }, country: 'SV', timeZone: 'America/El_Salvador' },
      { type: 'institution', code: 'MINEJ', name: { es: 'Ministerio' } },
      tramite('EJ-1', 'published'),
      tramite('EJ-2', 'draft'),
    ]);
    assert.ok(![...(await exported(change)).values()].some((text) => text.includes('EJ-2')));
  });
});

/** A fixed disorder. */
function mixed(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 31 + text.charCodeAt(at)) % 1_000_003;
  return hash;
}
