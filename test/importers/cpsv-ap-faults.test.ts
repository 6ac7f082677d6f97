import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { importFile } from '../../src/importers/import-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cpsv-faults-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function importText(content: string | Uint8Array, ending: string) {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, content);
  return importFile(path, 'cpsv-ap');
}
function refusal(content: string | Uint8Array, ending: string, message: RegExp): Promise<void> {
  return assert.rejects(importText(content, ending), { name: 'ImportRefused', message });
}

const PREFIXES = `@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
`;
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

describe('A file that is no CPSV-AP', () => {
  it('is refused with the line where Turtle ends being Turtle', async () => {
    await refusal(
      `${PREFIXES}<http://a.example/1> a cpsv:PublicService ;\n  dct:title "sin cerrar`,
      'ttl',
      /^El archivo no es Turtle bien formado \(línea 6\)/,
    );
    await refusal(`${PREFIXES}<http://a.example/1> a cpsv:PublicService ;; .\nasí no`, 'ttl', /\(línea 6\)/);
  });

  it('is refused with the line where XML ends being XML', async () => {
    await refusal(
      `<?xml version="1.0"?>\n<rdf:RDF ${RDF}>\n<rdf:Description>\n</rdf:RDF>`,
      'rdf',
      /^El archivo no es RDF\/XML bien formado \(línea 4\)/,
    );
    await refusal(
      `<rdf:RDF ${RDF}>\n<rdf:Description rdf:ID="con espacio"/>\n</rdf:RDF>`,
      'rdf',
      /\(línea 2\)/,
    );
  });

  it('is refused when it is no JSON, or JSON of another kind', async () => {
    await refusal('{"@graph": [\n{"@id": "http://a.example/1"\n}\n', 'jsonld', /no es JSON bien formado/);
    await refusal('{"a" "b"}', 'jsonld', /no es JSON bien formado \(línea 1\)/);
    await refusal('3', 'json', /no empieza con/);
    await refusal('{"@context": {"@vocab": 5}, "a": 1}', 'jsonld', /no es JSON-LD válido/);
  });

  it('is refused when it brings entities of its own: a small file can become an enormous one', async () => {
    const bomb = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join('\n');
    await refusal(
      `<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY e0 "ja">\n${bomb}]>\n<rdf:RDF ${RDF}>&e10;</rdf:RDF>`,
      'rdf',
      /tipo de documento \(DOCTYPE\), y no lo abrimos por seguridad/,
    );
  });

  it('is refused when a text never ends', async () => {
    const endless = `${PREFIXES}<http://a.example/1> a cpsv:PublicService ; dct:title "${'x'.repeat(4_500_000)}"@es .`;
    await refusal(endless, 'ttl', /4 millones de caracteres sin cerrar comillas/);
    await refusal(
      JSON.stringify({
        '@id': 'http://a.example/1',
        'http://purl.org/dc/terms/title': "it's ".repeat(1_000_000),
      }),
      'jsonld',
      /Un texto pasa de 4 millones de caracteres/,
    );
  });

  it('is refused when it is nested deeper than any fiche', async () => {
    await refusal(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'jsonld', /más de 200 niveles/);
    await refusal(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'jsonld', /más de 200 niveles/);
    await refusal(
      `<rdf:RDF ${RDF} xmlns:x="http://x.example/">${'<x:A><x:p>'.repeat(5_000)}`,
      'rdf',
      /más de 100 niveles/,
    );
  });

  it('is refused when a service is part of itself', async () => {
    const part = (one: number, other: number) =>
      `<http://a.example/${one}> a cpsv:PublicService ; dct:isPartOf <http://a.example/${other}> .\n`;
    await refusal(
      PREFIXES + part(1, 2) + part(2, 3) + part(3, 2),
      'ttl',
      /parte de sí mismos \(dct:isPartOf\): .*2 → .*3 → .*2/,
    );
    await refusal(PREFIXES + part(1, 1), 'ttl', /parte de sí mismos/);
  });

  it('is refused when it is empty, no text, or about something else', async () => {
    await refusal('', 'ttl', /está vacío/);
    await refusal(
      Uint8Array.from({ length: 2048 }, (_, at) => at % 256),
      'ttl',
      /no es de texto/,
    );
    await refusal(Buffer.from('PK\u0003\u0004…'), 'rdf', /no es de texto/);
    await refusal(`${PREFIXES}<http://a.example/1> a skos:Concept .`, 'ttl', /ningún cpsv:PublicService/);
    await assert.rejects(importFile(join(folder, 'no-hay.ttl'), 'cpsv-ap'), /No encontramos el archivo/);
  });

  it('is refused by the name of a context that we do not know: the network is not asked', async () => {
    await refusal(
      '{"@context": "https://otro.example/contexto.jsonld", "@id": "http://a.example/1"}',
      'jsonld',
      /^El archivo usa el contexto «https:\/\/otro\.example\/contexto\.jsonld», que no conocemos, y no lo buscamos en la red/,
    );
  });
});

describe('A graph with a fault in one service', () => {
  it('gives no change, and says which record and why', async () => {
    const { change, report } = await importText(
      `${PREFIXES}<http://a.example/1> a cpsv:PublicService ; dct:identifier "EJ-1" ;
         dct:title "${'x'.repeat(100_001)}"@es ; cv:hasCompetentAuthority <http://a.example/org> .
       <http://a.example/2> a cpsv:PublicService ; dct:title "Sin institución"@es .`,
      'ttl',
    );
    assert.equal(change, undefined);
    const refused = report.rowsReport.map(({ table, result, notes }) => [table, result, notes.join(' ')]);
    assert.equal(refused.length, 2);
    assert.match(String(refused[0]), /PublicService,refused,.*\/name\/es: Máximo: 100000 caracteres\./);
    assert.match(String(refused[1]), /PublicService,refused,.*\/institution: Falta/);
    assert.ok(report.charactersKept <= report.charactersIn);
  });

  it('is read in Windows-1252 too, and the report says so', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF ${RDF} xmlns:dct="http://purl.org/dc/terms/" xmlns:cv="http://data.europa.eu/m8g/" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:cpsv="http://purl.org/vocab/cpsv#">
<cpsv:PublicService rdf:about="http://a.example/1"><dct:title xml:lang="es">Inscripción del año</dct:title>
<cv:hasCompetentAuthority><cv:PublicOrganisation rdf:about="http://a.example/org"><skos:prefLabel xml:lang="es">Niñez</skos:prefLabel></cv:PublicOrganisation></cv:hasCompetentAuthority>
</cpsv:PublicService></rdf:RDF>`;
    const { change, report } = await importText(Buffer.from(xml, 'latin1'), 'rdf');
    assert.equal(change?.tramites?.[0]?.name.es, 'Inscripción del año');
    assert.match(report.notes?.join(' ') ?? '', /estaba en Windows-1252/);
    assert.equal(report.charactersKept, report.charactersIn);
  });
});
