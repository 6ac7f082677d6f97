/**
 * `/v1/ventanilla.js`: a classic script, so that `document.currentScript` works and an old browser keeps the link. It
 * finds our tags, asks for the data of the whole page in one request while their code is still arriving, and loads the
 * code of each element when one comes near the viewport. Where a visitor saves data, nothing is asked for before it is in
 * view. What fails, fails alone: the author's content stays.
 */
import { prefetchedBatches } from '../client/prefetched.ts';
import { page } from '../context/page.ts';
import { savesData } from '../context/saves-data.ts';
import { adoptSnippets, matching } from './adopt-snippets.ts';
import { scriptSettings } from './script-settings.ts';

/**
 * Which shared files a tag needs besides its own, so that nothing is asked for in a chain: the place of each in the list
 * of their names. The release is part of every address. All three are written by scripts/build-cdn.ts.
 */
declare const VENTANILLA_CHUNKS: Record<string, string>;
declare const VENTANILLA_SHARED: string;
declare const VENTANILLA_RELEASE: string;
// Once: the build writes the whole table wherever the name stands.
const chunks = VENTANILLA_CHUNKS;
const shared = VENTANILLA_SHARED.split(' ');

const NEAR = '600px';
const LAST = 3e3;

// The build wraps the whole file in a `try`: nothing is thrown into the page.
const script = document.currentScript as HTMLScriptElement | null;
const own = page();
// `Array.prototype.at` came with Chrome 92, Safari 15.4 and Firefox 90: our floor. Below it the links stay.
if (script && !own.loader && 'at' in Array.prototype) {
  own.loader = script.src;
  own.settings = { ...scriptSettings(script), ...own.settings };
  start(script.src, own.settings.api ?? '', script.dataset);
}

function start(base: string, api: string, data: DOMStringMap): void {
  const loading: Record<string, boolean> = {};
  const saving = savesData();
  const near = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      if (saving) askForData(seen);
      seen.forEach(load);
    },
    { rootMargin: saving ? '0px' : NEAR },
  );
  const selector = Object.keys(chunks).join();

  // On no page unless its webmaster asks for it.
  if ('analytics' in data) run('analytics');
  // Behind everything that somebody waits for.
  setTimeout(run, LAST, 'late');

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
    if (!saving) for (const tag of Object.keys(chunks)) if (document.querySelector(tag)) warmUp(tag);
  } else begin();

  function begin(): void {
    const found = find(document);
    if (!saving) askForData(found);
    found.forEach(watch);
    new MutationObserver((changes) => {
      for (const change of changes) {
        change.addedNodes.forEach((node) => {
          if (node instanceof Element) find(node).forEach(watch);
        });
      }
    }).observe(document, { childList: true, subtree: true });
  }

  function find(root: Document | Element): Element[] {
    adoptSnippets(root, api, chunks);
    return matching(root, selector);
  }

  function watch(element: Element): void {
    if (loading[element.localName]) return;
    if (element.getAttribute('loading') === 'eager') load(element);
    else near.observe(element);
  }

  function load(element: Element): void {
    near.unobserve(element);
    const tag = element.localName;
    if (loading[tag]) return;
    warmUp(tag);
    run(tag);
  }

  /** Runs the file of that name; when it cannot be had, the next element that needs it asks again. */
  function run(name: string): void {
    loading[name] = true;
    import(/* @vite-ignore */ file(name)).catch((error: unknown) => {
      loading[name] = false;
      console.warn(`[ventanilla] VEN-107 No se pudo cargar ${name}. Queda el enlace.`, error);
    });
  }

  function file(name: string | undefined): string {
    return new URL(`chunks/${VENTANILLA_RELEASE}/${name}.js`, base).href;
  }

  /** All files of a tag at once, its own first: a chain of imports costs a round trip each. */
  function warmUp(tag: string): void {
    // Not `Array.from`, which MooTools 1.x replaces by one of its own.
    const places = (chunks[tag] ?? '').split('');
    for (const name of [tag, ...places.map((place) => shared[parseInt(place, 36)])]) {
      const href = file(name);
      if (document.querySelector(`link[href="${href}"]`)) continue;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  }

  /** One request for all codes of the page in one language; elements with an API of their own ask for themselves. */
  function askForData(found: Element[]): void {
    const codes: Record<string, Set<string>> = {};
    for (const element of found) {
      const code = element.getAttribute('code');
      if (!code || element.closest('[api]')) continue;
      // As many as one request may ask for; elements behind them ask for themselves.
      if ((codes[language(element)] ??= new Set()).add(code).size > 99) break;
    }
    // What only that density shows is left out, unless some card is in it.
    const isShort = !document.querySelector('[density=summary]');
    for (const [lang, found] of Object.entries(codes)) {
      const asked = [...found];
      const response = fetch(
        `${api}/v1/tramites?codes=${encodeURIComponent(asked.join(','))}&lang=${lang}${isShort ? '&short=1' : ''}`,
        {
          // A copy at once, however old: whoever reads it asks for what is new.
          cache: 'force-cache',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        },
      );
      // Whoever reads it handles the failure; until then it is nobody's error.
      response.catch(() => undefined);
      prefetchedBatches().push({ api, lang, isShort, codes: asked, response });
    }
  }

  function language(element: Element): 'es' | 'en' {
    const tag =
      (element as HTMLElement).lang ||
      element.closest<HTMLElement>('catalogue-provider[lang]')?.lang ||
      page().settings.lang ||
      element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
    return /^en\b/i.test(tag ?? '') ? 'en' : 'es';
  }
}
