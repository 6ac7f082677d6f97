/** Writes what a person looks for into the page's address, so that back, reload and a shared link find it again. */
import { addressFromState, type SearchState } from './search-state.ts';

/** `push` makes a step that the back button undoes. A sandboxed frame may not change its address; nothing breaks. */
export function writeAddress(prefix: string, state: SearchState, push: boolean): void {
  if (prefix === 'none') return;
  const address = `${location.pathname}${addressFromState(location.search, prefix, state)}${location.hash}`;
  try {
    history[push ? 'pushState' : 'replaceState'](history.state, '', address);
  } catch {
    // SecurityError in a frame without same-origin.
  }
}
