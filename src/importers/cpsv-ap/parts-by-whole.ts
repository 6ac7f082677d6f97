/** Services that are part of another one, by the outermost: they are its variants. */
import { ImportRefused } from '../import-refused.ts';
import type { Graph, Thing } from './graph.ts';
import { iri } from './terms.ts';

/** Throws ImportRefused when a service is part of itself, at whatever distance. */
export function partsByWhole(graph: Graph): ReadonlyMap<Thing, Thing[]> {
  const outermost = new Map<Thing, Thing>();
  const parts = new Map<Thing, Thing[]>();
  for (const service of graph.instances('cpsv:PublicService')) {
    const way = wayOut(graph, service, outermost);
    const last = way.at(-1) ?? service;
    const whole = outermost.get(last) ?? last;
    for (const each of way) outermost.set(each, whole);
    if (whole === service) continue;
    const known = parts.get(whole);
    if (known) known.push(service);
    else parts.set(whole, [service]);
  }
  return parts;
}

/** From a service outwards, as far as one whose way is known. */
function wayOut(graph: Graph, service: Thing, known: ReadonlyMap<Thing, Thing>): Thing[] {
  const way = new Set([service]);
  for (let last: Thing = service; !known.has(last);) {
    const next = graph
      .peek(last, 'dct:isPartOf')
      .find((whole) => graph.isA(whole, iri('cpsv:PublicService')));
    if (next === undefined) break;
    if (way.has(next)) {
      throw new ImportRefused(
        `Hay servicios que son parte de sí mismos (dct:isPartOf): ${[...way, next].join(' → ')}. Quite una de esas líneas.`,
      );
    }
    way.add(next);
    last = next;
  }
  return [...way];
}
