/** The state that an element shows, as one word on its tag: for style sheets, tests and a curious webmaster. */
export type ElementState =
  'waiting' | 'loading' | 'loaded' | 'empty' | 'error' | 'not-found' | 'stale' | 'broken';

export function showState(host: HTMLElement, state: ElementState): void {
  if (host.getAttribute('data-state') !== state) host.setAttribute('data-state', state);
}
