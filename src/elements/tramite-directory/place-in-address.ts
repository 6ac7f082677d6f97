/** Where the person is, kept in the page's address as far as its author lets us. */
import type { ReactiveControllerHost } from 'lit';
import { addressOfPlace, placeFromAddress, type DirectoryPlace, type Way } from './directory-place.ts';

export interface PlaceInAddress {
  readonly now: DirectoryPlace;
  read: () => void;
  hrefOf: (place: DirectoryPlace) => string;
  go: (place: DirectoryPlace) => void;
}

/** `key`: start of our keys; `none` leaves the address alone. */
export function placeInAddress(
  host: ReactiveControllerHost,
  key: () => string,
  ways: () => readonly Way[],
  onRead: () => void,
): PlaceInAddress {
  let now: DirectoryPlace = { way: 'category', entry: '' };
  const isOurs = () => key() !== 'none';
  const hrefOf = (place: DirectoryPlace) => (isOurs() ? addressOfPlace(location.search, key(), place) : '#');
  const read = () => {
    now = placeFromAddress(isOurs() ? location.search : '', key(), ways());
    onRead();
    host.requestUpdate();
  };
  host.addController({
    hostConnected() {
      read();
      addEventListener('popstate', read);
    },
    hostDisconnected: () => removeEventListener('popstate', read),
  });
  return {
    get now() {
      return now;
    },
    read,
    hrefOf,
    go(place) {
      now = place;
      host.requestUpdate();
      try {
        if (isOurs()) history.pushState(history.state, '', `${hrefOf(place)}${location.hash}`);
      } catch {
        // A sandboxed frame may not change its address.
      }
    },
  };
}
