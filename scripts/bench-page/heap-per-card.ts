import type { Visit } from './measure-visit.ts';

/**
 * What each further card keeps, in bytes, when ten are there already. Up to then a page pays mostly for what it pays once: the
 * machine code and the type feedback that the engine makes of any script that ran a few times.
 */
export function heapPerCard(ten: Visit, fifty: Visit): number {
  return Math.round((fifty.heap - ten.heap) / 40);
}
