/** What the script tag says: `data-api`, `data-lang`, `data-theme`; without `data-api`, the script's own origin. */
import type { PageSettings } from '../context/page.ts';

/** `src` is `<api>/v1/ventanilla.js` or `<api>/1.4.2/tramite-card.js`, hence the two dots. */
export function scriptSettings(src: string, said: DOMStringMap): PageSettings & { api: string } {
  return { ...(said as PageSettings), api: (said.api || new URL('..', src).href).replace(/\/+$/, '') };
}
