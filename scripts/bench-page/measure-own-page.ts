/** The figures that the gate «page» holds, in one short run without any peer. */
import { compare, FAST_3G, median, ratioToPaint, SLOW_3G, type Measured } from './compare.ts';
import { heapPerCard } from './heap-per-card.ts';
import { openStage } from './open-stage.ts';
import { OUR_CARD, VANILLA_CARD } from './own-subjects.ts';

const REPETITIONS = 5;

export interface PageFigures {
  bytes1: number;
  requests1: number;
  bytes50: number;
  requests50: number;
  ratioToVanillaSlow3g: number;
  /** First card against the host's first paint, for somebody who comes back. */
  repeatToPaint: number;
  cls1: number;
  cls50: number;
  /** Milliseconds at a processor four times slower. */
  tbt1: number;
  tbt50: number;
  heapPerCard: number;
}

export async function measureOwnPage(): Promise<PageFigures> {
  const stage = await openStage([OUR_CARD, VANILLA_CARD]);
  try {
    const slow = { count: 1, conditions: SLOW_3G, cpu: 1 };
    const fast = { subject: OUR_CARD, conditions: FAST_3G, cpu: 4 };
    const [ours, vanilla, repeat, one, ten, fifty] = await compare(
      stage,
      [
        { ...slow, subject: OUR_CARD },
        { ...slow, subject: VANILLA_CARD },
        { ...slow, subject: OUR_CARD, isRepeat: true },
        { ...fast, count: 1 },
        { ...fast, count: 10 },
        { ...fast, count: 50 },
      ],
      REPETITIONS,
    );
    if (!ours || !vanilla || !repeat || !one || !ten || !fifty) throw new Error('A case was not measured.');
    return {
      bytes1: one.median.bytes,
      requests1: one.median.requests,
      bytes50: fifty.median.bytes,
      requests50: fifty.median.requests,
      ratioToVanillaSlow3g: round(ratio(ours, vanilla), 3),
      repeatToPaint: round(ratioToPaint(repeat), 3),
      cls1: round(one.median.cls, 4),
      cls50: round(fifty.median.cls, 4),
      tbt1: Math.round(leastDisturbed(one)),
      tbt50: Math.round(leastDisturbed(fifty)),
      heapPerCard: heapPerCard(ten.median, fifty.median),
    };
  } finally {
    await stage.close();
  }
}

/** Of the visits that followed one another, so that both had the same minute. */
function ratio({ visits }: Measured, vanilla: Measured): number {
  return median(visits.map(({ firstMs }, place) => firstMs / (vanilla.visits[place]?.firstMs ?? 0)));
}

function leastDisturbed({ visits }: Measured): number {
  return Math.min(...visits.map(({ tbt }) => tbt));
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
