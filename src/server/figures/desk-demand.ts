import type { DeskDemand } from '../../contract/desk-demand.ts';
import type { Services } from '../services.ts';
import { demandState } from './demand-ledger.ts';

/** What people ask this institution for online: what is owed a word first, then what most people ask for. */
export async function deskDemand(
  institution: string,
  { store, view }: Pick<Services, 'store' | 'view'>,
): Promise<DeskDemand[]> {
  const { tramites, today } = await view();
  const own = [...tramites.values()].filter((tramite) => tramite.institution === institution);
  const counts = await store.feedbackCounts(own.map(({ code }) => code));
  const wanted = counts.filter(({ wantOnline }) => wantOnline > 0);
  const demands = await Promise.all(
    wanted.map(async ({ tramite }): Promise<DeskDemand> => {
      const name = tramites.get(tramite)?.name ?? { es: tramite };
      return { tramite, name, ...(await demandState(store.records, tramite, today)) };
    }),
  );
  return demands.sort((one, other) => {
    const owed = urgency(one) - urgency(other);
    const byDay = (one.answerBy ?? '').localeCompare(other.answerBy ?? '');
    return owed || (urgency(one) === 2 ? 0 : byDay) || other.votes - one.votes;
  });
}

/** 0: its day has passed. 1: owed, in time. 2: nothing is owed. */
function urgency({ state, promiseBroken }: DeskDemand): 0 | 1 | 2 {
  if (state === 'unanswered' || promiseBroken) return 0;
  return state === 'waiting' ? 1 : 2;
}
