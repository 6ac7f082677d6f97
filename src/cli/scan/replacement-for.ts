import { readPage } from '../../doctor/read-page.ts';
import type { PageContradiction } from '../../scan/scan-page.ts';
import { writeSnippet } from '../../snippets/write-snippet.ts';
import type { VisitedPage } from './visit-site.ts';

export interface Replacement {
  /** The script's line, when the page has none yet. */
  head?: string;
  body: string;
}

/** The element that says it always as the catalogue does, in the form that the page's system keeps. */
export function replacementFor(
  { code, name, kind }: PageContradiction,
  { url, root }: VisitedPage,
  catalogue: string,
): Replacement {
  const { cms, scripts } = readPage(root, url);
  const { head, body } = writeSnippet({
    tag: kind === 'requirement' ? 'requirements-checklist' : 'tramite-card',
    code,
    name,
    url: catalogue,
    cms: cms === 'unknown' ? 'other' : cms,
    role: cms === 'unknown' ? 'webmaster' : 'editor',
    siteHasScript: scripts.length > 0,
    mode: 'evergreen',
  });
  return { ...(head !== '' && { head }), body };
}
