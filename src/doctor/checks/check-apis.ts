import type { Symptom } from '../finding.ts';
import type { ApiFacts, PageFacts } from '../page-facts.ts';

/** Milliseconds from which a person on this connection notices that the data come late. */
const SLOW = 4000;

/** The catalogue as it is seen from the page's origin. */
export function checkApis(facts: PageFacts): Symptom[] {
  // Where the script is not found either, its address is wrong, and that is said already.
  const lost = facts.scripts.filter(({ api, file }) => !api && file?.status === 404).map(({ base }) => base);
  return facts.apis
    .filter(({ base }) => !lost.includes(base))
    .flatMap((api) => [...answer(api), ...isolation(api, facts), ...latency(api)]);
}

function answer({ base, state, status }: ApiFacts): Symptom[] {
  if (state === 'cors') return [{ code: 'VEN-251', where: [base] }];
  if (state === 'refused') return [{ code: 'VEN-106', where: [`${base}: no responde`] }];
  if (state === 'trouble')
    return [{ code: 'VEN-106', where: [`${base}: responde ${status ?? 'algo que no es un catálogo'}`] }];
  return [];
}

/** A page that isolates itself takes from others only what they offer. */
function isolation({ base, corp }: ApiFacts, { embedderPolicy, url }: PageFacts): Symptom[] {
  if (embedderPolicy !== 'require-corp' || corp === undefined || corp === 'cross-origin') return [];
  if (new URL(base).origin === new URL(url).origin) return [];
  return [{ code: 'VEN-252', where: [`${base}: Cross-Origin-Resource-Policy ${corp ?? 'no está'}`] }];
}

function latency({ base, ms = 0 }: ApiFacts): Symptom[] {
  return ms > SLOW ? [{ code: 'VEN-253', where: [`${base}: ${(ms / 1000).toFixed(1)} s`] }] : [];
}
