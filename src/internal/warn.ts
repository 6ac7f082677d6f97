import type { WarningCode } from './advice.ts';

const loadAdvice = () => import('./advice.ts');

/**
 * One console warning per cause and page, for the webmaster, with a code to look up and what to do (advice.ts, which comes
 * when there is something to say). Nothing for the visitor. `tag` and `about` are what the advice speaks of: a code, a
 * version, a reason.
 */
export function warn(...cause: [code: WarningCode, tag?: string, about?: string]): void {
  loadAdvice().then(
    ({ advise }) => advise(...cause),
    // Without it the code is still something to look up.
    () => console.warn('[ventanilla]', ...cause),
  );
}
