/** The facts of the page that the person is looking at. Asks only its catalogue; scrolls, writes and stores nothing. */
import { cataloguesOf, type AskedCatalogue } from '../catalogues-of.ts';
import { OUR_TAGS } from '../our-tags.ts';
import type {
  ApiFacts,
  ElementFacts,
  PageFacts,
  ReleaseFacts,
  ScriptFacts,
  Violation,
} from '../page-facts.ts';
import type { PageElement } from '../page-tree.ts';
import { readCards, readReleases } from '../read-answers.ts';
import { readLook } from '../read-look.ts';
import { readPage } from '../read-page.ts';

/** What an element of ours says of itself when it has finished, well or not. */
const SETTLED = /^(loaded|error|stale|broken)/;
const TURNS = 30;

export async function collectFacts(refusals: Violation[]): Promise<PageFacts> {
  await settled();
  const url = location.href.split('#')[0] ?? '';
  const markup = readPage(toTree(document.documentElement), url);
  const catalogues = cataloguesOf(markup, url);
  const [apis, releases] = await Promise.all([
    Promise.all(catalogues.map((catalogue) => askApi(catalogue, refusals))),
    askReleases(markup.scripts[0]?.base),
  ]);
  return {
    ...markup,
    url,
    scripts: markup.scripts.map(withFile),
    elements: markup.elements.map(withOwner),
    apis,
    ...(releases && { releases }),
    violations: refusals,
    looks: readLook(OUR_TAGS.join(',')),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** Until what has begun to load is there: colours are read from what is drawn. At most three seconds. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begun = [...document.querySelectorAll(OUR_TAGS.join(','))].filter((element) =>
      element.hasAttribute('data-state'),
    );
    if (turn > 4 && begun.every((element) => SETTLED.test(element.getAttribute('data-state') ?? ''))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function toTree(element: Element): PageElement {
  const nonce = element instanceof HTMLElement ? element.nonce : '';
  return {
    tag: element.localName,
    // Browsers hide a nonce from whoever reads the attribute.
    attributes: {
      ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ...(nonce && { nonce }),
    },
    children: [...element.childNodes].flatMap((node): (PageElement | string)[] => {
      if (node instanceof Element) return [toTree(node)];
      return node instanceof Text ? [node.data] : [];
    }),
  };
}

/** As it was loaded here. What has no entry was refused before it was asked for. */
function withFile(script: ScriptFacts): ScriptFacts {
  const entry = performance.getEntriesByName(script.src)[0] as
    (PerformanceResourceTiming & { responseStatus?: number }) | undefined;
  const status = entry?.responseStatus;
  if (!entry || !status) return script;
  return { ...script, file: { status, ms: entry.duration, bytes: entry.transferSize } };
}

function withOwner(element: ElementFacts): ElementFacts {
  const owner = customElements.get(element.tag);
  return {
    ...element,
    foreign: owner !== undefined && !Reflect.has(owner, Symbol.for('ventanilla:element')),
  };
}

async function askApi({ base, codes }: AskedCatalogue, refusals: readonly Violation[]): Promise<ApiFacts> {
  const address =
    base + (codes.length > 0 ? `/v1/tramites?codes=${encodeURIComponent(codes.join(','))}` : '/v1/catalogue');
  const start = performance.now();
  try {
    const response = await ask(address);
    const body = await response.text();
    const seen = { base, status: response.status, ms: performance.now() - start, bytes: body.length };
    if (!response.ok) return { ...seen, state: 'trouble' };
    return { ...seen, state: 'ok', ...(codes.length > 0 ? readCards(JSON.parse(body)) : { missing: [] }) };
  } catch (error) {
    if (error instanceof SyntaxError) return { base, state: 'trouble' };
    // The refusal is told after the failure.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (refusals.some(({ directive, blocked }) => directive === 'connect-src' && blocked.startsWith(base)))
      return { base, state: 'blocked' };
    const answers = await ask(address, 'no-cors').then(
      () => true,
      () => false,
    );
    return { base, state: answers ? 'cors' : 'refused' };
  }
}

async function askReleases(base: string | undefined): Promise<ReleaseFacts | undefined> {
  if (base === undefined) return undefined;
  try {
    const response = await ask(`${base}/integridad.json`);
    return response.ok ? readReleases(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function ask(address: string, mode: RequestMode = 'cors'): Promise<Response> {
  return fetch(address, {
    mode,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(15_000),
  });
}
