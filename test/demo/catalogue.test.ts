import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord, type CatalogueRecord } from '../../src/contract/catalogue.ts';
import { CHANNELS, FEE_KINDS } from '../../src/contract/tramite.ts';

type OfType<T extends CatalogueRecord['type']> = Extract<CatalogueRecord, { type: T }>;
const faults: string[] = [];
const records = demoCatalogue.flatMap((input) => {
  const parsed = catalogueRecord.safeParse(input);
  if (parsed.success) return [parsed.data];
  faults.push(`${'code' in input ? input.code : input.type}: ${parsed.error.message}`);
  return [];
});
function all<T extends CatalogueRecord['type']>(type: T): OfType<T>[] {
  return records.filter((record): record is OfType<T> => record.type === type);
}
const tramites = all('tramite');
const offices = all('office');
const institutions = all('institution');
const categories = all('category');
const lifeEvents = all('life_event');
const variants = tramites.flatMap((tramite) => tramite.variants);

/** 14 departments → municipalities → districts, of the shared data; absent outside the project's own machine. */
const divisionFile = new URL('../../../shared/data/el-salvador/division_2024.json', import.meta.url);
interface Department {
  nombre: string;
  municipios: { nombre: string; distritos: { nombre: string }[] }[];
}

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const words = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

test('every record is valid by the contract', () => {
  assert.deepEqual(faults, []);
  assert.equal(records.length, demoCatalogue.length);
});

test('the catalogue comes first and says that its data are not official', () => {
  const [first] = records;
  assert.equal(first?.type, 'catalogue');
  assert.equal(first?.type === 'catalogue' && first.notice?.es, 'Datos de demostración, no oficiales.');
});

test('a code names one thing only', () => {
  for (const list of [tramites, offices, institutions, categories, lifeEvents]) {
    assert.deepEqual(repeated(list.map(({ code }) => code)), []);
  }
  for (const tramite of tramites) {
    assert.deepEqual(repeated(tramite.variants.map(({ code }) => code)), [], tramite.code);
    for (const variant of tramite.variants) {
      assert.deepEqual(
        repeated(variant.requirements.map(({ id }) => id)),
        [],
        `${tramite.code} ${variant.code}`,
      );
    }
  }
  assert.deepEqual(repeated(tramites.flatMap(({ registration }) => registration?.number ?? [])), []);
});

test('everything that a record refers to is in the catalogue', () => {
  const known = {
    tramite: new Set(tramites.map(({ code }) => code)),
    office: new Set(offices.map(({ code }) => code)),
    institution: new Set(institutions.map(({ code }) => code)),
    category: new Set(categories.map(({ code }) => code)),
    lifeEvent: new Set(lifeEvents.map(({ code }) => code)),
  };
  const missing: string[] = [];
  const refer = (from: string, kind: keyof typeof known, ...codes: (string | undefined)[]) => {
    for (const code of codes) {
      if (code !== undefined && !known[kind].has(code)) missing.push(`${from} → ${kind} ${code}`);
    }
  };
  for (const { code, parent } of institutions) refer(code, 'institution', parent);
  for (const { code, parent } of categories) refer(code, 'category', parent);
  for (const { code, institution } of offices) refer(code, 'institution', institution);
  for (const { code, tramites: ordered } of lifeEvents) refer(code, 'tramite', ...ordered);
  for (const tramite of tramites) {
    const { code } = tramite;
    refer(code, 'institution', tramite.institution);
    refer(code, 'category', ...tramite.categories);
    refer(code, 'lifeEvent', ...tramite.lifeEvents);
    refer(code, 'tramite', ...tramite.requires, ...tramite.related, ...tramite.next, tramite.successor);
    for (const variant of tramite.variants) {
      refer(code, 'office', ...variant.offices.map(({ office }) => office));
      refer(code, 'office', ...variant.steps.map(({ office }) => office));
      refer(code, 'tramite', ...variant.requirements.map(({ issuerTramite }) => issuerTramite));
    }
  }
  assert.deepEqual(missing, []);
});

test('a trámite and a life event name each other', () => {
  for (const event of lifeEvents) {
    const naming = tramites
      .filter((tramite) => tramite.lifeEvents.includes(event.code))
      .map(({ code }) => code);
    assert.deepEqual([...event.tramites].sort(), naming.sort(), event.code);
    assert.ok(event.tramites.length > 0, `${event.code} leads nowhere`);
  }
  assert.ok(lifeEvents.length >= 8);
});

test('it has at least 60 trámites of at least 14 institutions', () => {
  assert.ok(tramites.length >= 60, `${tramites.length} trámites`);
  const serving = new Set(tramites.map(({ institution }) => institution));
  assert.ok(serving.size >= 14, `${serving.size} institutions`);
});

test('each of the 18 categories holds a trámite', () => {
  assert.equal(categories.length, 18);
  const used = new Set(tramites.flatMap((tramite) => tramite.categories));
  assert.deepEqual(
    categories.map(({ code }) => code).filter((code) => !used.has(code)),
    [],
  );
});

test('every kind of fee and every kind of channel occurs', () => {
  const fees = new Set(variants.flatMap((variant) => variant.fees.map(({ kind }) => kind)));
  const channels = new Set(variants.flatMap((variant) => variant.channels.map(({ kind }) => kind)));
  assert.deepEqual([...fees].sort(), [...FEE_KINDS].sort());
  assert.deepEqual([...channels].sort(), [...CHANNELS].sort());
});

test('every variant says how it is done, what it costs and how long it takes', () => {
  const silent = tramites.flatMap(({ code, variants: own }) =>
    own
      .filter(({ channels, fees, usualTime }) => !channels.length || !fees.length || !usualTime)
      .map((variant) => `${code} ${variant.code}`),
  );
  assert.deepEqual(silent, []);
});

test('there are requirements with conditions, copies, alternatives and the trámite that issues them', () => {
  const requirements = variants.flatMap((variant) => variant.requirements);
  assert.ok(requirements.some(({ condition }) => condition));
  assert.ok(requirements.some(({ copies }) => (copies ?? 0) > 0));
  assert.ok(requirements.some(({ issuerTramite }) => issuerTramite));
  for (const variant of variants) {
    const groups = variant.requirements.flatMap(({ alternativeGroup }) => alternativeGroup ?? []);
    for (const group of groups)
      assert.ok(groups.filter((one) => one === group).length > 1, `${variant.code} ${group}`);
  }
});

test('a suspended trámite says why', () => {
  const suspended = tramites.filter(({ status }) => status === 'suspended');
  assert.ok(suspended.length > 0);
  for (const { code, alerts } of suspended) assert.ok(alerts.length > 0, code);
});

test('at least 45 offices have an address, coordinates, hours and a telephone', () => {
  assert.ok(offices.length >= 45, `${offices.length} offices`);
  for (const office of offices) {
    assert.ok(office.hours.length > 0, `${office.code} has no hours`);
    assert.ok(office.phones.length > 0, `${office.code} has no telephone`);
    assert.ok(office.lat !== undefined && office.lon !== undefined, `${office.code} is nowhere`);
    if (office.country !== undefined) continue;
    assert.ok(office.lat > 13.1 && office.lat < 14.5, `${office.code} is outside the country`);
    assert.ok(office.lon > -90.2 && office.lon < -87.6, `${office.code} is outside the country`);
  }
});

test('consulates keep the clock of their country', () => {
  const consulates = offices.filter(({ kind }) => kind === 'consulate');
  assert.ok(consulates.length >= 4);
  for (const { code, country, timeZone } of consulates) {
    assert.ok(country !== undefined && timeZone !== undefined, code);
    assert.doesNotThrow(() => new Intl.DateTimeFormat('es', { timeZone }), code);
  }
});

test(
  'offices stand in all 14 departments, in districts of the territorial division of 2024',
  { skip: !existsSync(divisionFile) && 'the shared territorial division is not on this machine' },
  () => {
    const division = JSON.parse(readFileSync(divisionFile, 'utf8')) as Department[];
    const served = new Set(offices.map(({ department }) => department));
    assert.deepEqual(
      division.map(({ nombre }) => nombre).filter((name) => !served.has(name)),
      [],
    );
    for (const { code, country, department, municipality, district } of offices) {
      if (country !== undefined) continue;
      const found = division
        .find(({ nombre }) => nombre === department)
        ?.municipios.find(({ nombre }) => nombre === municipality)
        ?.distritos.some(({ nombre }) => nombre === district);
      assert.ok(found, `${code}: ${district}, ${municipality}, ${department}`);
    }
  },
);

test('names are actions in the infinitive and fit a card, in Spanish and English', () => {
  for (const { code, name, summary } of tramites) {
    assert.match(name.es, /^\p{Lu}\p{Ll}*(ar|er|ir|arse|erse|irse)\b/u, `${code}: ${name.es}`);
    assert.ok(name.es.length <= 120, code);
    assert.ok(summary.es.length <= 140, `${code}: ${summary.es.length} characters`);
    assert.ok(name.en && summary.en, `${code} has no English`);
  }
  for (const { code, name } of [...institutions, ...categories, ...lifeEvents]) assert.ok(name.en, code);
});

test('a few names and summaries are also in Náhuat, said to be a demonstration of the community', () => {
  const bilingual = tramites.filter(({ name }) => name.ppl !== undefined);
  assert.ok(bilingual.length >= 3 && bilingual.length <= 6, `${bilingual.length} fiches`);
  assert.deepEqual(
    bilingual,
    tramites.filter(({ translations }) => translations?.ppl),
  );
  for (const { code, summary, translations } of bilingual) {
    assert.ok(summary.ppl, code);
    assert.equal(translations?.ppl?.provenance, 'community', code);
    assert.match(translations.ppl.by?.es ?? '', /demostración.*No es una traducción autorizada/u, code);
  }
});

test('what a citizen reads is in short sentences', () => {
  for (const { code, summary } of tramites) {
    for (const sentence of sentences(summary.es)) assert.ok(words(sentence) <= 25, `${code}: ${sentence}`);
  }
  // Rich texts, conditions, steps and notices: every Spanish text of a trámite that is a sentence.
  const long: string[] = [];
  const read = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      for (const sentence of sentences(value)) if (words(sentence) > 20) long.push(`${path}: ${sentence}`);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (key !== 'en') read(inner, `${path}/${key}`);
    }
  };
  for (const tramite of tramites) read(tramite, tramite.code);
  assert.deepEqual(long, []);
});

test('nobody is addressed as tú or vos', () => {
  const familiar =
    /(?<!\p{L})(tú|tu|tus|vos|puedes|podés|debes|debés|tienes|tenés|necesitas|necesitás)(?!\p{L})/iu;
  for (const tramite of tramites) {
    const spanish = JSON.stringify(tramite, (key, value: unknown) => (key === 'en' ? undefined : value));
    assert.doesNotMatch(spanish, familiar, tramite.code);
  }
});
