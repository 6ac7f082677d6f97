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
        const element = event.target;
        if (!(element instanceof Element) || element.closest('[test]')) return;
        try {
          tell(name, pick(event, fields), element.localName);
        } catch (error) {
          console.warn('[ventanilla] VEN-110 Las estadísticas de la página no recibieron un dato.', error);
        }
      },
      { signal },
    );
}

function pick(event: Event, fields: readonly string[]): Told {
  const told: Told = {};
  for (const field of fields) {
    const value: unknown = (event as unknown as Record<string, unknown>)[field];
    if (Array.isArray(value)) told[field] = value.join(' ');
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      told[field] = value;
  }
  return told;
}
