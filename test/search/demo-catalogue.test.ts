import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';

const records = demoCatalogue.map((record) => catalogueRecord.parse(record));
const institutions = new Map(
  records.flatMap((record) => (record.type === 'institution' ? [[record.code, record]] : [])),
);
const categories = new Map(
  records.flatMap((record) => (record.type === 'category' ? [[record.code, record]] : [])),
);
const indexIn = (lang: string) =>
  createSearchIndex({
    documents: records.flatMap((record) =>
      record.type === 'tramite'
        ? [
            toSearchDocument(
              { ...record, version: 1, hash: '0'.repeat(64) },
              { institutions, categories },
              lang,
            ),
          ]
        : [],
    ),
    country: 'SV',
  });
const index = indexIn('es');
const first = (q: string) => index.search({ q }).hits[0]?.code;

test('What people of El Salvador write finds first what they mean', () => {
  for (const [q, code] of [
    ['sacar dui', 'RNPN-0001'],
    ['cédula', 'RNPN-0001'],
    ['renovar dui', 'RNPN-0002'],
    ['dui vencido', 'RNPN-0002'],
    ['perdí mi dui', 'RNPN-0003'],
    ['partida de nacimiento', 'RNPN-0005'],
    ['acta de nacimiento', 'RNPN-0005'],
    ['partida de matrimonio', 'RNPN-0006'],
    ['asentar recien nacido', 'RNPN-0008'],
    ['pasaporte', 'DGME-0001'],
    ['renovar pasaporte', 'DGME-0002'],
    ['pasaporte de niño', 'DGME-0004'],
    ['permiso de salida de menores', 'DGME-0005'],
    ['dui en el consulado', 'MRREE-0003'],
    ['apostilla de un documento', 'MRREE-0001'],
    ['brevete', 'VMT-0001'],
    ['lisensia', 'VMT-0001'],
    ['licencia de manejar', 'VMT-0001'],
    ['refrenda', 'VMT-0004'],
    ['traspaso de carro', 'VMT-0005'],
    ['esquelas', 'VMT-0007'],
    ['donde pago esquelas', 'VMT-0007'],
    ['vender carro', 'VMT-0005'],
    ['como saco el pasaporte de mi hija', 'DGME-0004'],
    ['se me perdio la licencia', 'VMT-0003'],
    ['nit', 'MH-0001'],
    ['iva', 'MH-0002'],
    ['solvencia de hacienda', 'MH-0003'],
    ['declarar renta', 'MH-0004'],
    ['abrir un negocio', 'CNR-0001'],
    ['registrar marca', 'CNR-0005'],
  ])
    assert.equal(first(q ?? ''), code, q);
});

test('What nobody of the catalogue does has no result', () => {
  for (const q of ['bitcoin', 'horóscopo', 'licencia de brujo'])
    assert.equal(index.search({ q }).total, 0, q);
});

test('In English the English name is found, and still the Spanish one that is printed on the paper', () => {
  const english = indexIn('en');
  for (const q of ['passport', 'pasaporte'])
    assert.equal(english.search({ q }).hits[0]?.code, 'DGME-0001', q);
});
