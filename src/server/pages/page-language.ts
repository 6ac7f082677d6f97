import type { CatalogueView } from '../catalogue-view.ts';

/**
 * The language of a page: the one in the address, else Spanish. Not that of the browser: an address shows the same to
 * everybody and caches keep one copy.
 */
export function pageLanguage(request: Request, view: CatalogueView | undefined): string {
  const asked = new URL(request.url).searchParams.get('lang') ?? 'es';
  return view?.language(asked) ?? 'es';
}
