/** The map's way from not there to shown or failed. Its code is asked for when the person asks for the map. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeList } from '../../contract/office-list.ts';
import type { ChosenOffice } from './choose-offices.ts';
import type { OfficeMap } from './office-map.ts';

export type MapState = 'none' | 'shown' | 'failed';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class MapOnDemand implements ReactiveController {
  readonly #host: Host;
  #map: OfficeMap | undefined;
  state: MapState = 'none';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Draws the map into `.map`. Gives the error when it could not. */
  async open(tiles: NonNullable<OfficeList['mapTiles']>, attribution: string): Promise<unknown> {
    this.#to('shown');
    await this.#host.updateComplete;
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    try {
      const { createOfficeMap } = await import('./office-map.ts');
      // The person may have closed it while it was loading.
      if (!box?.isConnected) return undefined;
      this.#map = await createOfficeMap(box, tiles, attribution);
      this.#host.requestUpdate();
      return undefined;
    } catch (error) {
      this.#to('failed');
      return error;
    }
  }

  close(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#to('none');
  }

  show(offices: readonly ChosenOffice[], nameOf: (office: ChosenOffice) => string): void {
    this.#map?.show(offices, nameOf);
  }

  #to(state: MapState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
