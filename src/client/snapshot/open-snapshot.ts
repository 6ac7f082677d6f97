/**
 * The catalogue as published files: answers what the API would answer, made from the files that a question needs. Loaded
 * only by a client that found out that it talks to files.
 */
import type * as z from 'zod/mini';
import { cardBatch, type TramiteCard } from '../../contract/card.ts';
import { searchQuery } from '../../contract/search.ts';
import { cardsFile, snapshotDescriptor, type SnapshotDescriptor } from '../../contract/snapshot.ts';
import { NoAnswer, NotFound, Refused, UnexpectedAnswer } from '../errors.ts';
import type { openSearch } from './open-search.ts';
import { readOffices } from './read-offices.ts';
import type { SnapshotFiles } from './snapshot-files.ts';

export interface Answered {
  body: unknown;
  asOf: Date;
  stale: boolean;
}

export interface Snapshot {
  /** What the API would answer to this question. */
  get(path: string, query: URLSearchParams, signal?: AbortSignal): Promise<Answered>;
  /** Sends something to who takes it; rejects with Refused when nobody does. */
  write<Value>(send: (base: string) => Promise<Value>): Promise<Value>;
}

export function openSnapshot(said: unknown, files: SnapshotFiles): Snapshot {
  const read = snapshotDescriptor.safeParse(said);
  if (!read.success) throw new UnexpectedAnswer('a snapshot of another version');
  const descriptor = read.data;
  let search: Promise<ReturnType<typeof openSearch>> | undefined;

  /** Its code comes with the first search: a page of cards does without it. */
  function searching(): Promise<ReturnType<typeof openSearch>> {
    search ??= import('./open-search.ts')
      .then((code) => code.openSearch(descriptor, files, cards))
      .catch((cause: unknown) => {
        search = undefined;
        throw new NoAnswer('unreachable', cause);
      });
    return search;
  }

  /** Cards of some codes, in the order asked; those that are not there are left out. */
  async function cards(codes: readonly string[], lang: string, signal?: AbortSignal) {
    const places = new Set(codes.map((code) => cardsFile(code, lang)));
    const found = new Map<string, TramiteCard>();
    let notice: string | undefined;
    await Promise.all(
      [...places].map(async (place) => {
        const batch = await files.json(place, signal).catch(nothingWhenMissing);
        if (batch === undefined) return;
        const parsed = cardBatch.safeParse(batch);
        if (!parsed.success) throw new UnexpectedAnswer(place);
        for (const card of parsed.data.cards) found.set(card.code, card);
        ({ notice } = parsed.data);
      }),
    );
    return { cards: codes.flatMap((code) => found.get(code) ?? []), notice };
  }

  async function body(path: string, query: URLSearchParams, signal?: AbortSignal): Promise<unknown> {
    const [, , what = '', code = '', part = '', last = ''] = path.split('/').map(decodeURIComponent);
    const lang = languageOf(query.get('lang') ?? 'es', descriptor);
    if (path === '/v1/tramites') {
      const codes = listOf(query, 'codes');
      const answer = await cards(codes, lang, signal);
      const known = new Set(answer.cards.map((card) => card.code));
      return { lang, ...answer, missing: codes.filter((one) => !known.has(one)) };
    }
    if (path === '/v1/search') return (await searching())(questionOf(query, lang), lang, signal);
    if (path === '/v1/offices') return readOffices(query, files, signal);
    // What a cursor or a version of the past asks for is not among the files.
    if (query.toString() !== '' && (part === 'diff' || what === 'changes')) throw new NotFound();
    const answer = await files.json(
      `data/${[what, code, part, last].filter(Boolean).join('/')}.json`,
      signal,
    );
    return what === 'fiches' ? withToday(answer) : answer;
  }

  /** Where votes and questions about requests go: files take none. */
  function live(): string {
    if (descriptor.writeUrl === undefined) throw refusal();
    return descriptor.writeUrl.replace(/\/+$/, '');
  }

  return {
    async get(path, query, signal) {
      if (path === '/v1/feedback') return files.elsewhere(`${live()}${path}?${query.toString()}`, signal);
      return { body: await body(path, query, signal), asOf: new Date(descriptor.date), stale: false };
    },
    write: async (send) => send(live()),
  };
}

/** What a published copy says to whoever wants to write. */
function refusal(): Refused {
  return new Refused({
    type: '/problemas/no-encontrado',
    title: 'Esta copia no recibe nada',
    status: 405,
    detail: 'Esta es una copia publicada del catálogo: aquí no se pueden dejar votos ni comentarios.',
  });
}

function languageOf(asked: string, { languages }: SnapshotDescriptor): string {
  if (languages.includes(asked)) return asked;
  const [base = 'es'] = asked.split('-');
  return languages.includes(base) ? base : 'es';
}

function questionOf(query: URLSearchParams, lang: string): z.infer<typeof searchQuery> {
  const number = (name: string) => (query.has(name) ? { [name]: Number(query.get(name)) } : {});
  const flag = (name: string) => (query.has(name) ? { [name]: query.get(name) === 'true' } : {});
  const parsed = searchQuery.safeParse({
    q: query.get('q') ?? '',
    ...Object.fromEntries(
      ['category', 'institution', 'audience', 'channel'].map((name) => [name, listOf(query, name)]),
    ),
    ...number('limit'),
    ...number('page'),
    ...flag('online'),
    ...flag('free'),
    lang,
  });
  if (!parsed.success) throw new UnexpectedAnswer('a question that no catalogue takes', 400);
  return parsed.data;
}

function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

/** "Today" is when somebody reads it, not when it was published: due days and opening hours are counted from it. */
function withToday(fiche: unknown): unknown {
  const { timeZone } = fiche as { timeZone?: string };
  if (timeZone === undefined) return fiche;
  const today = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());
  return { ...(fiche as object), today };
}

function nothingWhenMissing(error: unknown): undefined {
  if (!(error instanceof NotFound)) throw error;
  return undefined;
}
