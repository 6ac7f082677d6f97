/** What *tú* or *vos* say otherwise than *usted*; nothing for every other language. */
import type { SupportedLanguage } from './supported-language.ts';
import type { RegisterMessages } from './translator.ts';

export async function loadRegister(lang: SupportedLanguage): Promise<RegisterMessages | undefined> {
  if (lang === 'es-x-tuteo') return (await import('./spanish-registers/tuteo.ts')).esTuteo;
  if (lang === 'es-x-voseo') return (await import('./spanish-registers/voseo.ts')).esVoseo;
  return undefined;
}
