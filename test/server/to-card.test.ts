import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { tramiteCard } from '../../src/contract/card.ts';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import { tramiteContent, type TramiteInput } from '../../src/contract/tramite.ts';
import { toCard } from '../../src/server/to-card.ts';

const COMMUNITY = 'Traducción de la comunidad, el texto oficial está en español.';
const TODAY = '2026-11-21';
const institution = { code: 'REG', name: { es: 'Registro' } };

function cardOf(input: Partial<TramiteInput>, lang: string) {
  const content = tramiteContent.parse({
    code: 'REG-0001',
    name: { es: 'Pedir la constancia', en: 'Ask for the proof', ppl: 'Xiktajtani ne amat' },
    summary: { es: 'Prueba dónde vive.', ppl: 'Kijtua kan tinemi.' },
    institution: 'REG',
    variants: [{ code: 'unica', name: { es: 'Única' } }],
    updatedAt: '2026-10-02',
    ...input,
  });
  return toCard({ ...content, version: 1, hash: '' }, institution as never, lang, TODAY);
}

describe('A card', () => {
  it('says nothing in the place of a summary that only says the name again, in capitals or with a stop', () => {
    const said = (summary: string) => cardOf({ summary: { es: summary } }, 'es').summary;
    assert.equal(said('PEDIR LA CONSTANCIA.'), '');
    assert.equal(said(' Pedir la  constancia'), '');
    assert.equal(said('Pedir la constancia de residencia.'), 'Pedir la constancia de residencia.');
  });

  it('brings the name in the country’s other language along, and where it comes from', () => {
    const translations = { ppl: { provenance: 'community' as const } };
    assert.deepEqual(cardOf({ translations }, 'es').also, [
      { lang: 'ppl', name: 'Xiktajtani ne amat', summary: 'Kijtua kan tinemi.', translation: COMMUNITY },
    ]);
    const own = cardOf({ translations }, 'ppl');
    assert.equal(own.name, 'Xiktajtani ne amat');
    assert.equal(own.translation, COMMUNITY);
    assert.deepEqual(own.also, [{ lang: 'es', name: 'Pedir la constancia', summary: 'Prueba dónde vive.' }]);
  });

  it('sets Spanish and English never beside each other, nor a translation that repeats the Spanish', () => {
    const name = { es: 'Pedir la constancia', en: 'Ask for the proof', fr: 'Pedir la constancia' };
    for (const lang of ['es', 'en']) assert.equal(cardOf({ name }, lang).also, undefined, lang);
  });

  it('brings two other languages at most', () => {
    const name = { es: 'Nacer', quc: 'A', kek: 'B', cak: 'C' };
    assert.deepEqual(
      cardOf({ name }, 'es').also?.map(({ lang }) => lang),
      ['quc', 'kek'],
    );
  });

  it('says that an English name was translated by a machine', () => {
    const card = cardOf({ translations: { en: { provenance: 'automatic' } } }, 'en');
    assert.equal(card.translation, 'Automatic translation, the official text is in Spanish.');
    assert.equal(cardOf({ translations: { en: { provenance: 'automatic' } } }, 'es').translation, undefined);
  });

  it('says in words how it is done when that is neither in person nor online', () => {
    const modeOf = (kinds: ('phone' | 'app' | 'online' | 'consulate' | 'in_person')[], lang = 'es') =>
      cardOf(
        { variants: [{ code: 'a', name: { es: 'A' }, channels: kinds.map((kind) => ({ kind })) }] },
        lang,
      ).mode;
    assert.equal(modeOf(['phone']), 'Por teléfono');
    assert.equal(modeOf(['consulate', 'phone'], 'en'), 'At the consulate');
    assert.equal(modeOf(['app']), 'Desde una aplicación');
    for (const usual of [[], ['online'], ['phone', 'in_person']] as const)
      assert.equal(modeOf([...usual]), undefined, usual.join());
  });

  it('says which of its words are in Spanish for want of others', () => {
    const requirement = (id: string, more = {}) => ({ id, name: { es: 'DUI', ...more } });
    const variant = (requirements: ReturnType<typeof requirement>[]) => ({
      variants: [
        {
          code: 'unica',
          name: { es: 'Única' },
          requirements,
          fees: [{ kind: 'tariff' as const, text: { es: 'Según el peso' } }],
          usualTime: { text: { es: 'Depende', en: 'It depends' } },
        },
      ],
      alerts: [{ text: { es: 'Hay más espera.' } }],
    });
    const all = variant([requirement('a'), requirement('b')]);
    assert.deepEqual(cardOf(all, 'en').inSpanish, ['summary', 'institution', 'alert', 'fee', 'requirements']);
    const some = variant([requirement('a', { en: 'ID' }), requirement('b')]);
    assert.deepEqual(cardOf(some, 'en').inSpanish?.slice(-2), ['fee', 'requirements.1']);
    assert.equal(cardOf(all, 'es').inSpanish, undefined);
  });

  it('weighs at most a kilobyte, also in two languages', () => {
    const records = demoCatalogue.map((record) => catalogueRecord.parse(record));
    const tramites = records.flatMap((record) => (record.type === 'tramite' ? [record] : []));
    const institutions = new Map(
      records.flatMap((record) => (record.type === 'institution' ? [[record.code, record] as const] : [])),
    );
    // The two languages that elements ask in; the others come along.
    for (const lang of ['es', 'en']) {
      const bytes = tramites.map((content) => {
        const card = toCard(
          { ...content, version: 1, hash: '' },
          institutions.get(content.institution),
          lang,
          TODAY,
        );
        assert.deepEqual(tramiteCard.parse(card), card);
        return Buffer.byteLength(JSON.stringify(card));
      });
      assert.ok(Math.max(...bytes) <= 1024, `${lang}: ${Math.max(...bytes)}`);
    }
  });
});
