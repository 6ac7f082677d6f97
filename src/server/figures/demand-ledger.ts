/** The public ledger of «Quiero este servicio en línea» of one trámite. */
import type { DemandLedger, DemandReply } from '../../contract/demand.ts';
import { ONLINE_REASONS } from '../../contract/feedback.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { RecordReader } from '../records.ts';
import { demandReplies } from './demand-records.ts';
import { estimateOf } from './estimate-of.ts';
import { demandCounts, figureDays } from './figure-records.ts';
import { largeEnough, LEAST, partsOf } from './small-numbers.ts';

/** Days in which the institution owes a reply, from the day on which the fifth vote came that still stands. */
export const REPLY_DAYS = 30;

export async function demandLedger(
  tramite: Tramite,
  view: CatalogueView,
  records: RecordReader,
): Promise<DemandLedger> {
  const { code, name, institution } = tramite;
  const [demand, counts] = await Promise.all([
    demandState(records, code, view.today),
    records.list(demandCounts, { index: 'tramite', equals: code }),
  ]);
  const of = (what: 'reason' | 'municipality') =>
    new Map(counts.filter((count) => count.of === what).map(({ value, votes }) => [value, votes] as const));
  const { shown, rest } = partsOf(of('municipality'), demand.votes);
  return {
    ...demand,
    tramite: code,
    name,
    institution: {
      code: institution,
      name: view.institutions.get(institution)?.name ?? { es: institution },
    },
    reasons: largeEnough(of('reason')).flatMap(({ value, count }) => {
      const reason = ONLINE_REASONS.find((known) => known === value);
      return reason === undefined ? [] : [{ reason, votes: count }];
    }),
    municipalities: shown.map(({ value, count }) => ({ municipality: value, votes: count })),
    elsewhere: rest,
    estimate: estimateOf(tramite, demand.votes),
  };
}

/** Votes, replies, and whether one is owed. */
export async function demandState(
  records: RecordReader,
  tramite: string,
  today: string,
): Promise<
  Pick<DemandLedger, 'votes' | 'since' | 'replies' | 'state' | 'owedSince' | 'answerBy' | 'promiseBroken'>
> {
  const [days, stored] = await Promise.all([
    records.list(figureDays, { index: 'tramite', prefix: `${tramite} ` }),
    records.list(demandReplies, { index: 'tramite', prefix: `${tramite} `, descending: true }),
  ]);
  let votes = 0;
  let since: string | undefined;
  let owedSince: string | undefined;
  for (const row of days) {
    votes += row.votes;
    if (row.votes > 0) since ??= row.day;
    if (votes >= LEAST) owedSince ??= row.day;
  }
  const replies = stored.map(
    ({ tramite: _code, institution: _own, staff: _id, ...reply }): DemandReply => reply,
  );
  const answerBy = owedSince === undefined ? undefined : daysAfter(owedSince, REPLY_DAYS);
  const [last] = replies;
  return {
    votes,
    replies,
    ...(since !== undefined && { since }),
    ...(owedSince !== undefined && { owedSince, answerBy }),
    state: last?.reply ?? (answerBy === undefined ? 'few' : answerBy < today ? 'unanswered' : 'waiting'),
    promiseBroken: last !== undefined && last.reply !== 'no' && last.by !== undefined && last.by < today,
  };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
