/**
 * What the elements announce, told to the statistics that the institution already keeps: Google's `dataLayer` or
 * Matomo's `_paq`. Only the fields named here leave the page, and none says who somebody is or what they typed.
 */

/** For each event the fields that go along. The first is what it was about, the last a number if there is one. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'tramite-loaded': ['code', 'lang', 'stale'],
  'tramite-failed': ['errorCode', 'status'],
  'tramite-searched': ['filters', 'queryLength', 'results'],
  'tramite-chosen': ['code', 'position'],
  'tramite-action': ['code', 'kind'],
  'tramite-detail-loaded': ['code', 'variant', 'stale'],
  'tramite-variant-chosen': ['code', 'variant'],
  'tramite-section-opened': ['code', 'section'],
  'requirements-checklist-loaded': ['code', 'stale'],
  'requirements-checklist-saved': ['code'],
  'directory-opened': ['entry', 'way'],
  'offices-filtered': ['by', 'count'],
  'feedback-given': ['code', 'kind', 'placement'],
  'request-tracked': ['status'],
  'survey-answered': ['code', 'question'],
};

/** What says of an element that it is on screen. */
const SHOWN: Readonly<Record<string, string>> = {
  'tramite-card': 'tramite-loaded',
  'tramite-detail': 'tramite-detail-loaded',
  'requirements-checklist': 'requirements-checklist-loaded',
};

export type Told = Record<string, string | number | boolean>;
/** `name`: the event's; `told`: its fields; `element`: the tag that announced it. */
export type Tell = (name: string, told: Told, element: string) => void;

/**
 * Listens on `root` until `signal` says stop. Elements with `test`, or inside something with it, are not counted. What
 * the statistics throw stays with them.
 */
export function forwardEvents(root: EventTarget, tell: Tell, signal?: AbortSignal): void {
  for (const [name, fields] of Object.entries(EVENTS))
    root.addEventListener(
      name,
      (event) => {
        if (event.target instanceof Element) forward(event.target, name, pick(event, fields), tell);
      },
      { signal },
    );
}

/** What was on screen before anybody listened: the file with this may well come after the first card. */
export function tellShown(root: ParentNode, tell: Tell): void {
  for (const element of root.querySelectorAll('[data-state=loaded],[data-state=stale]')) {
    const name = SHOWN[element.localName];
    const stale = element.matches('[data-state=stale]');
    if (name) forward(element, name, { ...pick(element, EVENTS[name] ?? []), stale }, tell);
  }
}

function forward(element: Element, name: string, told: Told, tell: Tell): void {
  if (element.closest('[test]')) return;
  try {
    tell(name, told, element.localName);
  } catch (error) {
    console.warn('[ventanilla] VEN-110 Las estadísticas de la página no recibieron un dato.', error);
  }
}

function pick(from: object, fields: readonly string[]): Told {
  const told: Told = {};
  for (const field of fields) {
    const value: unknown = (from as Record<string, unknown>)[field];
    if (Array.isArray(value)) told[field] = value.join(' ');
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      told[field] = value;
  }
  return told;
}
