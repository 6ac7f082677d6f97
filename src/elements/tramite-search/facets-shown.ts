/** What of the filters is on screen: the box of a phone, and the groups of which a person wants every value. */
import type { ReactiveControllerHost } from 'lit';
import type { FacetName } from '../../contract/search.ts';
import type { FacetsOptions } from './facets-view.ts';

type Given = Pick<FacetsOptions, 'state' | 'hidden' | 'onToggle'>;

export function facetsShown(host: ReactiveControllerHost): (given: Given) => FacetsOptions {
  let open = false;
  let whole: readonly FacetName[] = [];
  return (given) => ({
    ...given,
    open,
    whole,
    onOpen: () => {
      open = !open;
      host.requestUpdate();
    },
    onWhole: (facet) => {
      whole = [...whole, facet];
      host.requestUpdate();
    },
  });
}
