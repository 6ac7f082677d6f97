/**
 * `/v1/ventanilla.js`: a classic script, so that `document.currentScript` works and an old browser keeps the link. It
 * finds our tags, asks for the data of the whole page in one request while their code is still arriving, and loads the
 * code of each element when one comes near the viewport. Where a visitor saves data, nothing is asked for before it is in
 * view. What fails, fails alone: the author's content stays.
 */
import { prefetchedBatches } from '../client/prefetched.ts';
import { page } from '../context/page.ts';
import { adoptSnippets, matching, type Root } from './adopt-snippets.ts';
import { scriptSettings } from './script-settings.ts';

/**
 * Which files a tag needs besides its own, so that nothing is asked for in a chain. The release is part of every address.
 * All three are written by scripts/build-cdn.ts.
 */
declare const VENTANILLA_CHUNKS: string;
declare const VENTANILLA_RELEASE: string;
/** False where only the loader itself is weighed, without what it carries for the first card. */
declare const VENTANILLA_CARRIES: boolean;
/** All tags. */
const selector = VENTANILLA_CARRIES ? VENTANILLA_CHUNKS.replace(/ [^,]+/g, '') : VENTANILLA_CHUNKS;

// The build wraps the whole file in a `try`: nothing is thrown into the page.
const script = document.currentScript as HTMLScriptElement | null;
const own = page();
// `Array.prototype.at` came with Chrome 92, Safari 15.4 and Firefox 90: our floor. Below it the links stay.
if (script && !own.loader && 'at' in []) start(script);

function start({ src, dataset }: HTMLScriptElement): void {
  own.loader = src;
  const { api } = (own.settings = { ...scriptSettings(src, dataset), ...own.settings });
  const chunks = new URL(`chunks/${VENTANILLA_RELEASE}/`, src).href;
  /** Whose file runs. */
  const loading: Record<string, boolean> = {};
  /** What is on its way ahead of time. */
  const ahead: Record<string, boolean> = {};
  const saving = navigator.connection?.saveData;
  const near = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      if (VENTANILLA_CARRIES && saving) askForData(seen);
      seen.forEach(load);
    },
    // Early enough to be there when it is scrolled to.
    { rootMargin: saving ? '0px' : '600px' },
  );

  // On no page unless its webmaster asks for it.
  if ('analytics' in dataset) run('analytics');
  // Behind everything that somebody waits for.
  setTimeout(run, 3000, 'late');

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
    if (VENTANILLA_CARRIES && !saving) matching(document, selector).forEach(warmUp);
  } else begin();

  function begin(): void {
    const found = find(document);
    if (VENTANILLA_CARRIES && !saving) askForData(found);
    found.forEach(watch);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) find(node as Root).forEach(watch);
    }).observe(document, { childList: true, subtree: true });
  }

  function find(root: Root): Element[] {
    adoptSnippets(root, api, selector.split(','));
    return matching(root, selector);
  }

  function watch(element: Element): void {
    if (element.matches('[loading=eager]')) load(element);
    else if (!loading[element.localName]) near.observe(element);
  }

  function load(element: Element): void {
    near.unobserve(element);
    if (loading[element.localName]) return;
    if (VENTANILLA_CARRIES) warmUp(element);
    run(element.localName);
  }

  /** Runs the file of that name; when it cannot be had, the next element that needs it asks again. */
  function run(name: string): void {
    loading[name] = true;
    import(/* @vite-ignore */ `${chunks}${name}.js`).catch((error: unknown) => {
      loading[name] = false;
      console.warn(`[ventanilla] VEN-107 ${name}`, error);
    });
  }

  /** All files of a tag at once, its own first: a chain of imports costs a round trip each. */
  function warmUp({ localName: tag }: Element): void {
    const files = VENTANILLA_CHUNKS.split(',').find((row) => row.startsWith(tag)) ?? tag;
    for (const name of files.split(' ')) {
      if (ahead[name]) continue;
      ahead[name] = true;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = `${chunks}${name}.js`;
      document.head.append(link);
    }
  }

  /** One request for all codes of the page in one language; elements with an API of their own ask for themselves. */
  function askForData(found: Element[]): void {
    const codes: Record<string, Set<string>> = {};
    for (const element of found) {
      const code = element.getAttribute('code');
      if (code && !element.closest('[api]')) (codes[language(element)] ??= new Set()).add(code);
    }
    // What only that density shows is left out, unless some card is in it.
    const isShort = !document.querySelector('[density=summary]');
    for (const lang in codes) {
      // As many as one request may ask for; elements behind them ask for themselves.
      const asked = [...(codes[lang] ?? [])].slice(0, 100);
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
      own.settings.lang ||
      element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
    return /^en\b/i.test(tag ?? '') ? 'en' : 'es';
  }
}
