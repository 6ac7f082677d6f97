/**
 * One console warning per cause and page, for the webmaster, with a code to look up and what to do (advice.ts, which comes
 * when there is something to say). Nothing for the visitor.
 */
import type { WarningCode } from './advice.ts';

const said = new Set<string>();

const loadAdvice = () => import('./advice.ts');

/** `tag` and `about` are what the advice speaks of: a code, a version, a reason. */
export function warn(code: WarningCode, tag = '', about = ''): void {
  const cause = `${code} ${tag} ${about}`;
  if (said.has(cause)) return;
  said.add(cause);
  const say = (advice: string) => console.warn(`[ventanilla] ${code} ${advice}`);
  // Without it the code is still something to look up.
  loadAdvice().then(
    ({ advice }) => say(advice[code](tag, about)),
    () => say(`${tag} ${about}`),
  );
}
