import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion, CriterionAnswer } from '../../../src/contract/simplification.ts';
import { tramite, type TramiteInput, type Variant } from '../../../src/contract/tramite.ts';
import { scorecardOf } from '../../../src/server/simplification/scorecard-of.ts';

type VariantInput = Partial<Variant> | Record<string, unknown>;

const read = (variants: VariantInput[], more: Partial<TramiteInput> = {}) =>
  scorecardOf(
    tramite.parse({
      code: 'A-1',
      name: { es: 'Permiso' },
      summary: { es: 'Un permiso' },
      institution: 'A',
      updatedAt: '2026-01-01',
      version: 3,
      hash: 'a'.repeat(64),
      variants: variants.map((variant, at) => ({ code: `V${String(at)}`, name: { es: 'V' }, ...variant })),
      ...more,
    }),
  );
const answerOf = (
  criterion: Criterion,
  variants: VariantInput[],
  more: Partial<TramiteInput> = {},
): CriterionAnswer | undefined =>
  read(variants, more).criteria.find((each) => each.criterion === criterion)?.answer;
const channels = (...kinds: string[]) => ({ channels: kinds.map((kind) => ({ kind })) });
const paragraph = (words: string) => ({ es: [{ t: 'p' as const, c: [words] }] });
const requirement = (id: string, more: Record<string, unknown> = {}) => ({ id, name: { es: id }, ...more });

describe('The scorecard of a trámite', () => {
  it('concludes nothing from an empty fiche but that it says little, in one language', () => {
    const card = read([{}]);
    assert.deepEqual(card.totals, { yes: 0, partly: 1, no: 1, unknown: 15 });
    assert.deepEqual([card.version, card.steps, card.requirements], [3, undefined, undefined]);
    assert.deepEqual(card.criteria.find(({ criterion }) => criterion === 'information_online')?.fields, [
      '/variants/0/requirements',
      '/variants/0/fees',
      '/variants/0/usualTime',
      '/variants/0/offices',
    ]);
  });

  it('is online only when every variant is, to its last step', () => {
    const present = { steps: [{ order: 1, title: { es: 'Ir' }, channel: 'in_person' }] };
    const cases: [VariantInput[], CriterionAnswer | undefined][] = [
      [[channels('online', 'in_person')], 'yes'],
      [[channels('online'), channels('in_person')], 'partly'],
      [[{ ...channels('online'), ...present }], 'partly'],
      [[channels('mixed')], 'partly'],
      [[channels('in_person')], 'no'],
      [[channels('online'), {}], undefined],
    ];
    for (const [variants, expected] of cases)
      assert.equal(answerOf('fully_online', variants), expected, JSON.stringify(variants));
  });

  it('counts steps and requirements of the variants, unless one has them only as text', () => {
    const step = (order: number) => ({ order, title: { es: 'Paso' } });
    const card = read([
      { steps: [step(1), step(2), step(3)], requirements: [requirement('a')] },
      { steps: [step(1)], requirementsText: paragraph('Varios') },
    ]);
    assert.deepEqual([card.steps, card.requirements], [{ from: 1, to: 3 }, undefined]);
  });

  it('reads the law, what the State has and what is sworn from the requirements', () => {
    const founded = requirement('a', { legalBasisRef: 'l', stateAlreadyHasIt: false });
    const sworn = requirement('b', { name: { es: 'Declaración jurada de ingresos' } });
    const had = requirement('c', { stateAlreadyHasIt: true });
    const ask = (criterion: Criterion, ...requirements: unknown[]) => answerOf(criterion, [{ requirements }]);
    assert.equal(ask('requirements_by_law', founded), 'yes');
    assert.equal(ask('requirements_by_law', founded, sworn), 'partly');
    assert.equal(ask('requirements_by_law', sworn), undefined);
    assert.equal(ask('no_affidavit', founded), 'yes');
    assert.equal(ask('no_affidavit', founded, sworn), 'no');
    assert.equal(ask('no_affidavit', { ...sworn, legalBasisRef: 'l' }), 'yes');
    assert.equal(ask('no_own_documents', founded), 'yes');
    assert.equal(ask('no_own_documents', founded, sworn), undefined);
    assert.equal(ask('no_own_documents', founded, had), 'no');
  });

  it('reads channels, following, languages, norms and levels from their fields', () => {
    const url = 'https://ejemplo.org';
    const name = { es: 'Permiso', en: 'Permit' };
    const automatic = { en: { provenance: 'automatic' as const } };
    const norm = (kind: 'law' | 'non_existent') => ({ legalBasis: [{ kind, name: { es: 'Ley' } }] });
    assert.equal(answerOf('other_channels', [channels('in_person', 'phone')]), 'yes');
    assert.equal(answerOf('other_channels', [channels('in_person', 'online')]), 'no');
    assert.equal(answerOf('status_lookup', [{ trackingUrl: url }, {}]), 'partly');
    assert.equal(answerOf('status_lookup', [{ trackingUrl: url }]), 'yes');
    assert.equal(answerOf('languages', [{}], { name }), 'yes');
    assert.equal(answerOf('languages', [{}], { name, translations: automatic }), 'partly');
    assert.equal(answerOf('current_norms', [{}], norm('law')), 'yes');
    assert.equal(answerOf('current_norms', [{}], norm('non_existent')), 'no');
    assert.equal(answerOf('current_norms', [{}], { legalBasisText: paragraph('Ley') }), 'partly');
    assert.equal(answerOf('data_exchange', [{}], { digitalLevel: 3 }), 'yes');
    assert.equal(answerOf('data_exchange', [{}], { digitalLevel: 2 }), 'no');
  });

  it('takes the word of the institution where the fiche is silent, and tells when they differ', () => {
    const simplification = [
      { criterion: 'good_faith' as const, answer: 'yes' as const, date: '2026-06-01' },
      { criterion: 'languages' as const, answer: 'yes' as const },
    ];
    const { criteria } = read([{}], { simplification });
    const of = (wanted: Criterion) => criteria.find(({ criterion }) => criterion === wanted);
    assert.deepEqual(of('good_faith'), { ...simplification[0], from: 'declared', fields: [] });
    assert.deepEqual(of('languages'), {
      criterion: 'languages',
      answer: 'no',
      from: 'fiche',
      fields: ['/name'],
      contradicted: true,
    });
  });
});
