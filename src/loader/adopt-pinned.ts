/** On a page with a pinned file: what a CMS left of that one element becomes it again, as with the evergreen loader. */
import { page } from '../context/page.ts';
import { adoptSnippets } from './adopt-snippets.ts';

/** To be called after the tag is defined. Once is enough: who adds to a page later writes the tag itself. */
export function adoptPinned(tag: string): void {
  const adopt = () => adoptSnippets(document, page().settings.api ?? '', [tag]);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', adopt);
  else adopt();
}
