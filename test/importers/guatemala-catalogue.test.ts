import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import type { TramiteContent, Variant } from '../../src/contract/tramite.ts';
import type { Row } from '../../src/importers/guatemala-cnt/columns.ts';
import { importFile } from '../../src/importers/import-file.ts';
import type { ImportReport } from '../../src/importers/report.ts';
import { toPlainText } from '../../src/richtext/to-plain-text.ts';
import { visibleTextOfHtml, visibleTextOfTree } from '../../src/richtext/visible-text.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { CatalogueChange } from '../../src/server/store.ts';

const file = fileURLToPath(new URL('../../../shared/data/guatemala/tramites.csv', import.meta.url));
const absent = existsSync(file) ? false : 'the real catalogue is not beside the project (../shared/data)';

/** Letters and digits in the order in which they stand: white space and punctuation of lists set aside. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const isHtml = (text: string) => /<[a-z!/]/i.test(text);
const readable = (written: string) => letters(isHtml(written) ? visibleTextOfHtml(written) : written);

describe('The catalogue of Guatemala, imported', { skip: absent }, () => {
  let rows: Row[];
  let change: CatalogueChange;
  let report: ImportReport;
  let tramites: TramiteContent[];

  /** Every row beside the trámite and the only variant made of it. */
  function* pairs(): Generator<{ row: Row; tramite: TramiteContent; variant: Variant }> {
    for (const [index, row] of rows.entries()) {
      const tramite = tramites[index];
      const variant = tramite?.variants[0];
      assert.ok(tramite && variant, row.id);
      yield { row, tramite, variant };
    }
  }
  const byId = (id: number) => {
    const tramite = tramites.find(({ code }) => code.endsWith(`-${String(id).padStart(4, '0')}`));
    assert.ok(tramite, String(id));
    return tramite;
  };

  before(async () => {
    // Read a second time with another reader of CSV options, so that the importer does not check itself.
    rows = parseCsv(readFileSync(file), { columns: true, bom: true });
    const imported = await importFile(file, 'guatemala-cnt');
    assert.ok(imported.change);
    ({ change, report } = imported as { change: CatalogueChange; report: ImportReport });
    tramites = change.tramites ?? [];
  });

  it('has its 1,303 rows, none lost and none refused, each reported', () => {
    assert.deepEqual([report.rows, report.read, report.lost, report.refused], [1303, 1303, 0, 0]);
    assert.equal(tramites.length, 1303);
    assert.equal(report.rowsReport.length, 1303);
    assert.equal(report.structured + report.text, 1303);
    assert.equal(report.charactersKept, report.charactersIn);
    assert.ok(report.charactersIn > 3_000_000);
  });

  it('gives records that the contract accepts, with codes made of institution and id', () => {
    for (const { row, tramite } of pairs()) {
      assert.ok(catalogueRecord.safeParse({ type: 'tramite', ...tramite }).success, row.id);
      assert.match(tramite.code, new RegExp(`^GT-${tramite.institution}-${row.id.padStart(4, '0')}$`));
    }
    assert.equal(new Set(tramites.map(({ code }) => code)).size, 1303);
    const categories = new Set(change.categories?.map(({ code }) => code));
    const institutions = new Set(change.institutions?.map(({ code }) => code));
    for (const tramite of tramites) {
      assert.ok(institutions.has(tramite.institution));
      for (const category of tramite.categories) assert.ok(categories.has(category), category);
    }
  });

  it('keeps every letter and digit of the names, of descriptions, laws and links, in their order', () => {
    for (const { row, tramite, variant } of pairs()) {
      assert.equal((tramite.officialName ?? tramite.name).es, row.nombre, row.id);
      const same = (written: string, kept: string, column: string) => {
        assert.equal(letters(kept), readable(written), `${row.id} ${column}`);
      };
      for (const [column, tree] of [
        ['descripcion', tramite.description?.es ?? []],
        ['respaldo_legal', tramite.legalBasisText?.es ?? []],
      ] as const) {
        // Plain text shows its numbers again; HTML never wrote those of its lists.
        same(row[column], isHtml(row[column]) ? visibleTextOfTree(tree) : toPlainText(tree), column);
      }
      const words = toPlainText(variant.description?.es ?? []).replace('Enlace, según la institución: ', '');
      if (words) same(row.enlace, words, 'enlace');
      else assert.ok((tramite.source ?? '').endsWith(row.enlace.trim()), row.id);
      same(row.tiempo_de_respuesta, variant.usualTime?.text?.es ?? '', 'tiempo_de_respuesta');
      same(row.documento_obtenible, tramite.outputs[0]?.name.es ?? '', 'documento_obtenible');
    }
  });

  it('keeps every letter and digit of instructions and requirements, as structure or as text, not as both', () => {
    for (const { row, variant } of pairs()) {
      const { steps, instructions, requirements, requirementsText } = variant;
      assert.ok(!(steps.length > 0 && instructions), row.id);
      assert.ok(!(requirements.length > 0 && requirementsText), row.id);
      const isKept = (written: string, items: string[], whole: string, column: string) => {
        const source = readable(written);
        const forms = [
          letters(whole),
          letters(items.join('')),
          letters(items.map((item, index) => `${index + 1}${item}`).join('')),
        ];
        assert.ok(forms.includes(source), `${row.id} ${column}`);
      };
      const shown = (tree: typeof instructions, written: string) =>
        isHtml(written) ? visibleTextOfTree(tree?.es ?? []) : toPlainText(tree?.es ?? []);
      isKept(
        row.instrucciones,
        steps.map(({ title }) => title.es),
        shown(instructions, row.instrucciones),
        'instrucciones',
      );
      isKept(
        row.requisitos,
        requirements.map(({ name }) => name.es),
        shown(requirementsText, row.requisitos),
        'requisitos',
      );
    }
  });

  it('makes no price of the filler 987654321, nothing free of a blank, and reads the decimal comma', () => {
    let fillers = 0;
    for (const { row, variant } of pairs()) {
      const [fee] = variant.fees;
      assert.ok(fee && variant.fees.length === 1, row.id);
      if (row.costo.trim() === '') assert.equal(fee.kind, 'unknown', row.id);
      else if (row.costo === '987654321') {
        fillers += 1;
        assert.equal(fee.kind, 'unknown', row.id);
        const told = report.rowsReport[Number(row.id) - 1]?.notes.join(' ') ?? '';
        assert.match(told, /987654321 es un relleno/);
      } else {
        assert.equal(fee.kind, 'amount', row.id);
        assert.equal(fee.amount?.currency, row.codigo_moneda);
        // Never through a float: the digits themselves, to two decimals.
        const [whole = '', cents = ''] = row.costo.split(',');
        assert.equal(fee.amount?.amount, `${whole}.${cents.padEnd(2, '0')}`, row.id);
      }
    }
    assert.equal(fillers, 5);
    assert.ok(!JSON.stringify(tramites.map(({ variants }) => variants[0]?.fees)).includes('987654321'));
    assert.ok(!tramites.some(({ variants }) => variants[0]?.fees.some(({ kind }) => kind === 'free')));
  });

  it('takes the numbers of lists, the capitals and the last full stop out of the names', () => {
    assert.equal(byId(1).name.es, 'Constancia zoosanitaria');
    for (const { row, tramite } of pairs()) {
      assert.doesNotMatch(tramite.name.es, /^\d+\. |\s{2}|^\s|\s$|[^.]\.$/, row.id);
      const upper = tramite.name.es.match(/\p{Lu}/gu)?.length ?? 0;
      assert.ok(upper < tramite.name.es.length / 2, tramite.name.es);
    }
    const names = tramites.map(({ name }) => name.es);
    assert.ok(names.includes('Actualización de registro DECAM-DIGECAM'));
    assert.ok(
      names.includes('Agregar y/o suprimir armas de fuego a la licencia de portación de arma de fuego'),
    );
    assert.ok(names.some((name) => name.endsWith('Estadía en Guatemala por más de 60 días)')));
  });

  it('counts twins once: two spellings of an institution or a category are one, and the report says so', () => {
    assert.equal(change.institutions?.length, 14);
    const agriculture = change.institutions.find(({ code }) => code === 'MAGA');
    assert.deepEqual(
      [agriculture?.name.es, agriculture?.acronym],
      ['Ministerio de Agricultura, Ganadería y Alimentación', 'MAGA'],
    );
    const names = change.categories?.map(({ name }) => name.es) ?? [];
    const folded = names.map((name) => letters(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
    assert.equal(new Set(folded).size, names.length);
    assert.ok(names.includes('Seguridad, mediación y diálogo'));
    const notes = report.rowsReport.flatMap((row) => row.notes).join('\n');
    assert.match(notes, /La categoría «Seguridad, mediación y dialogo» es la misma/);
    assert.match(
      notes,
      /La institución «Ministerio de Ambiente y Recursos Naturales {2}-MARN-» tenía espacios/,
    );
  });

  it('reads lengths of time that say one thing, and leaves the others their words', () => {
    const byWords = new Map(
      tramites.map(({ variants }) => [variants[0]?.usualTime?.text?.es, variants[0]?.usualTime]),
    );
    const read = (words: string) => [byWords.get(words)?.amount, byWords.get(words)?.unit];
    assert.deepEqual(read('5 días hábiles'), [5, 'business_day']);
    assert.deepEqual(read('25 horas y 27 minutos'), [1527, 'minute']);
    assert.deepEqual(read('1 a 2 días hábiles'), [undefined, undefined]);
    assert.deepEqual(read('NUEVOS: 20 días hábiles.  RENOVACIONES: 15 días hábiles.'), [
      undefined,
      undefined,
    ]);
    assert.deepEqual(read('Pendiente'), [undefined, undefined]);
    assert.ok(tramites.filter(({ variants }) => variants[0]?.usualTime?.amount !== undefined).length > 900);
  });

  it('says online only where the instructions do, never because there is a link', () => {
    const online = (tramite: TramiteContent) =>
      tramite.variants[0]?.channels.some(({ kind }) => kind === 'online') ?? false;
    const linked = tramites.filter(({ source }) => source !== undefined).length;
    const count = tramites.filter(online).length;
    assert.ok(count > 100 && count < linked / 2, `${count} of ${linked}`);
    for (const { row, tramite } of pairs()) {
      if (online(tramite))
        assert.match(row.instrucciones, /en\s+l[ií]nea|electr[oó]nica|portal web/i, row.id);
    }
  });

  it('goes into a store whole, and again without changing a version', async () => {
    const store = createMemoryStore();
    const first = await store.changeCatalogue(change);
    assert.equal(first.changedTramites.length, 1303);
    const again = await store.changeCatalogue(change);
    assert.deepEqual(again.changedTramites, []);
    assert.equal((await store.catalogue()).tramites.length, 1303);
  });
});
