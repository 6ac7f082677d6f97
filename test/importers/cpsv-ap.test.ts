import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser, type Quad } from 'n3';
import { importFile } from '../../src/importers/import-file.ts';
import type { Imported } from '../../src/importers/imported.ts';
import { visibleCharacters } from '../../src/richtext/visible-text.ts';

const official = (ending: string) =>
  fileURLToPath(
    new URL(`../../../shared/data/standards/cpsv-ap/example-rdf_public_service.${ending}`, import.meta.url),
  );
const absent = existsSync(official('ttl'))
  ? false
  : 'the standards are not beside the project (../shared/data)';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cpsv-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function write(content: string, ending: string): string {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, content);
  return path;
}
function importText(content: string, ending = 'ttl', existing?: Parameters<typeof importFile>[2]) {
  return importFile(write(content, ending), 'cpsv-ap', existing);
}
function allNotes({ report }: Imported): string[] {
  return [...(report.notes ?? []), ...report.rowsReport.flatMap(({ notes }) => notes)];
}

const PREFIXES = `@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <http://example.com/> .
@prefix locn: <http://www.w3.org/ns/locn#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
ex:org a cv:PublicOrganisation ; dct:identifier "MINEJ" ; skos:prefLabel "Ministerio de Ejemplos"@es .
`;

/** The same statements as RDF/XML, one element for each. */
function toRdfXml(quads: readonly Quad[]): string {
  const escaped = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const node = ({ termType, value }: Quad['object'], name: string) =>
    termType === 'BlankNode' ? `rdf:nodeID="${value.replace(/\W/g, '')}"` : `rdf:${name}="${escaped(value)}"`;
  const descriptions = quads.map(({ subject, predicate, object }) => {
    const [, start = '', name = ''] = /^(.*[/#])([^/#]+)$/.exec(predicate.value) ?? [];
    const property = `p:${name} xmlns:p="${start}"`;
    if (object.termType !== 'Literal')
      return `<rdf:Description ${node(subject, 'about')}><${property} ${node(object, 'resource')}/></rdf:Description>`;
    const kind = object.language
      ? `xml:lang="${object.language}"`
      : `rdf:datatype="${object.datatype.value}"`;
    return `<rdf:Description ${node(subject, 'about')}><${property} ${kind}>${escaped(object.value)}</p:${name}></rdf:Description>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions.join('\n')}
</rdf:RDF>`;
}

describe('The official example of CPSV-AP', { skip: absent }, () => {
  const quads = absent ? [] : new Parser().parse(readFileSync(official('ttl'), 'utf8'));

  /** Every text of the example, wherever it went. */
  function assertNothingLost(imported: Imported): void {
    const kept = visibleCharacters(JSON.stringify(imported.change));
    const named = visibleCharacters(allNotes(imported).join('\n'));
    const literals = quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : []));
    assert.ok(literals.length > 20);
    for (const literal of literals) {
      const words = visibleCharacters(literal);
      assert.ok(kept.includes(words) || named.includes(`«${words}»`), literal);
    }
    assert.equal(imported.report.charactersKept, imported.report.charactersIn);
    assert.ok(imported.report.charactersIn > 300);
  }

  it('becomes a trámite of an institution, with requirement, evidence and contact', async () => {
    const imported = await importFile(official('ttl'), 'cpsv-ap');
    assertNothingLost(imported);
    const [tramite] = imported.change?.tramites ?? [];
    assert.equal(tramite?.code, 'Tax-on-web');
    assert.deepEqual(tramite.name, { es: 'Tax-on-web', en: 'Tax-on-web' });
    const [variant] = tramite.variants;
    assert.equal(variant?.channels[0]?.phone, '+32 257 25757');
    assert.match(variant.channels[0].notes?.en ?? '', /9 a\.m\. to 5 p\.m\.\nclosed on weekend/);
    assert.deepEqual(
      variant.requirements.map(({ id, name }) => [id, name.en]),
      [['req-123', 'Request to provide certificate about childcare costs']],
    );
    assert.match(JSON.stringify(variant.requirements[0]?.description?.fr), /frais de garde .* 2020/);
    const [institution] = imported.change?.institutions ?? [];
    assert.deepEqual(Object.keys(institution?.name ?? {}).sort(), ['de', 'en', 'es', 'fr', 'nl']);
  });

  it('names in the report what our model has no place for, with subject and value', async () => {
    const notes = allNotes(await importFile(official('ttl'), 'cpsv-ap'));
    for (const note of [
      'No hay dónde guardar dct:identifier de http://example.com/evidence1: «evi-123».',
      'No hay dónde guardar dct:type de http://example.com/channel1: «http://data.europa.eu/snb/com-channel/b37115f83e».',
      'No hay dónde guardar dct:spatial de http://example.com/publicOrganisation1: «http://publications.europa.eu/resource/authority/atu/BEL».',
    ])
      assert.ok(notes.includes(note), note);
    assert.ok(notes.some((note) => /time:hour de _:.*: «17»/.test(note)));
    assert.ok(notes.some((note) => /^Hay textos sin español; .*\(fr, en\)/.test(note)));
  });

  it('says the same in its JSON-LD, whose context is an address, and as RDF/XML', async () => {
    const turtle = await importFile(official('ttl'), 'cpsv-ap');
    const jsonLd = await importFile(official('jsonld'), 'cpsv-ap');
    const xml = await importText(toRdfXml(quads), 'rdf');
    for (const other of [jsonLd, xml]) {
      assertNothingLost(other);
      const withoutDay = ({ change }: Imported) =>
        JSON.stringify(change).replace(/"updatedAt":"[^"]+"/, '"updatedAt":""');
      assert.equal(withoutDay(other), withoutDay(turtle));
      assert.equal(other.report.warnings, turtle.report.warnings);
    }
  });

  it('is told by its content when its name says nothing', async () => {
    for (const text of [
      readFileSync(official('ttl'), 'utf8'),
      readFileSync(official('jsonld'), 'utf8'),
      toRdfXml(quads),
    ])
      assert.equal((await importText(text, 'txt')).change?.tramites?.length, 1);
  });
});

describe('A graph of somebody else', () => {
  it('keeps offices with address and hours, costs with currency, times, norms and rules', async () => {
    const { change, report } = await importText(`${PREFIXES}
ex:s a cpsv:PublicService ; dct:identifier "EJ-1" ; dct:title "Permiso"@es, "Permit"@en ;
  dct:description "Sirve de ejemplo.\\n\\nUn párrafo más.\\n\\n- Uno\\n- Dos"@es ;
  cv:hasCompetentAuthority ex:org ; cv:processingTime "P20D"^^xsd:duration ;
  cv:contactPoint ex:office ; cv:thematicArea ex:salud ; dct:modified "2026-01-02"^^xsd:date ;
  cv:hasCost [ a cv:Cost ; cv:hasValue "1.05E1"^^xsd:double ; dct:description "Derecho"@es ;
    cv:currency <http://publications.europa.eu/resource/authority/currency/USD> ] ;
  cv:hasLegalResource <https://ley.example/1> ;
  cpsv:follows [ a cpsv:Rule ; dct:title "Pida cita"@es ; dct:description "Por teléfono."@es ] .
ex:salud a skos:Concept ; skos:prefLabel "Salud"@es .
ex:office a cv:ContactPoint ; dct:title "Oficina central"@es ; cv:telephone "2222-3333" ;
  locn:address [ a locn:Address ; locn:fullAddress "Calle Uno"@es ; locn:adminUnitL2 "San Salvador"@es ] ;
  cv:openingHours [ a time:TemporalEntity ;
    time:hasBeginning [ time:inDateTime [ time:dayOfWeek time:Monday ; time:hour 8 ; time:minute 30 ] ] ;
    time:hasEnd [ time:inDateTime [ time:dayOfWeek time:Friday ; time:hour 16 ] ] ] .`);
    assert.equal(report.refused, 0);
    assert.equal(report.charactersKept, report.charactersIn);
    const [tramite] = change?.tramites ?? [];
    const [variant] = tramite?.variants ?? [];
    assert.equal(tramite?.summary.es, 'Sirve de ejemplo.');
    assert.deepEqual(
      tramite.description?.es.map(({ t }) => t),
      ['p', 'ul'],
    );
    assert.deepEqual(tramite.categories, ['salud']);
    assert.deepEqual(variant?.usualTime, { amount: 20, unit: 'calendar_day' });
    assert.deepEqual(variant.fees[0]?.amount, { amount: '10.5', currency: 'USD' });
    assert.deepEqual(variant.steps[0]?.title, { es: 'Pida cita' });
    assert.equal(tramite.legalBasis[0]?.url, 'https://ley.example/1');
    const [office] = change?.offices ?? [];
    assert.deepEqual(variant.offices, [{ office: office?.code }]);
    assert.deepEqual(
      [office?.institution, office?.address.es, office?.department, office?.phones[0]?.number],
      ['MINEJ', 'Calle Uno', 'San Salvador', '2222-3333'],
    );
    assert.deepEqual(office?.hours, [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:30', closes: '16:00' },
    ]);
  });

  it('takes services that are part of another one as its variants', async () => {
    const part = (name: string) =>
      `ex:${name} a cpsv:PublicService ; dct:identifier "${name}" ; dct:title "Permiso: ${name}"@es ; dct:isPartOf ex:s .`;
    const { change } = await importText(`${PREFIXES}
ex:s a cpsv:PublicService ; dct:title "Permiso"@es ; cv:hasCompetentAuthority ex:org .
${part('nuevo')}
${part('renovado')}`);
    assert.equal(change?.tramites?.length, 1);
    assert.deepEqual(
      change.tramites[0]?.variants.map(({ code, name }) => [code, name.es]),
      [
        ['nuevo', 'nuevo'],
        ['renovado', 'renovado'],
      ],
    );
  });

  it('gives different codes to different things, and says when an identifier is no code', async () => {
    const imported = await importText(`${PREFIXES}
ex:s1 a cpsv:PublicService ; dct:identifier "Trámite n.º 1" ; dct:title "Uno"@es ; cv:hasCompetentAuthority ex:org .
ex:s2 a cpsv:PublicService ; dct:identifier "tramite-n-o-1" ; dct:title "Dos"@es ; cv:hasCompetentAuthority ex:org .`);
    const codes = imported.change?.tramites?.map(({ code }) => code) ?? [];
    assert.equal(new Set(codes).size, 2);
    assert.ok(allNotes(imported).some((note) => note.includes('El identificador «Trámite n.º 1»')));
  });

  it('does not take a cost without currency for an amount, nor a blank one for free', async () => {
    const imported = await importText(`${PREFIXES}
ex:s a cpsv:PublicService ; dct:title "Permiso"@es ; cv:hasCompetentAuthority ex:org ;
  cv:hasCost [ a cv:Cost ; cv:hasValue 5.0e0 ], [ a cv:Cost ; dct:description "Según arancel"@es ],
    [ a cv:Cost ; cv:hasValue 0.0e0 ] .`);
    const fees = imported.change?.tramites?.[0]?.variants[0]?.fees ?? [];
    assert.deepEqual(
      fees.map(({ kind }) => kind),
      ['unknown', 'unknown', 'free'],
    );
    assert.equal(fees[1]?.concept?.es, 'Según arancel');
    assert.ok(allNotes(imported).some((note) => note.includes('El costo «5.0e0» no trae su moneda')));
  });

  it('may refer to an institution that the catalogue has, and to no other', async () => {
    const service = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix ex: <http://example.com/> .
ex:s a cpsv:PublicService ; dct:title "Permiso"@es ; cv:hasCompetentAuthority ex:MINEJ .`;
    const refused = await importText(service);
    assert.match(
      allNotes(refused).join(' '),
      /La institución «MINEJ» no está en el archivo ni en el catálogo/,
    );
    const institution = { code: 'MINEJ', name: { es: 'Ministerio' }, kind: 'ministry' as const };
    const existing = {
      revision: 1,
      info: { title: { es: 'Catálogo' }, country: 'SV', timeZone: 'America/El_Salvador' },
      categories: [],
      lifeEvents: [],
      institutions: [{ ...institution, phones: [], domains: [] }],
      offices: [],
      tramites: [],
      localLayers: [],
    };
    const { change } = await importText(service, 'ttl', { existing });
    assert.equal(change?.tramites?.[0]?.institution, 'MINEJ');
  });

  it('has every unknown property in the report, also what a JSON-LD context gives no address', async () => {
    const imported = await importText(
      JSON.stringify({
        '@context': {
          cpsv: 'http://purl.org/vocab/cpsv#',
          cv: 'http://data.europa.eu/m8g/',
          dct: 'http://purl.org/dc/terms/',
          skos: 'http://www.w3.org/2004/02/skos/core#',
        },
        '@id': 'http://example.com/s',
        '@type': 'cpsv:PublicService',
        'dct:title': { '@value': 'Permiso', '@language': 'es' },
        'dct:rights': 'Reservados',
        color: ['rojo', 'azul'],
        'cv:hasCompetentAuthority': {
          '@id': 'http://example.com/MINEJ',
          '@type': 'cv:PublicOrganisation',
          'skos:prefLabel': { '@value': 'Ministerio', '@language': 'es' },
        },
      }),
      'jsonld',
    );
    const notes = allNotes(imported).join('\n');
    assert.match(notes, /No hay dónde guardar dct:rights de http:\/\/example\.com\/s: «Reservados»/);
    assert.match(notes, /No conocemos la propiedad «color» de http:\/\/example\.com\/s: «rojo · azul»/);
    assert.equal(
      imported.report.charactersIn - imported.report.charactersKept,
      'Reservados'.length + 'rojoazul'.length,
    );
  });
});
