/** Address of a whole fiche on the catalogue's own site: the one that is printed, shared and never changes. */
export function ficheUrl(base: string, code: string, lang = 'es'): string {
  return `${base}/t/${encodeURIComponent(code)}${lang === 'en' ? '?lang=en' : ''}`;
}
