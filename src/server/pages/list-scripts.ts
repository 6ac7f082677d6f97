/**
 * The only scripts of the plain pages, for `/t/{code}/antes-de-ir`: one that puts the page into the browser's cache when
 * the person asks to keep the list, and the service worker that answers from there without a network. The fiche's data
 * are not in that cache: the element keeps them beside the ticks and says how old they are.
 */
import { makeAnswer, type Answer } from '../answer.ts';

/** Scripts by their path. */
export const LIST_SCRIPTS = { page: '/antes-de-ir.js', worker: '/antes-de-ir.sw.js' } as const;

const CACHE = 'antes-de-ir-1';
const SCOPE = '/t/';
/** On a network that says nothing the copy comes after this long. */
const PATIENCE_MS = 4000;

/** Keeps nothing before the list is saved, and lets go of everything when the last list is erased. */
export const pageScript = `'use strict';
(() => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const here = location.pathname + location.search;
  const scripts = () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const own = loaded.filter(({ origin, pathname }) => origin === location.origin && /\\.js$/.test(pathname));
    return [...new Set(own.map(({ pathname }) => pathname))];
  };
  const paths = async (cache) => (await cache.keys()).map(({ url }) => url.slice(location.origin.length));
  async function keep() {
    const cache = await caches.open('${CACHE}');
    const needed = [here, ...scripts()];
    await cache.addAll(needed);
    // Code of an earlier release: no page loads it any more once this one is kept.
    for (const path of await paths(cache)) {
      if (path.startsWith('/v1/chunks/') && !sameRelease(path, needed)) await cache.delete(path);
    }
    await navigator.serviceWorker.register('${LIST_SCRIPTS.worker}', { scope: '${SCOPE}' });
    document.documentElement.dataset.kept = 'yes';
  }
  const sameRelease = (path, needed) => needed.some((one) => one.split('/')[3] === path.split('/')[3]);
  async function drop() {
    const cache = await caches.open('${CACHE}');
    for (const path of await paths(cache)) if (path.split('?')[0] === location.pathname) await cache.delete(path);
    delete document.documentElement.dataset.kept;
    if ((await paths(cache)).some((path) => path.startsWith('${SCOPE}'))) return;
    await caches.delete('${CACHE}');
    const registration = await navigator.serviceWorker.getRegistration('${SCOPE}');
    if (registration) await registration.unregister();
  }
  async function renew() {
    if (!(await caches.has('${CACHE}'))) return;
    const cache = await caches.open('${CACHE}');
    if ((await paths(cache)).some((path) => path.split('?')[0] === location.pathname)) await keep();
  }
  const quietly = (work) => () => void work().catch(() => undefined);
  document.addEventListener('requirements-checklist-saved', quietly(keep));
  document.addEventListener('requirements-checklist-erased', quietly(drop));
  document.addEventListener('requirements-checklist-loaded', ({ stale }) => {
    if (!stale) quietly(renew)();
  });
})();
`;

/** Only reads: what is kept, and for how long, is decided where the person can see it. */
export const workerScript = `'use strict';
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});
async function answer(request) {
  const fresh = fetch(request);
  const copy = await caches.open('${CACHE}').then((cache) => cache.match(request, { ignoreVary: true }));
  if (!copy) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, ${PATIENCE_MS}, copy));
  return Promise.race([fresh.catch(() => copy), late]);
}
`;

export function scriptAnswer(script: string): Promise<Answer> {
  return makeAnswer(script, { type: 'text/javascript; charset=utf-8', maxAge: 300 });
}
