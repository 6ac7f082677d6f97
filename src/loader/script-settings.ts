/** What the script tag says: `data-api`, `data-lang`, `data-theme`; without `data-api`, the script's own origin. */
import type { Theme } from '../context/appearance.ts';
import type { PageSettings } from '../context/page.ts';

/** `script` lies at `<api>/v1/ventanilla.js` or `<api>/1.4.2/tramite-card.js`, hence the two dots. */
export function scriptSettings(script: HTMLScriptElement): PageSettings {
  const { api, lang, theme } = script.dataset;
  return {
    api: (api || new URL('..', script.src).href).replace(/\/+$/, ''),
    lang,
    theme: theme as Theme | undefined,
  };
}
