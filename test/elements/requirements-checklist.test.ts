/** What a list of one's own is worked out from, without a browser. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { office as officeSchema } from '../../src/contract/institution.ts';
import { tramiteContent, variant as variantSchema, type TramiteContent } from '../../src/contract/tramite.ts';
import type { Fiche } from '../../src/contract/fiche.ts';
import { askCondition } from '../../src/elements/requirements-checklist/ask-condition.ts';
import { askedErrors } from '../../src/elements/requirements-checklist/asked-errors.ts';
import { chosenChannel, noChoices, type Choices } from '../../src/elements/requirements-checklist/choices.ts';
import { describeTotal } from '../../src/elements/requirements-checklist/cost-view.ts';
import { countVisits } from '../../src/elements/requirements-checklist/count-visits.ts';
import { drawingOf } from '../../src/elements/requirements-checklist/drawing.ts';
import { holidayOpenings } from '../../src/elements/requirements-checklist/holiday-openings.ts';
import { changesBetween } from '../../src/elements/requirements-checklist/kept-list.ts';
import { listAsText } from '../../src/elements/requirements-checklist/list-as-text.ts';
import { toldBelow } from '../../src/elements/requirements-checklist/told-below.ts';
import { listOf } from '../../src/elements/requirements-checklist/list-of.ts';
import { describeHoliday } from '../../src/elements/requirements-checklist/offices-view.ts';
import { totalCost } from '../../src/elements/requirements-checklist/total-cost.ts';
import { describeVisits } from '../../src/elements/requirements-checklist/when-view.ts';
import { loadFicheTranslator } from '../../src/i18n/load-fiche-translator.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { listRecords } from '../support/list-records.ts';
import { officeRecords, testCalendar } from '../support/offices.ts';

const words = await loadFicheTranslator('es');
const english = await loadFicheTranslator('en');

const variant = (more: object = {}) => variantSchema.parse({ code: 'unica', name: { es: 'Única' }, ...more });
const shop = tramiteContent.parse(listRecords[0]);
const [first] = shop.variants;
if (!first) throw new Error('The shop has variants.');
const choices = (more: Partial<Choices> = {}): Choices => ({ ...noChoices, ...more });
const MINOR = 'Si la persona es menor de edad.';
const names = (items: ReturnType<typeof listOf>['items']) =>
  items.map(({ need }) => ('one' in need ? need.one.id : need.oneOf.map(({ id }) => id).join('|')));
const usd = (amount: string) => ({ kind: 'amount' as const, amount: { amount, currency: 'USD' } });

const fiche: Fiche = {
  tramite: { ...shop, version: 3, hash: 'a'.repeat(64) },
  categories: [],
  offices: officeRecords.map((record) => officeSchema.parse(record)),
  named: [],
  localLayers: [],
  timeZone: 'America/El_Salvador',
  calendar: { weekend: ['sa', 'su'], ...testCalendar },
  today: '2026-11-21',
};

describe('What has to be brought', () => {
  it('is what everybody brings; what depends is told apart until its question is answered', () => {
    const list = listOf(first, choices());
    assert.deepEqual(names(list.items), ['dui|pasaporte', 'recibo']);
    assert.deepEqual(names(list.maybe), ['tutela', 'partida', 'contrato']);
    assert.deepEqual(names(list.optional), ['foto']);
    assert.deepEqual(
      list.stateHas.map(({ id }) => id),
      ['nit'],
    );
    assert.equal(list.missing, 2);
    assert.equal(list.copies, 3);
  });

  it('asks the same condition once, brings its papers with yes and drops them with no', () => {
    assert.deepEqual(
      listOf(first, choices()).questions.map(({ key }) => key),
      [MINOR, 'Solo locales alquilados'],
    );
    const yes = listOf(first, choices({ answers: { [MINOR]: 'yes' } }));
    assert.deepEqual(names(yes.items), ['dui|pasaporte', 'recibo', 'tutela', 'partida']);
    assert.equal(yes.copies, 4);
    const no = listOf(first, choices({ answers: { [MINOR]: 'no' } }));
    assert.deepEqual(names(no.maybe), ['contrato']);
    assert.equal(no.questions.length, 2, 'an answer can be changed');
  });

  it('has one of several alternatives with any of them, and counts what is ticked and asked for', () => {
    const list = listOf(first, choices({ ticks: ['pasaporte', 'foto', 'gone-from-the-fiche'] }));
    assert.equal(list.missing, 1);
    assert.deepEqual(
      list.items.map(({ done }) => done),
      [true, false],
    );
  });

  it('leaves an alternative out when its condition does not hold, and the rest stays', () => {
    const requirements = [
      { id: 'a', name: { es: 'A' }, alternativeGroup: 'g', condition: { text: { es: 'Si vive fuera' } } },
      { id: 'b', name: { es: 'B' }, alternativeGroup: 'g' },
    ];
    const one = variant({ requirements });
    assert.deepEqual(names(listOf(one, choices({ answers: { 'Si vive fuera': 'no' } })).items), ['b']);
    assert.deepEqual(names(listOf(one, choices()).items), ['a|b']);
  });
});

describe('A condition', () => {
  it('becomes a question when it is one sentence that begins with «Si», and is quoted otherwise', () => {
    const ask = (es: string) => askCondition({ es }, words).text;
    assert.equal(ask('Si usted tiene 18 años o más.'), '¿Usted tiene 18 años o más?');
    assert.equal(ask('si la persona es menor de edad'), '¿La persona es menor de edad?');
    assert.equal(ask('Solo locales alquilados.'), '¿Es este su caso? «Solo locales alquilados»');
    assert.equal(ask('Siempre que firme otro'), '¿Es este su caso? «Siempre que firme otro»');
    assert.equal(ask('Si firma otro. Traiga poder.'), '¿Es este su caso? «Si firma otro. Traiga poder»');
  });

  it('is asked in Spanish, and marked so, where the English words are missing', () => {
    assert.deepEqual(askCondition({ es: 'Si firma otro.' }, english), { text: '¿Firma otro?', lang: 'es' });
    assert.equal(
      askCondition({ es: 'Si firma otro.', en: 'If somebody else signs.' }, english).text,
      'Is this your case? “If somebody else signs”',
    );
  });
});

describe('The total', () => {
  const cost = (fees: object[], channel?: 'online' | 'in_person') =>
    totalCost(variant({ fees }), channel, ['person']);
  const said = (fees: object[], channel?: 'online' | 'in_person') =>
    describeTotal(cost(fees, channel), words);

  it('is exact to the cent, with its parts', () => {
    assert.equal(said([usd('10.10'), usd('0.20')]), '$10.30');
    assert.equal(said([usd('0.0004'), usd('0.10')]), words.money({ amount: '0.1004', currency: 'USD' }));
    assert.equal(cost([usd('1'), usd('2')]).counted.length, 2);
  });

  it('takes what belongs to the way that was chosen, and only that', () => {
    const fees = [usd('10.00'), { ...usd('5.00'), whenChannel: 'in_person' }];
    assert.equal(said(fees, 'in_person'), '$15.00');
    assert.equal(said(fees, 'online'), '$10.00');
    assert.deepEqual(cost(fees).maybe.length, 1, 'nobody said how it is done');
  });

  it('never hides what has no figure, and never adds what is voluntary', () => {
    assert.equal(said([usd('10.00'), { kind: 'tariff' }]), '$10.00, más lo que no tiene precio fijo');
    assert.equal(said([usd('10.00'), { kind: 'unknown' }]), '$10.00, más lo que no tiene precio fijo');
    assert.equal(said([{ kind: 'tariff' }]), 'Lo dice la tarifa');
    assert.equal(said([{ kind: 'unknown' }]), 'Nadie publicó el precio');
    assert.equal(said([usd('10.00'), { ...usd('3.00'), mandatory: false }]), '$10.00');
  });

  it('says free only when the source does', () => {
    assert.equal(said([{ kind: 'free' }]), 'No cuesta nada');
    assert.equal(cost([]).free, false);
    assert.equal(cost([{ kind: 'free' }, { kind: 'unknown' }]).free, false);
  });

  it('keeps currencies and ranges apart', () => {
    const quetzales = { kind: 'amount', amount: { amount: '75.00', currency: 'GTQ' } };
    assert.equal(cost([usd('1.00'), quetzales]).sums.length, 2);
    const range = {
      kind: 'range',
      amount: { amount: '5.00', currency: 'USD' },
      maximum: { amount: '12.50', currency: 'USD' },
    };
    assert.equal(said([range, usd('1.00')]), 'De $6.00 a $13.50');
  });

  it('takes the fees of the steps only where the variant has none', () => {
    const steps = [{ order: 1, title: { es: 'Pague' }, fee: usd('2.50') }];
    assert.equal(describeTotal(totalCost(variant({ steps }), undefined, []), words), '$2.50');
    assert.equal(
      describeTotal(totalCost(variant({ steps, fees: [usd('2.50')] }), undefined, []), words),
      '$2.50',
    );
  });

  it('is the sum of any amounts in cents, whatever their number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 40 }),
        (cents) => {
          const fees = cents.map((each) => usd((each / 100).toFixed(2)));
          const sum = cents.reduce((total, each) => total + each, 0);
          assert.equal(
            totalCost(variant({ fees }), undefined, []).sums[0]?.least.amount,
            (sum / 100).toFixed(2),
          );
        },
      ),
    );
  });
});

describe('Visits', () => {
  const step = (order: number, title: string, more: object = {}) => ({
    order,
    title: { es: title },
    ...more,
  });
  const there = { channel: 'in_person' };
  const said = (more: object, channel?: 'online' | 'in_person') =>
    describeVisits(countVisits(variant(more), channel), words);

  it('are none for what is done from home, and unknown where the fiche is silent', () => {
    assert.deepEqual(said({ channels: [{ kind: 'online' }] }, 'online'), [
      'No tiene que ir a ninguna oficina.',
    ]);
    assert.deepEqual(said({}), ['La ficha no dice cuántas veces debe ir.']);
  });

  it('are as many as days or places part the steps that one is present at', () => {
    const steps = [
      step(3, 'Recoja el permiso', there),
      step(1, 'Presente los papeles.', there),
      step(2, 'Espere', { time: { amount: 5, unit: 'business_day' } }),
    ];
    assert.deepEqual(said({ steps }, 'in_person'), [
      '2 visitas.',
      'Visita 1: Presente los papeles.',
      'Visita 2: Recoja el permiso.',
    ]);
    const sameDay = [step(1, 'Pague', there), step(2, 'Firme', there)];
    const atOnce = { amount: 2, unit: 'hour' };
    assert.deepEqual(said({ steps: sameDay, usualTime: atOnce }, 'in_person'), [
      '1 visita.',
      'Visita 1: Pague; Firme.',
    ]);
    assert.match(said({ steps: sameDay }, 'in_person')[0] ?? '', /^Al menos 1 visita\./, 'nobody says so');
    const moved = [step(1, 'Pague', { ...there, office: 'A' }), step(2, 'Firme', { ...there, office: 'B' })];
    assert.equal(said({ steps: moved }, 'in_person')[0], '2 visitas.');
  });

  it('are at least one where nobody says whether one has to come back', () => {
    const usualTime = { amount: 10, unit: 'business_day' };
    assert.match(said({ usualTime }, 'in_person')[0] ?? '', /^Al menos 1 visita\./);
    assert.equal(said({ usualTime: { amount: 1, unit: 'hour' } }, 'in_person')[0], '1 visita.');
    const steps = [step(1, 'Pase la evaluación', there), step(2, 'Reciba el carné')];
    assert.match(said({ steps, usualTime }, 'in_person')[0] ?? '', /^Al menos 1 visita\./);
  });

  it('are two when something is asked for at the pick-up', () => {
    const requirements = [{ id: 'sello', name: { es: 'Sello' }, moment: 'pickup' }];
    assert.deepEqual(said({ requirements }, 'in_person'), [
      '2 visitas.',
      'Visita 1: presentar los papeles.',
      'Visita 2: recoger el resultado.',
    ]);
  });
});

it('Who makes a list means to go: without a choice, the first way that is not from home', () => {
  const both = variant({ channels: [{ kind: 'online' }, { kind: 'in_person' }] });
  assert.equal(chosenChannel(both, choices()), 'in_person');
  assert.equal(chosenChannel(both, choices({ channel: 'online' })), 'online');
  assert.equal(chosenChannel(both, choices({ channel: 'sms' })), 'in_person');
  assert.equal(chosenChannel(variant(), choices()), undefined);
});

it('The next holidays say which offices open, and a consulate keeps its own', () => {
  const clock = { timeZone: fiche.timeZone, ...(fiche.calendar && { calendar: fiche.calendar }) };
  const open = officeSchema.parse({
    ...officeRecords[0],
    exceptions: [{ date: '2026-12-25', closed: false, opens: '09:00', closes: '11:00' }],
  });
  const [eve, christmas] = holidayOpenings([open], '2026-11-21', clock);
  assert.ok(eve && christmas);
  assert.equal(describeHoliday(eve, words), 'jueves, 24 de diciembre (Nochebuena): no abre ninguna.');
  assert.match(describeHoliday(christmas, words), /Navidad\): abre Registro central, de 9:00/);
  assert.deepEqual(holidayOpenings([open], '2026-12-26', clock), []);
});

it('What changed since the list was kept are the requirements that came and went, by their id', () => {
  const [one, ...others] = first.requirements;
  assert.ok(one);
  const requirements = [...others, { ...one, id: 'nuevo', name: { es: 'Croquis del local' } }];
  const after: Fiche = {
    ...fiche,
    tramite: { ...fiche.tramite, hash: 'b'.repeat(64), variants: [{ ...first, requirements }] },
  };
  assert.deepEqual(changesBetween(fiche, after, choices()), {
    added: [{ es: 'Croquis del local' }],
    removed: [one.name],
  });
  assert.equal(changesBetween(fiche, fiche, choices()), undefined);
});

it('What was asked for needs words, not too many, and a day that has been', () => {
  const asked = { what: 'Dos fotos', office: '', day: '' };
  assert.deepEqual(askedErrors(asked, '2026-11-21'), []);
  assert.deepEqual(askedErrors({ ...asked, what: '  ' }, '2026-11-21'), ['what']);
  assert.deepEqual(askedErrors({ ...asked, what: 'a'.repeat(601) }, '2026-11-21'), ['long']);
  assert.deepEqual(askedErrors({ ...asked, day: '2026-11-22' }, '2026-11-21'), ['day']);
  assert.deepEqual(askedErrors({ ...asked, day: '2026-11-21' }, '2026-11-21'), []);
});

it('As text the list has boxes, copies, cost, visits, dates, offices and where it comes from', () => {
  const answer = { fiche, asOf: new Date(), stale: true };
  const mine = choices({ ticks: ['recibo'], answers: { [MINOR]: 'no' } });
  const drawing = {
    ...drawingOf(answer, mine, { words, level: 2, base: 'https://catalogo.test' }),
    today: '2026-11-23',
  };
  assert.equal(
    listAsText(drawing, mine.ticks, toldBelow(drawing)),
    `Antes de ir: Registrar una tienda
Por primera vez

Qué llevar:
Basta uno de estos:
  [ ] DUI vigente (Original y 2 copias)
  [ ] Pasaporte (Original)
[x] Recibo de luz (1 copia)

Puede que también lo necesite:
[ ] Contrato de alquiler ¿Es este su caso? «Solo locales alquilados»

No es obligatorio:
[ ] Foto del local (No es obligatorio)

3 copias en total.

Cuánto va a pagar: $15.30, más lo que no tiene precio fijo.
2 visitas.
Visita 1: Presente los papeles.
Visita 2: Recoja el permiso.
Pida su cita antes de ir.
Si lo presenta hoy, la respuesta es para el 26 de noviembre de 2026.
Si lo presenta hoy, por ley deben responderle a más tardar el 7 de diciembre de 2026.

Oficinas:
- Registro central, Colonia Flor Blanca, calle 1, número 20, 2222-3333
- Registro de Santa Ana, Avenida Independencia 3, 2440-1000
- Registro de Metapán, Barrio San Pedro
- Consulado en Los Ángeles, 3250 Wilshire Boulevard

Datos del 3 de noviembre de 2026.
https://catalogo.test/t/LISTA`,
  );
});

/** Nothing that is asked for is lost, and nothing is free that nobody says is free. */
function checkLists(tramites: readonly TramiteContent[]): void {
  for (const tramite of tramites) {
    for (const { code, requirements, fees, steps } of tramite.variants) {
      const one: Fiche = { ...fiche, tramite: { ...tramite, version: 1, hash: 'a'.repeat(64) } };
      const mine = choices({ variant: code });
      const drawing = drawingOf({ fiche: one, asOf: new Date(), stale: true }, mine, {
        words,
        level: 2,
        base: 'https://catalogo.test',
      });
      const text = listAsText(drawing, [], toldBelow(drawing));
      for (const { name, stateAlreadyHasIt } of requirements)
        assert.ok(stateAlreadyHasIt || text.includes(name.es), `${tramite.code} ${code}: ${name.es}`);
      const all = fees.length > 0 ? fees : steps.flatMap(({ fee }) => fee ?? []);
      if (!all.some(({ kind }) => kind === 'free')) assert.doesNotMatch(text, /No cuesta nada/, tramite.code);
      if (all.length === 0) assert.match(text, /La ficha no dice cuánto cuesta/, tramite.code);
    }
  }
}

describe('Lists of whole catalogues', () => {
  it('have every requirement of the demonstration, and are free only where somebody says so', () => {
    const tramites = demoCatalogue
      .filter(({ type }) => type === 'tramite')
      .map((record) => tramiteContent.parse(record));
    assert.ok(tramites.length > 100);
    checkLists(tramites);
  });

  const file = fileURLToPath(new URL('../../../shared/data/guatemala/tramites.csv', import.meta.url));
  const absent = existsSync(file) ? false : 'the real catalogue is not beside the project (../shared/data)';
  it('have every requirement of the 1,303 of Guatemala', { skip: absent }, async () => {
    const { change } = await importFile(file, 'guatemala-cnt');
    const tramites = change?.tramites ?? [];
    assert.equal(tramites.length, 1303);
    checkLists(tramites);
  });
});
