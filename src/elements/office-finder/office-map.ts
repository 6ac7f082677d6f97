/**
 * The map, for whoever wants one: loaded when the person asks for it, with the country's own tiles and nobody else's. The
 * list says everything that the map shows, so that nothing is lost without it.
 */
import type { LayerGroup, Map as LeafletMap } from 'leaflet';
import type { OfficeList } from '../../contract/office-list.ts';
import type { ChosenOffice } from './choose-offices.ts';

type MapTiles = NonNullable<OfficeList['mapTiles']>;

export interface OfficeMap {
  /** Puts a numbered mark on each office that has coordinates and moves so that all of them are seen. */
  show(offices: readonly ChosenOffice[], nameOf: (office: ChosenOffice) => string): void;
  remove(): void;
}

/** Draws into `box`; rejects when the library cannot be loaded. */
export async function createOfficeMap(
  box: HTMLElement,
  tiles: MapTiles,
  attribution: string,
): Promise<OfficeMap> {
  const leaflet = await import('leaflet/dist/leaflet-src.esm.js');
  const map: LeafletMap = leaflet.map(box, {
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
  });
  leaflet.tileLayer(tiles.url, { attribution: escapeHtml(attribution), maxZoom: tiles.maxZoom }).addTo(map);
  const marks: LayerGroup = leaflet.layerGroup().addTo(map);
  return {
    show(offices, nameOf) {
      marks.clearLayers();
      const points: [number, number][] = [];
      offices.forEach((chosen, index) => {
        const { lat, lon } = chosen.office;
        if (lat === undefined || lon === undefined) return;
        points.push([lat, lon]);
        const number = document.createElement('span');
        number.textContent = String(index + 1);
        leaflet
          .marker([lat, lon], {
            icon: leaflet.divIcon({ className: 'pin', html: number, iconSize: [44, 44] }),
            alt: nameOf(chosen),
            title: nameOf(chosen),
          })
          .addTo(marks);
      });
      if (points.length > 0)
        map.fitBounds(points, { maxZoom: Math.min(15, tiles.maxZoom), padding: [30, 30] });
    },
    remove() {
      map.remove();
    },
  };
}

/** Leaflet puts the attribution in as HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => `&#${String(found.charCodeAt(0))};`);
}
