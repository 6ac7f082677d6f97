/** Services that are part of another one, by the outermost: they are its variants. */
import { ImportRefused } from '../import-refused.ts';
import type { Graph, Thing } from './graph.ts';
import { iri } from './terms.ts';

/** Throws ImportRefused when a service is part of itself, at whatever distance. */
export function partsByWhole(graph: Graph): ReadonlyMap<Thing, Thing[]> {
  const service = iri('cpsv:PublicService');
  const wholeOf = (thing: Thing) =>
    graph.peek(thing, 'dct:isPartOf').find((whole) => graph.isA(whole, service));
  const parts = new Map<Thing, Thing[]>();
  for (const part of graph.instances('cpsv:PublicService')) {
    const way = [part];
    for (let next = wholeOf(part); next !== undefined; next = wholeOf(next)) {
      if (way.includes(next)) {
        throw new ImportRefused(
          `Hay servicios que son parte de sí mismos (dct:isPartOf): ${[...way, next].join(' → ')}. Quite una de esas líneas.`,
        );
      }
      way.push(next);
    }
    const outermost = way.at(-1);
    if (outermost !== undefined && outermost !== part)
      parts.set(outermost, [...(parts.get(outermost) ?? []), part]);
  }
  return parts;
}
