import { staffMembers } from './cases/staff-records.ts';
import { places } from './cases/follow-fiches.ts';
import { bursts, marks, paces, spentProofs } from './counting/counting-records.ts';
import { feedbacks, tallies } from './feedback-records.ts';
import { surveyDays, useDays } from './figures/day-records.ts';
import { demandReplies } from './figures/demand-records.ts';
import { answerTimes, demandCounts, figureDays } from './figures/figure-records.ts';
import { contacts } from './notices/contacts.ts';
import { rounds } from './notices/daily-round.ts';
import { deliveries } from './notices/deliveries.ts';
import { outbox } from './notices/outbox.ts';
import { noticeTargets } from './notices/targets.ts';
import type { Collection } from './records.ts';
import { surveys } from './surveys/survey-records.ts';
import { upkeep } from './upkeep.ts';
import { embeddings } from './use/embeddings.ts';

/** Every collection that this program keeps: what a store brings up to date when it opens. */
export const COLLECTIONS: readonly Collection<never>[] = [
  answerTimes,
  bursts,
  contacts,
  deliveries,
  demandCounts,
  demandReplies,
  embeddings,
  feedbacks,
  figureDays,
  marks,
  noticeTargets,
  outbox,
  paces,
  places,
  rounds,
  spentProofs,
  staffMembers,
  surveyDays,
  surveys,
  tallies,
  upkeep,
  useDays,
];
