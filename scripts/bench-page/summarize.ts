/** The figures of a comparison in the shape that is printed: ours, and each peer, with ratios to what has no library. */
import { FAST_3G, ratioToPaint, SLOW_3G, type Measured } from './compare.ts';
import { heapPerCard } from './heap-per-card.ts';
import type { Visit } from './measure-visit.ts';
import type { Subject } from './subject.ts';

export interface Figures {
  bytes: number;
  requests: number;
  firstMs: number;
  /** `firstMs` against the same without a library in the same run. */
  ratio: number;
  cls: number;
  tbt: number;
  heap: number;
}

export interface Repeat {
  bytes: number;
  firstMs: number;
  /** `firstMs` against the host's first paint in the same visit. */
  ratioToPaint: number;
}

export interface Row {
  id: string;
  title: string;
  package?: string;
  version?: string;
  /** One card on slow 3G. */
  slow3g?: Figures;
  /** By the number of cards, on fast 3G with a processor four times slower. */
  cards?: Record<string, Figures>;
  heapPerCard?: number;
  /** One card on slow 3G, for somebody who was here before. */
  repeat?: Repeat;
  /** From nothing to the first search result, on slow 3G. */
  firstResult?: Figures;
}

export interface Summary {
  firstCard: { bytes: number; requests: number; ratioToVanillaSlow3g: number; cls: number; tbt: number };
  conditions: { slow3g: typeof SLOW_3G; fast3g: typeof FAST_3G; cpu: number };
  repetitions: number;
  /** Records behind the search. */
  records: number;
  ours: Row;
  peers: Row[];
}

interface Run {
  repetitions: number;
  records: number;
  versionOf: (name: string) => string;
}

export function summarize(measured: readonly Measured[], { repetitions, records, versionOf }: Run): Summary {
  const subjects = [...new Set(measured.map((each) => each.case.subject))];
  const rows = subjects.map((subject) => rowOf(subject, measured, versionOf));
  const own = rows.filter(({ id }) => id.startsWith('ventanilla'));
  const ours: Row = Object.assign({}, ...[...own].reverse());
  const slow = ours.slow3g;
  const fast = ours.cards?.['1'];
  if (!slow || !fast) throw new Error('The comparison has no card of ours.');
  return {
    firstCard: {
      bytes: slow.bytes,
      requests: slow.requests,
      ratioToVanillaSlow3g: slow.ratio,
      cls: slow.cls,
      tbt: fast.tbt,
    },
    conditions: { slow3g: SLOW_3G, fast3g: FAST_3G, cpu: 4 },
    repetitions,
    records,
    ours,
    peers: rows.filter(({ id }) => !id.startsWith('ventanilla')),
  };
}

function rowOf(subject: Subject, measured: readonly Measured[], versionOf: Run['versionOf']): Row {
  const own = measured.filter((each) => each.case.subject === subject);
  const of = (cpu: number, count: number, isRepeat = false) =>
    own.find(
      ({ case: each }) => each.cpu === cpu && each.count === count && (each.isRepeat ?? false) === isRepeat,
    );
  const figures = (each: Measured): Figures => figuresOf(each.median, yardstick(each, measured));
  const slow = of(1, 1);
  const repeat = of(1, 1, true);
  const [one, ten, fifty] = [of(4, 1), of(4, 10), of(4, 50)];
  const { id, title, package: name } = subject;
  return {
    id,
    title,
    ...(name === undefined ? {} : { package: name, version: versionOf(name) }),
    ...(slow ? { [subject.kind === 'search' ? 'firstResult' : 'slow3g']: figures(slow) } : {}),
    ...(repeat ? { repeat: repeatOf(repeat) } : {}),
    ...(one && ten && fifty
      ? {
          cards: { 1: figures(one), 10: figures(ten), 50: figures(fifty) },
          heapPerCard: heapPerCard(ten.median, fifty.median),
        }
      : {}),
  };
}

function repeatOf(measured: Measured): Repeat {
  const { bytes, firstMs } = measured.median;
  return {
    bytes: Math.round(bytes),
    firstMs: Math.round(firstMs),
    ratioToPaint: round(ratioToPaint(measured), 3),
  };
}

/** The same page, made without a library. */
function yardstick({ case: { subject, count, cpu } }: Measured, measured: readonly Measured[]): number {
  const same = measured.find(
    (each) =>
      each.case.subject.id === `vanilla-${subject.kind}` &&
      each.case.count === count &&
      each.case.cpu === cpu &&
      !each.case.isRepeat,
  );
  if (!same) throw new Error(`Nothing without a library was measured for ${subject.id}.`);
  return same.median.firstMs;
}

function figuresOf({ bytes, requests, firstMs, cls, tbt, heap }: Visit, without: number): Figures {
  return {
    bytes: Math.round(bytes),
    requests,
    firstMs: Math.round(firstMs),
    ratio: round(firstMs / without, 3),
    cls: round(cls, 4),
    tbt: Math.round(tbt),
    heap: Math.round(heap),
  };
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
