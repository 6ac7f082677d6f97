/** Visits all subjects in turn, again and again, so that a slow minute of the machine is everybody's; then medians. */
import { measureVisit, type Circumstances, type Visit } from './measure-visit.ts';
import type { Stage } from './open-stage.ts';
import type { Subject } from './subject.ts';

/** 400 kbit/s with a round trip of 400 ms; 1.6 Mbit/s with 150 ms. */
export const SLOW_3G = { roundTripMs: 400, bitsPerSecond: 400_000 };
export const FAST_3G = { roundTripMs: 150, bitsPerSecond: 1_600_000 };

export interface Case extends Circumstances {
  subject: Subject;
  /** Cards on the page; 1 for a search. */
  count: number;
}

export interface Measured {
  case: Case;
  visits: Visit[];
  median: Visit;
}

export async function compare(
  stage: Stage,
  cases: readonly Case[],
  repetitions: number,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Measured[]> {
  const visits = cases.map((): Visit[] => []);
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const [place, { subject, count, ...circumstances }] of cases.entries()) {
      const { address, expected } = stage.page(subject, count);
      visits[place]?.push(await measureVisit(stage.browser, stage.network, circumstances, address, expected));
      progress(repetition * cases.length + place + 1, repetitions * cases.length);
    }
  return cases.map((each, place) => {
    const own = visits[place] ?? [];
    return { case: each, visits: own, median: medians(own) };
  });
}

function medians(visits: readonly Visit[]): Visit {
  const of = (name: keyof Visit) => median(visits.map((visit) => visit[name]));
  return {
    firstMs: of('firstMs'),
    allMs: of('allMs'),
    paintMs: of('paintMs'),
    cls: of('cls'),
    tbt: of('tbt'),
    longTasks: of('longTasks'),
    bytes: of('bytes'),
    requests: of('requests'),
    heap: of('heap'),
  };
}

/** How long after the host's own first paint the first card was there, each visit by itself. */
export function ratioToPaint({ visits }: Measured): number {
  return median(visits.map(({ firstMs, paintMs }) => firstMs / paintMs));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
