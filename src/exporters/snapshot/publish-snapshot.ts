/** The whole read side of a catalogue as files: what the app would answer, asked of the app itself. */
import { createApp } from '../../server/app.ts';
import { createCatalogueView, type CatalogueView } from '../../server/catalogue-view.ts';
import type { Store } from '../../server/store.ts';
import {
  cardsFile,
  ficheFile,
  officesFile,
  QUESTION_PATHS,
  type SnapshotDescriptor,
} from '../../contract/snapshot.ts';
import { ownPages } from './own-pages.ts';
import type { PublishedFile } from './published-file.ts';
import { redirectPage } from './redirect-page.ts';
import { searchFiles } from './search-files.ts';
import { staticPage } from './static-page.ts';

export interface SnapshotOptions {
  store: Store;
  /** Public address of the files, without a slash at the end; '' = unknown, links are relative. */
  publicUrl: string;
  /** A live catalogue that takes votes, comments and questions about requests. */
  liveUrl?: string | undefined;
  now: Date;
  /** Trámites to write; all when absent. The rest of the files are always written. */
  only?: ReadonlySet<string> | undefined;
  onProgress?: (done: number, total: number) => void;
}

const PAGE_LANGUAGES = ['es', 'en'];
const MOST_CODES = 100;

/** Every file, the descriptor last: with it the snapshot is whole. The loader and its chunks are the caller's to add. */
export async function* publishSnapshot(options: SnapshotOptions): AsyncGenerator<PublishedFile> {
  const { store, publicUrl, liveUrl, now, only } = options;
  const app = createApp({ store, clock: () => now, settings: { publicUrl } });
  const view = createCatalogueView(await store.snapshot(), now);
  const ask = (path: string) => app.fetch(new Request(`http://snapshot${path}`));
  const languages = [...new Set(['es', 'en', ...view.catalogue.languages])];

  const search: Record<string, string> = {};
  for (const lang of languages) {
    const { folder, files } = searchFiles(view, lang);
    search[lang] = folder;
    yield* files;
  }
  const codes = [...view.tramites.keys()].filter((code) => !only || only.has(code));
  yield* cards(view, languages, ask, only);
  yield* lists(view, codes, publicUrl, ask);
  let done = 0;
  for (const code of codes) {
    yield* tramiteData(code, ask);
    yield* tramitePages(code, options, ask);
    done += 1;
    options.onProgress?.(done, codes.length);
  }
  for (const lang of PAGE_LANGUAGES) {
    yield* pages(`/t/`, `t/index`, lang, options, ask);
    yield* ownPages({ view, lang, now: now.toISOString(), publicUrl, liveUrl });
  }
  yield { path: 'index.html', content: redirectPage('index.html', 't/index.html', publicUrl) };
  const descriptor: SnapshotDescriptor = {
    snapshot: 1,
    date: now.toISOString(),
    revision: view.catalogue.revision,
    languages,
    search,
    ...(liveUrl !== undefined && { writeUrl: liveUrl }),
  };
  const said = JSON.stringify(descriptor);
  for (const path of QUESTION_PATHS) yield { path, content: said };
  yield { path: 'ventanilla.json', content: said };
}

/**
 * Whether a file of an earlier export of the same ground is still right when only the trámites in `only` are written:
 * those of the others, and cards of which none is in it.
 */
export function staysAsItWas(
  { tramites }: CatalogueView,
  only: ReadonlySet<string> | undefined,
): (path: string) => boolean {
  if (!only) return () => false;
  const groups = new Map<string, boolean>();
  for (const code of tramites.keys()) {
    const group = cardsFile(code, '');
    groups.set(group, (groups.get(group) ?? true) && !only.has(code));
  }
  return (path) => {
    const cards = /^data\/cards\/[^/]+\/(.*)$/.exec(path)?.[1];
    if (cards !== undefined) return groups.get(cardsFile(cards.replace(/_\.json$/, '-'), '')) ?? false;
    const own = /^(?:t|data\/fiches|data\/tramites|data\/offices\/tramite)\/([^/]+)/.exec(path)?.[1];
    const code = own?.replace(/(\.(en|es))?\.(html|json|txt)$/, '') ?? '';
    return tramites.has(code) && !only.has(code);
  };
}

type Ask = (path: string) => Promise<Response>;

async function* cards(
  view: CatalogueView,
  languages: readonly string[],
  ask: Ask,
  only: SnapshotOptions['only'],
): AsyncGenerator<PublishedFile> {
  for (const lang of languages) {
    const together = new Map<string, string[]>();
    for (const code of view.tramites.keys()) {
      const path = cardsFile(code, lang);
      const known = together.get(path);
      if (known) known.push(code);
      else together.set(path, [code]);
    }
    for (const [path, codes] of together) {
      if (only && !codes.some((code) => only.has(code))) continue;
      // A last letter is one of 65.
      const asked = new URLSearchParams({ codes: codes.slice(0, MOST_CODES).join(','), lang });
      const batch = (await (await ask(`/v1/tramites?${asked.toString()}`)).json()) as {
        cards: { code: string; path: string }[];
      };
      // A page in a third language is the Spanish one.
      const page = PAGE_LANGUAGES.includes(lang) ? lang : 'es';
      for (const card of batch.cards) card.path = `/${ficheFile(card.code, page)}`;
      yield { path, content: JSON.stringify(batch) };
    }
  }
}

/** What is asked about the catalogue as a whole. */
async function* lists(
  view: CatalogueView,
  codes: readonly string[],
  publicUrl: string,
  ask: Ask,
): AsyncGenerator<PublishedFile> {
  for (const name of ['catalogue', 'directory', 'categories', 'life-events', 'institutions', 'offices'])
    yield { path: `data/${name}.json`, content: await (await ask(`/v1/${name}`)).text() };
  yield { path: 'data/changes.json', content: JSON.stringify(await allChanges(ask)) };
  const { offices } = view.catalogue;
  const by = {
    institution: new Set(offices.map(({ institution }) => institution)),
    department: new Set(offices.flatMap(({ department }) => department ?? [])),
    tramite: codes,
  };
  for (const kind of ['institution', 'department', 'tramite'] as const)
    for (const value of by[kind]) {
      const asked = new URLSearchParams({ [kind]: value });
      const content = await (await ask(`/v1/offices?${asked.toString()}`)).text();
      yield { path: officesFile(kind, value), content };
    }
  // A feed has to say its own address.
  if (publicUrl === '') return;
  yield { path: 'cambios.atom', content: await (await ask('/cambios.atom')).text() };
  for (const { code } of view.catalogue.institutions)
    yield { path: `cambios/${code}.atom`, content: await (await ask(`/cambios/${code}.atom`)).text() };
}

async function allChanges(ask: Ask): Promise<unknown> {
  const changes: unknown[] = [];
  for (let since = '0'; ;) {
    const page = (await (await ask(`/v1/changes?since=${since}`)).json()) as {
      changes: unknown[];
      next: string;
      more: boolean;
    };
    changes.push(...page.changes);
    if (!page.more) return { ...page, changes };
    since = page.next;
  }
}

async function* tramiteData(code: string, ask: Ask): AsyncGenerator<PublishedFile> {
  for (const kind of ['fiches', 'tramites']) {
    const answer = await ask(`/v1/${kind}/${code}`);
    if (answer.ok) yield { path: `data/${kind}/${code}.json`, content: await answer.text() };
  }
  const own = `tramites/${code}`;
  const listed = await (await ask(`/v1/${own}/versions`)).text();
  yield { path: `data/${own}/versions.json`, content: listed };
  for (const { version } of (JSON.parse(listed) as { versions: { version: number }[] }).versions) {
    const answer = await ask(`/v1/${own}/versions/${String(version)}`);
    if (answer.ok)
      yield { path: `data/${own}/versions/${String(version)}.json`, content: await answer.text() };
  }
  const difference = await ask(`/v1/${own}/diff`);
  if (difference.ok) yield { path: `data/${own}/diff.json`, content: await difference.text() };
}

async function* tramitePages(
  code: string,
  options: SnapshotOptions,
  ask: Ask,
): AsyncGenerator<PublishedFile> {
  for (const lang of PAGE_LANGUAGES) {
    yield* pages(`/t/${code}`, `t/${code}`, lang, options, ask);
    yield* pages(`/t/${code}/antes-de-ir`, `t/${code}/antes-de-ir`, lang, options, ask);
  }
  const text = await ask(`/t/${code}.txt`);
  if (text.ok) yield { path: `t/${code}.txt`, content: await text.text() };
  // The address that is printed on paper, `/t/CODE`, leads here on any file server.
  const index = `t/${code}/index.html`;
  yield { path: index, content: redirectPage(index, `t/${code}.html`, options.publicUrl) };
}

/** One page of the app: as it is, or as the way to where its trámite lives on. What the app does not have is left out. */
async function* pages(
  address: string,
  place: string,
  lang: string,
  { publicUrl, liveUrl }: SnapshotOptions,
  ask: Ask,
): AsyncGenerator<PublishedFile> {
  const query = lang === 'es' ? '' : `?lang=${lang}`;
  const path = `${place}${lang === 'es' ? '' : `.${lang}`}.html`;
  const answer = await ask(`${address}${query}`);
  const [, successor] = /\/t\/([\w.-]+)/.exec(answer.headers.get('Location') ?? '') ?? [];
  if (successor !== undefined) {
    yield { path, content: redirectPage(path, ficheFile(successor, lang), publicUrl) };
    return;
  }
  if (!answer.ok && answer.status !== 410) return;
  const policy = answer.headers.get('Content-Security-Policy');
  yield {
    path,
    content: staticPage(await answer.text(), { path, policy, publicUrl, liveUrl, canonical: path }),
  };
}
