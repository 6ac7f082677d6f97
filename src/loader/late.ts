/**
 * What a page can wait for: the loader brings it when everything that somebody sees has had its turn. The doctor comes only
 * where the page's address asks for it.
 */
import { startCounting } from '../analytics/count-use.ts';

startCounting();

if (/[?&]ventanilla-doctor\b/.test(location.search))
  import('../doctor/overlay.ts').catch((error: unknown) =>
    console.warn('[ventanilla] VEN-107 No se pudo cargar doctor. Vuelva a abrir la página.', error),
  );
