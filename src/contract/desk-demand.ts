/** What people ask an institution for online, as its desk shows it: who is owed a reply, and what was replied. */
import * as z from 'zod/mini';
import { demandLedger } from './demand.ts';

export const deskDemand = z.pick(demandLedger, {
  tramite: true,
  name: true,
  votes: true,
  since: true,
  state: true,
  owedSince: true,
  answerBy: true,
  promiseBroken: true,
  replies: true,
});
export type DeskDemand = z.infer<typeof deskDemand>;

/** What is owed first comes first, then what most people ask for. */
export const deskDemandList = z.object({ demands: z.array(deskDemand) });
