/**
 * Comes when the script tag has `data-analytics="datalayer"`, `"matomo"` or both, and never otherwise:
 *
 * ```html
 * <script async crossorigin="anonymous" src="https://catalogo.example.gob/v1/ventanilla.js" data-analytics="matomo"></script>
 * ```
 */
import { forwardEvents, tellShown } from './forward-events.ts';
import { tellers } from './tellers.ts';

const asked = document.querySelector<HTMLScriptElement>('script[data-analytics]')?.dataset.analytics ?? '';
const kinds = asked.toLowerCase().split(/\s+/).filter(Boolean);
for (const kind of new Set(kinds)) {
  const tell = Object.hasOwn(tellers, kind) ? tellers[kind] : undefined;
  if (tell) {
    forwardEvents(document, tell);
    tellShown(document, tell);
  } else
    console.warn(
      `[ventanilla] VEN-111 No conocemos data-analytics="${kind}". Escriba datalayer, matomo o las dos.`,
    );
}
