/**
 * Marks typed into every field of every operation, every plain form, query and header, by people and by staff; then looked
 * for in everything that is kept, shown, sent or exported. They may lie only where the register says, and after erasing
 * and the jobs nowhere.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { operations, type Operation, type OperationName } from '../../../src/contract/operations.ts';
import { VERSIONS_KEPT } from '../../../src/contract/versions.ts';
import { exporters } from '../../../src/exporters/exporters.ts';
import { publishSnapshot } from '../../../src/exporters/snapshot/publish-snapshot.ts';
import { feedbacks } from '../../../src/server/feedback-records.ts';
import { pageHandlers } from '../../../src/server/pages/page-handlers.ts';
import { PERSONAL_DATA_REGISTER } from '../../../src/server/privacy/personal-data-register.ts';
import { FILE_NAME } from '../../../src/server/sql/sqlite-store.ts';
import { wizardHandlers } from '../../../src/server/wizard/wizard-handlers.ts';
import { markedColumns, markedFiles } from './found-marks.ts';
import { formsOf } from './forms-of.ts';
import { INSTITUTION, openMarkedWorld, TRAMITE, type World } from './marked-world.ts';
import { MARKED, MARKS, marks, type Origin } from './marks.ts';
import { operationSamples, type Receipt, type Sample } from './operation-samples.ts';
import { typedFields, withField } from './typed-fields.ts';

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL('../../../src/cli/ventanilla.mjs', import.meta.url));
/** Written for everybody to read, and signed by an institution: an answer is shown with the report while it is open. */
const PUBLISHED = [
  'addCaseEvent/text',
  'correctField/text',
  'correctField/value',
  'correctField/field',
  'replyToDemand/why',
  'replyToDemand/unit',
];
const EVERYBODY = Object.keys(MARKED) as Origin[];

const entries = Object.entries(operations) as [OperationName, Operation][];
/** With real names in the place of what its pattern leaves open. */
const pathOf = (pattern: string, params: Record<string, string> = {}) =>
  pattern.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? PARAMS[name] ?? 'x'),
  );
const PARAMS: Record<string, string> = {
  code: TRAMITE,
  institution: INSTITUTION,
  feed: `${INSTITUTION}.atom`,
  slug: 'no-encontrado',
  version: '1',
};

/** Names that a webmaster gives, not a person: the public account says on which sites elements are used. */
const SITES = ['countUse/site', 'countUse/uses/0/placement'];

function originOf(name: OperationName, { auth }: Operation, field: string[]): Origin {
  if (PUBLISHED.includes(`${name}/${field.join('/')}`)) return 'published';
  if (SITES.includes(`${name}/${field.join('/')}`)) return 'sites';
  return auth === undefined ? 'people' : 'staff';
}

test('what people and staff type lies only where the register says, and can be erased to the last byte', async (t) => {
  const world = await openMarkedWorld(t);
  const { store, send, asStaff, directory } = world;
  const file = join(directory, FILE_NAME);
  const receipts: Receipt[] = [];
  const samples = operationSamples(world, (receipt) => receipts.push(receipt));
  await world.tidy();

  // A target that is told at once, and somebody who is told, from the first event on.
  await followedByMail(world);
  const counts = { typed: 0, accepted: new Map<string, number>() };
  async function ask(name: OperationName, { params, query, body }: Sample): Promise<void> {
    const { method, path, auth } = operations[name] as Operation;
    const search = new URLSearchParams(query);
    const response = await send(`${pathOf(path, params)}?${search.toString()}`, {
      method,
      body,
      headers: auth === undefined ? {} : asStaff,
    });
    counts.typed += 1;
    const answer = (await response.json()) as Partial<Receipt>;
    if (response.ok) counts.accepted.set(name, (counts.accepted.get(name) ?? 0) + 1);
    const { folio, accessCode } = answer;
    if (name === 'giveFeedback' && folio !== undefined && accessCode !== undefined)
      receipts.push({ folio, accessCode });
  }
  for (const [name, operation] of entries)
    for (const make of samples[name] ?? [(): Sample => ({})]) {
      await ask(name, await make());
      for (const part of ['params', 'query', 'body'] as const)
        for (const field of typedFields(operation[part])) {
          const all = marks(originOf(name, operation, field));
          // An address takes no sentence that the others do not stand for.
          const chosen = part === 'body' ? all : all.slice(-1);
          const each = chosen.map((mark) => async () => {
            const sample = await make();
            await ask(name, { ...sample, [part]: withField(sample[part], field, mark) });
          });
          // A fiche is corrected by one at a time; the rest shares the disk's time.
          if (name === 'correctField' || name === 'correctOffice') for (const type of each) await type();
          else await Promise.all(each.map((type) => type()));
        }
    }
  assert.deepEqual(
    entries.map(([name]) => name).filter((name) => !counts.accepted.has(name)),
    [],
    'of these nothing was right, so nothing was tried',
  );
  receipts.push(...(await typeIntoForms(world)));
  await typeIntoAddresses(world);
  // A key of a repeat is drawn by the page, and yet somebody else may send anything.
  const vote = { kind: 'want_online', tramite: TRAMITE };
  const keyed = await send('/v1/feedback', {
    body: vote,
    headers: { 'Idempotency-Key': 'zurrapagente-clave-de-alguien' },
  });
  assert.equal(keyed.status, 201);
  receipts.push((await keyed.json()) as Receipt);
  const threat = await confirmedThreat(world, receipts);
  // The fiche as everybody reads it has one, too.
  const corrected = await samples.correctField?.[0]?.();
  const value = marks('published')[0] ?? '';
  await ask('correctField', { ...corrected, body: { ...corrected?.body, value } });
  await world.sendNotices();
  assert.ok(world.mailed.some(({ to }) => MARKED.staff.test(to)));

  // In the database, in its log of changes, and in a back-up: only where the register says.
  const declared = PERSONAL_DATA_REGISTER.flatMap(({ fields }) => fields);
  const isDeclared = (column: string) =>
    declared.some((field) =>
      field.endsWith('*') ? column.startsWith(field.slice(0, -1)) : column === field,
    );
  const columns = markedColumns(file);
  assert.deepEqual(
    columns.filter((column) => !isDeclared(column)),
    [],
    'marks lie where the register does not say',
  );
  for (const [origin, sure] of Object.entries({
    people: ['feedback.detail', 'feedback.whatWasAsked', 'survey.comment', 'missing_term.term'],
    staff: ['feedback.events[].note', 'staff.name', 'request.title.es'],
    sites: ['use-day.site', 'use-day.placement'],
    published: [
      'feedback.response.text.es',
      'demand-reply.why',
      'feedback.response.diff.after',
      'feedback.seen',
      'tramite.name.es',
    ],
  } satisfies Record<Origin, string[]>)) {
    const found = markedColumns(file, MARKED[origin as Origin]);
    assert.deepEqual(
      sure.filter((column) => !found.includes(column)),
      [],
      `the search does not find what is there: ${found.join()}`,
    );
  }
  assert.ok((await markedFiles(directory)).length > 0, 'the search of bytes finds nothing');
  const copy = await backedUp(file);
  t.after(() => rm(copy, { recursive: true, force: true }));
  assert.deepEqual(markedColumns(join(copy, FILE_NAME)), columns);

  // Nowhere else: the log, the figures, what everybody can read, what leaves the house.
  const logged = world.logged();
  assert.match(logged, /"route":"\/v1\/desk\/cases\/\{folio\}\/events"/);
  assertNothingOf(EVERYBODY, logged, 'the log');
  for (const { folio, accessCode } of receipts) {
    assert.ok(!logged.includes(folio), 'a folio lies in the log');
    assert.ok(!logged.includes(accessCode), 'an access code lies in the log');
  }
  const metrics = await (await send('/metrics')).text();
  assert.match(metrics, /addCaseEvent/);
  assertNothingOf(EVERYBODY, metrics, '/metrics');
  assert.ok(world.told.length > 100);
  for (const message of world.told) assertNothingOf(['people', 'staff'], message, 'a message');
  await assertPublicSaysNothing(world);
  await assertExportsSayNothing(world);

  // What the desk reads is there, and its export has what was answered, and of people only what was published.
  const desk = async (path: string) => (await send(path, { headers: asStaff, marked: false })).text();
  assert.match(await desk('/v1/desk/cases?text=zurrapagente'), MARKED.people);
  for (const path of ['/v1/desk/export', '/v1/desk/export.csv']) {
    const exported = await desk(path);
    assert.match(exported, MARKED.published);
    assertNothingOf(['people', 'staff'], exported, path);
  }

  // Each person erases what is theirs; what is left of it is a confirmed threat, for a time.
  for (const { folio, accessCode } of receipts) {
    const body = { folio, accessCode };
    assert.equal((await send('/v1/feedback/erase', { body, marked: false })).status, 200, folio);
  }
  const left = markedColumns(file).filter((column) => /^(feedback|contact)\b/.test(column));
  assert.deepEqual(left, ['feedback.detail', 'feedback.events[].note']);
  assert.match((await store.records.get(feedbacks, threat.folio))?.detail ?? '', MARKED.people);

  // The institution lets go of its own, and time passes.
  await clearDesk(world);
  world.pass(60);
  await world.sendNotices();
  world.pass(900);
  await world.tidy();
  assert.deepEqual(markedColumns(file), []);
  // Also while the server is running: the log of changes was emptied by the job.
  assert.deepEqual(await markedFiles(directory), []);
  await store.close();
  assert.deepEqual(await markedFiles(directory), []);
  t.diagnostic(`${String(counts.typed)} marks typed into fields, found in ${columns.join(', ')}`);
});

/** Every field of every form that works without scripts. */
async function typeIntoForms({ send }: World): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const right = { part: 'other', problem: 'other', rating: '2' };
  const sent = new Set<string>();
  for (const page of [
    `/t/${TRAMITE}/comentario`,
    `/t/${TRAMITE}/comentario?kind=unlisted_requirement`,
    `/t/${TRAMITE}/encuesta`,
    '/solicitud',
  ])
    for (const { action, fields } of formsOf(await (await send(page)).text()))
      for (const field of fields.keys())
        for (const mark of marks('people')) {
          const form = new URLSearchParams([...fields]);
          for (const [name, value] of Object.entries(right)) if (fields.has(name)) form.set(name, value);
          if (fields.has('asked')) form.set('asked', 'Una copia');
          if (fields.has('key')) form.set('key', randomUUID());
          form.set(field, mark);
          const response = await send(action || page, { form });
          const answer = await response.text();
          if (response.ok) sent.add(new URL(action || page, 'http://x').pathname);
          const [, folio, accessCode] = RECEIPT.exec(answer) ?? [];
          if (folio !== undefined && accessCode !== undefined) receipts.push({ folio, accessCode });
        }
  assert.deepEqual(
    [...sent].sort(),
    ['comentario', 'encuesta', 'voto'].map((name) => `/t/${TRAMITE}/${name}`),
  );
  return receipts;
}
const RECEIPT = /translate="no">([^<]+)<[\s\S]*?translate="no">([^<]+)</;

/** Every page and every list, with marks where an address takes words, and the ones that only a program would ask. */
async function typeIntoAddresses({ send }: World): Promise<void> {
  const paths = [...pageHandlers, ...wizardHandlers, ...Object.values<Operation>(operations)].map(
    ({ path }) => path,
  );
  for (const path of new Set([...paths, '/metrics', '/health', '/ready', '/v1/openapi.json', '/no/hay']))
    for (const mark of marks('people')) {
      await send(pathOf(path, { code: mark, institution: mark, feed: mark, slug: mark }));
      await send(`${pathOf(path)}?q=${encodeURIComponent(mark)}&site=${encodeURIComponent(mark)}`);
    }
}

/** What a citizen wrote and an officer confirmed as a threat, with a word on it. */
async function confirmedThreat({ send, asStaff }: World, receipts: Receipt[]): Promise<Receipt> {
  const detail = `Los voy a quemar ${marks('people').at(-1) ?? ''}`;
  const body = { kind: 'works_differently', tramite: TRAMITE, problem: 'other', detail };
  const receipt = (await (await send('/v1/feedback', { body })).json()) as Receipt;
  const note = `Avisamos a ${marks('staff').at(-1) ?? ''}`;
  const flagged = await send(`/v1/desk/cases/${receipt.folio}/events`, {
    body: { kind: 'flagged', seen: 1, threat: true, note },
    headers: asStaff,
  });
  assert.equal(flagged.status, 201);
  receipts.push(receipt);
  return receipt;
}

async function backedUp(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-respaldo-'));
  const database = new DatabaseSync(file, { readOnly: true });
  database.prepare('vacuum into ?').run(join(folder, FILE_NAME));
  database.close();
  return folder;
}

/** Pages, lists, feeds and figures that need no key. */
async function assertPublicSaysNothing({ send }: World): Promise<void> {
  const paths = [...pageHandlers, ...wizardHandlers].filter(({ method }) => method === 'GET');
  const lists = entries
    .map(([, operation]) => operation)
    .filter(({ method, auth }) => method === 'GET' && auth === undefined);
  let published = 0;
  for (const path of new Set([...paths, ...lists].map((one) => pathOf(one.path)))) {
    const response = await send(`${path}?codes=${TRAMITE}&q=dui`, { marked: false });
    const text = await response.text();
    assertNothingOf(['people', 'staff'], text, path);
    if (MARKED.published.test(text)) published += 1;
  }
  assert.ok(published > 5, 'what is published is not shown, so the search sees nothing');
}

/** Every format of the command, the snapshot, and its lists. */
async function assertExportsSayNothing({ store, directory }: World): Promise<void> {
  const options = { publicUrl: 'https://catalogo.example.gob', now: '2026-11-22T00:00:00Z' };
  const look = (text: string, of: string) => {
    assertNothingOf(['people', 'staff'], text, of);
    return MARKED.published.test(text);
  };
  const catalogue = await store.catalogue();
  let published = 0;
  for (const [format, write] of Object.entries(exporters))
    for await (const { path, content } of write(catalogue, options)) {
      let text = '';
      for await (const piece of content) text += piece;
      if (look(text, `${format}/${path}`)) published += 1;
    }
  const snapshot = { store, ...options, now: new Date(options.now), only: new Set([TRAMITE]) };
  for await (const { path, content } of publishSnapshot(snapshot)) {
    if (content instanceof Uint8Array) look(Buffer.from(content).toString('latin1'), path);
    else if (typeof content === 'string') look(content, path);
    else for await (const piece of content) look(piece, path);
  }
  assert.ok(published >= Object.keys(exporters).length, 'the exports were not read');
  const command = (...words: string[]) =>
    run(process.execPath, [COMMAND, ...words, '--data', directory, '--json']);
  for (const words of [['missing-terms'], ['review-reminders']]) {
    const { stdout, stderr } = await command(...words);
    look(stdout + stderr, words.join(' '));
  }
}

/** Nobody attends, nobody is told, and the fiche says what it should, as often as versions of it are kept. */
async function clearDesk({ send, asStaff, store }: World): Promise<void> {
  const read = async (path: string) => (await send(path, { headers: asStaff })).json();
  const write = async (path: string, body?: unknown) => {
    const response = await send(path, { method: 'POST', body, headers: asStaff });
    assert.ok(response.ok, `${path}: ${await response.clone().text()}`);
  };
  const { staff } = (await read('/v1/desk/staff')) as { staff: { id: string }[] };
  for (const { id } of staff) await write(`/v1/desk/staff/${id}`, { ended: true });
  const { targets } = (await read('/v1/desk/notices')) as { targets: { id: string }[] };
  for (const { id } of targets) await write(`/v1/desk/notices/${id}/remove`);
  const reply = { reply: 'no', why: 'Hace falta venir con los documentos.', unit: 'Unidad de registro' };
  await write(`/v1/desk/demand/${TRAMITE}/reply`, reply);
  for (const code of new Set([TRAMITE]))
    for (let turn = 0; turn < VERSIONS_KEPT; turn += 1) {
      const { version, name } = (await store.tramite(code)) ?? assert.fail();
      const field = Object.keys(name).find((lang) => MARKS.test(lang));
      const value = `Nombre ${String(turn)}`;
      await write(`/v1/desk/tramites/${code}/field`, {
        version,
        ...(field === undefined ? { field: '/name/es', value } : { field: `/name/${field}` }),
      });
    }
}

/** Says where one is, and not the whole text. */
function assertNothingOf(origins: readonly Origin[], text: string, where: string): void {
  for (const origin of origins) {
    const at = text.search(MARKED[origin]);
    assert.equal(
      at,
      -1,
      `${where} says what ${origin} typed: …${text.slice(Math.max(0, at - 80), at + 80)}…`,
    );
  }
}

/** An owner of a desk who wants to be told of everything at once, and said so. */
async function followedByMail({ send, sendNotices, asStaff, told, mailed }: World): Promise<void> {
  const body = { kind: 'email', address: 'zurrapamesa@persona.example', frequency: 'immediate' };
  assert.equal((await send('/v1/desk/notices', { body, headers: asStaff })).status, 202);
  await sendNotices();
  assert.equal(mailed.length, 1);
  const [, token] = /\/avisos\/confirmar\?t=([^\s"\\]+)/.exec(told.join('\n')) ?? [];
  const pressed = await send(`/avisos/confirmar?t=${token ?? ''}`, { method: 'POST' });
  assert.equal(pressed.status, 200);
}
