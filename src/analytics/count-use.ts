/**
 * What our elements on this page were used for, told to the catalogue in one batch when the page is left: how many times a
 * trámite was shown, opened and begun, on which site and at which place of it. Nothing about who: no cookie, no storage, no
 * identifier, no address beyond the host name. The loader brings it last; what fails is silent.
 */
import { mayCount } from './may-count.ts';
import { UseCounter, type Act } from './use-counter.ts';

interface Page {
  settings: { api?: string };
}
const own = globalThis as unknown as Record<symbol, Page | undefined>;
const browser = navigator as { globalPrivacyControl?: boolean };
/** On each class of ours: its version. */
const OURS = Symbol.for('ventanilla:element');
const SHOWN = ['tramite-loaded', 'tramite-detail-loaded', 'requirements-checklist-loaded'];
/** As in the contract. */
const MOST_ELEMENTS = 20;

/** Once a page. */
export function startCounting(): void {
  const { api } = own[Symbol.for('ventanilla:page:v1')]?.settings ?? {};
  const wishes = {
    hostname: location.hostname,
    protocol: location.protocol,
    doNotTrack: navigator.doNotTrack,
    globalPrivacyControl: browser.globalPrivacyControl,
    isOff: document.querySelector('script[data-stats="off"]') !== null,
  };
  if (api !== undefined && mayCount(wishes)) countUse(api);
}

function countUse(api: string): void {
  const counter = new UseCounter();
  const shown = new WeakSet<Element>();
  let isKnown = false;

  const versionOf = (element: Element): unknown =>
    Reflect.get(customElements.get(element.localName) ?? {}, OURS);
  /** Not those of another catalogue, in test mode, or where they were switched off. */
  const counts = (element: Element): boolean => {
    const other = element.closest('[api]')?.getAttribute('api');
    const isOther = other && new URL(other, document.baseURI).href.replace(/\/+$/, '') !== api;
    return !isOther && !element.closest('[test],[stats="off"]');
  };
  const count = (act: Act, element: EventTarget | null, code: unknown): void => {
    if (element instanceof Element && typeof code === 'string' && code !== '' && counts(element))
      counter.add(act, code, element.localName, element.getAttribute('placement'));
  };
  const show = (element: EventTarget | null): void => {
    if (!(element instanceof Element) || shown.has(element)) return;
    shown.add(element);
    count('shown', element, element.getAttribute('code'));
  };
  const ours = (): Element[] =>
    [...document.querySelectorAll('*')].filter(
      (element) => element.localName.includes('-') && versionOf(element) && counts(element),
    );

  for (const name of SHOWN) document.addEventListener(name, ({ target }) => show(target));
  document.addEventListener('tramite-chosen', (event) =>
    count('opened', event.target, Reflect.get(event, 'code')),
  );
  document.addEventListener('tramite-action', (event) => {
    if (Reflect.get(event, 'kind') === 'start_online')
      count('started', event.target, Reflect.get(event, 'code'));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tell();
  });
  addEventListener('pagehide', tell);

  function tell(): void {
    try {
      const present = ours();
      // Some say nothing when they are drawn, and some were drawn before this came.
      for (const element of present)
        if (/^(loaded|stale)$/.test(element.getAttribute('data-state') ?? '')) show(element);
      const uses = counter.take();
      if (uses.length === 0 && (isKnown || present.length === 0)) return;
      isKnown = true;
      const elements = [...new Set(present.map(({ localName }) => localName))].slice(0, MOST_ELEMENTS);
      const version = present.map(versionOf).find((one) => typeof one === 'string');
      send(JSON.stringify({ site: location.hostname, version, elements, uses }));
    } catch {
      // Whoever visits the page never hears of it.
    }
  }

  /** As text, so that the browser need not ask first, and without what it would tell by itself, where it can be told so. */
  function send(body: string): void {
    const address = `${api}/v1/use`;
    if (!('keepalive' in Request.prototype)) navigator.sendBeacon(address, body);
    else
      fetch(address, {
        method: 'POST',
        body,
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      }).catch(() => undefined);
  }
}
