/**
 * Marks typed into every field of every public operation, then looked for in everything that is kept or shown: they may
 * lie only where the register says, and after erasing and the jobs nowhere.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { demoCatalogue } from '../../../demo/catalogue/index.ts';
import { operations, type Operation } from '../../../src/contract/operations.ts';
import { createApp } from '../../../src/server/app.ts';
import { keepTidy } from '../../../src/server/main/keep-tidy.ts';
import { seedDemonstration } from '../../../src/server/main/seed-demonstration.ts';
import { contacts } from '../../../src/server/notices/contacts.ts';
import { PERSONAL_DATA_REGISTER } from '../../../src/server/privacy/personal-data-register.ts';
import { FILE_NAME, openSqliteStore } from '../../../src/server/sql/sqlite-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TRAMITE = 'RNPN-0001';
/** What the guard cannot know, and what it masks. Whatever follows is found by how it begins. */
const MARKS = /zurrapamarcada|98712345|7944-31\d\d|79443\d{3}/;

let turn = 0;
/** Different each time, so that nothing is taken for a repeat. */
function marks(): string[] {
  turn += 1;
  const letters = [...String(turn)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
  const word = `zurrapamarcada${letters}`;
  const phone = `7944-31${String(turn % 100).padStart(2, '0')}`;
  const dui = '98712345-6';
  const mail = `${word}@persona.example`;
  // The word last: where a later answer takes the place of an earlier one, it is what stays.
  return [
    `Soy ${word}, mi DUI es ${dui}, mi teléfono ${phone} y mi correo ${mail}`,
    `${word}.example`,
    mail,
    dui,
    phone,
    word,
  ];
}

/** What is right for an operation, so that one field at a time can be something else. */
const SAMPLES: Record<string, { params?: object; query?: object; body?: Record<string, unknown> }> = {
  listTramites: { query: { codes: TRAMITE } },
  getTramite: { params: { code: TRAMITE } },
  getFiche: { params: { code: TRAMITE } },
  listVersions: { params: { code: TRAMITE } },
  getVersion: { params: { code: TRAMITE, version: '1' } },
  diffTramite: { params: { code: TRAMITE } },
  countFeedback: { query: { codes: TRAMITE } },
  giveFeedback: { body: { kind: 'works_differently', tramite: TRAMITE, problem: 'other', source: {} } },
  answerSurvey: { body: { survey: randomUUID(), turn: 1, tramite: TRAMITE, rating: 4, source: {} } },
  countUse: {
    body: {
      site: 'sitio.example.gob',
      elements: ['tramite-card'],
      uses: [{ tramite: TRAMITE, element: 'tramite-card', shown: 1 }],
    },
  },
};

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** Paths of all fields into which words can be typed. */
function fieldsOf(schema: JsonSchema, path: string[] = []): string[][] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(schema.type === 'string' ? [path] : []),
    ...inner.flatMap((one) => fieldsOf(one, path)),
    ...(schema.items ? fieldsOf(schema.items, [...path, '0']) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => fieldsOf(one, [...path, name])),
  ];
}

const schemaOf = (schema: z.ZodMiniType | undefined) =>
  schema
    ? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema)
    : ({ type: 'null' } as JsonSchema);

function withField(sample: unknown, [name, ...rest]: string[], value: string): unknown {
  if (name === undefined) return value;
  if (name === '0') return [withField(Array.isArray(sample) ? sample[0] : undefined, rest, value)];
  const object = (sample ?? {}) as Record<string, unknown>;
  return { ...object, [name]: withField(object[name], rest, value) };
}

async function rawBytes(directory: string): Promise<string[]> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((one) => one.isFile()))
    if (MARKS.test((await readFile(join(file.parentPath, file.name))).toString('latin1')))
      found.push(file.name);
  return found;
}

/** `feedback.events[].text` for each value of a row that has a mark in it. */
function* marked(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string' && MARKS.test(value)) yield path;
  if (Array.isArray(value)) for (const one of value) yield* marked(one, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      if (MARKS.test(name)) yield `${path}.(name)`;
      yield* marked(one, `${path}.${name}`);
    }
}

function markedColumns(file: string): Set<string> {
  const database = new DatabaseSync(file, { readOnly: true });
  const found = new Set<string>();
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  for (const { name } of tables as { name: string }[])
    for (const row of database.prepare(`select * from "${name}"`).all() as Record<string, unknown>[])
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || !MARKS.test(value)) continue;
        const of = typeof row['collection'] === 'string' ? row['collection'] : name;
        const isJson = column === 'json';
        for (const path of marked(isJson ? JSON.parse(value) : value, isJson ? of : `${of}.${column}`))
          found.add(path);
      }
  database.close();
  return found;
}

test('what people type lies only where the register says, and can be erased to the last byte', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'ventanilla-marcas-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const store = await openSqliteStore(directory);
  let now = new Date('2026-11-21T15:00:00Z');
  const log: unknown[] = [];
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, { hashIterations: 1, now });
  const app = createApp({
    store,
    clock: () => now,
    log: ({ error, ...entry }) => log.push(entry, error instanceof Error ? error.stack : error),
    settings: { secret: 'test', hashIterations: 1, voteHashIterations: 1 },
  });
  const receipts: { folio: string; accessCode: string }[] = [];

  async function ask(name: string, operation: Operation, given: (typeof SAMPLES)[string]) {
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, param: string) =>
      encodeURIComponent((given.params as Record<string, string> | undefined)?.[param] ?? 'x'),
    );
    const query = new URLSearchParams(given.query as Record<string, string>);
    const response = await app.fetch(
      new Request(`http://catalogo.test${path}?${query.toString()}`, {
        method: operation.method,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
        ...(given.body && { body: JSON.stringify(given.body) }),
      }),
    );
    const answer = (await response.json()) as Record<string, unknown>;
    assert.ok(response.status < 500, `${name} answered ${String(response.status)}`);
    if (response.status === 201 && typeof answer['accessCode'] === 'string')
      receipts.push(answer as { folio: string; accessCode: string });
    return response.status;
  }

  // A vote and a report of one's own, whose folio and code the operations on them need.
  const giveFeedback: Operation = operations.giveFeedback;
  await ask('giveFeedback', giveFeedback, { body: { kind: 'want_online', tramite: TRAMITE } });
  await ask('giveFeedback', giveFeedback, { body: { kind: 'works_differently', tramite: TRAMITE } });
  const [vote, report] = receipts;
  const own = ({ folio, accessCode }: { folio: string; accessCode: string } = assert.fail()) => ({
    folio,
    accessCode,
  });

  let typed = 0;
  let accepted = 0;
  const publicOnes = Object.entries<Operation>(operations).filter(([, { auth }]) => auth === undefined);
  for (const [name, operation] of publicOnes) {
    const credentials =
      name === 'addVoteDetails'
        ? { body: { ...own(vote), onlineReasons: [] } }
        : name === 'keepContact' || name === 'trackFeedback'
          ? { body: own(report) }
          : {};
    const sample = { ...SAMPLES[name], ...credentials };
    const parts = { params: operation.params, query: operation.query, body: operation.body } as const;
    for (const [part, schema] of Object.entries(parts))
      for (const field of fieldsOf(schemaOf(schema)))
        for (const mark of marks()) {
          const whole = sample[part as keyof typeof parts];
          typed += 1;
          if ((await ask(name, operation, { ...sample, [part]: withField(whole, field, mark) })) < 400)
            accepted += 1;
        }
  }
  assert.ok(typed > 300, `only ${String(typed)} fields were typed into`);
  assert.ok(accepted > 60, `only ${String(accepted)} were accepted`);
  // The form without scripts, and a press that is counted by address and browser.
  const last = marks();
  const [sentence = ''] = last;
  const word = last.at(-1) ?? '';
  const form = new URLSearchParams({ key: randomUUID(), part: 'other', problem: 'other', detail: sentence });
  const sent = await app.fetch(
    new Request(`http://catalogo.test/t/${TRAMITE}/comentario`, { method: 'POST', body: form }),
  );
  const page = await sent.text();
  assert.equal(sent.status, 201, page);
  const [, folio = '', accessCode = ''] =
    /translate="no">([^<]+)<[\s\S]*?translate="no">([^<]+)</.exec(page) ?? [];
  receipts.push({ folio, accessCode });
  const counted = await app.fetch(
    new Request('http://catalogo.test/v1/feedback', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'User-Agent': word,
      },
      body: JSON.stringify({ kind: 'want_online', tramite: TRAMITE }),
    }),
    { address: '198.51.100.7' },
  );
  assert.equal(counted.status, 201);
  const mail = await ask('keepContact', operations.keepContact, {
    body: { ...own(report), email: 'zurrapamarcada@persona.example' },
  });
  assert.equal(mail, 200);
  assert.equal(await store.records.count(contacts, { index: 'until' }), 1);

  const file = join(directory, FILE_NAME);
  const declared = new Set(PERSONAL_DATA_REGISTER.flatMap(({ fields }) => fields));
  const columns = [...markedColumns(file)].sort();
  assert.ok(columns.includes('feedback.detail') && columns.includes('survey.comment'), columns.join());
  assert.deepEqual(
    columns.filter((column) => !declared.has(column)),
    [],
    'marks lie where the register does not say',
  );
  assert.ok((await rawBytes(directory)).length > 0, 'the search of bytes finds nothing');
  assert.doesNotMatch(JSON.stringify(log), MARKS);
  for (const path of [
    ...publicOnes
      .filter(([, { method, params, query }]) => method === 'GET' && !params && !query)
      .map(([, { path: its }]) => its),
    `/v1/feedback?codes=${TRAMITE}`,
    `/v1/fiches/${TRAMITE}`,
    `/t/${TRAMITE}`,
    '/estado.json',
    '/ready',
    '/cambios.atom',
    '/avisos/RNPN.atom',
  ])
    assert.doesNotMatch(await (await app.fetch(new Request(`http://catalogo.test${path}`))).text(), MARKS);

  for (const receipt of receipts) {
    const { path } = operations.eraseFeedback;
    const response = await app.fetch(
      new Request(`http://catalogo.test${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(own(receipt)),
      }),
    );
    assert.equal(response.status, 200);
  }
  assert.deepEqual(
    [...markedColumns(file)].filter((column) => /^(feedback|contact)/.test(column)),
    [],
  );
  now = new Date(now.getTime() + 900 * DAY_MS);
  const stop = await keepTidy(
    store,
    () => now,
    (error) => assert.fail(String(error)),
  );
  stop();
  // Also while the server is running: the log of changes was emptied by the job.
  assert.deepEqual(await rawBytes(directory), []);
  await store.close();
  assert.deepEqual(await rawBytes(directory), []);
  t.diagnostic(`${String(typed)} marks typed, ${String(accepted)} accepted, in ${columns.join(', ')}`);
});
