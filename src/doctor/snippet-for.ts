import type { CmsName } from '../snippets/cms.ts';
import { EMBEDDABLES, type EmbeddableTag } from '../snippets/embeddables.ts';
import { writeSnippet } from '../snippets/write-snippet.ts';
import { cataloguesOf, isCode } from './catalogues-of.ts';
import type { FindingCode, Symptom } from './finding.ts';
import type { Cms, PageFacts } from './page-facts.ts';

const SYSTEMS: Readonly<Record<Cms, CmsName>> = {
  wordpress: 'wordpress',
  drupal: 'drupal',
  joomla: 'joomla',
  unknown: 'other',
};

/** What to paste instead, in the form that the page's system keeps; undefined when the page does not say enough. */
export function snippetFor(
  finding: FindingCode,
  { tag, attributes, text }: NonNullable<Symptom['about']>,
  facts: PageFacts,
): string | undefined {
  const url = cataloguesOf(facts, facts.url)[0]?.base;
  if (url === undefined || !isEmbeddable(tag)) return undefined;
  const { releases, apis } = facts;
  const code = isCode(attributes.code ?? '') ? attributes.code : undefined;
  const integrity = releases?.files[`/${releases.current}/${tag}.js`];
  try {
    const { head, body } = writeSnippet({
      tag,
      ...(code !== undefined && { code }),
      name: apis.map(({ names = {} }) => names[code ?? '']).find(Boolean) ?? text,
      url,
      cms: SYSTEMS[facts.cms],
      role: finding === 'VEN-201' ? 'webmaster' : 'editor',
      siteHasScript: facts.scripts.length > 0,
      ...(integrity === undefined
        ? { mode: 'evergreen' }
        : { mode: 'pinned', version: releases?.current, integrity }),
    });
    return (finding === 'VEN-201' ? head : body) || undefined;
  } catch {
    // It has no code or no name: then there is nothing to paste that would be right.
    return undefined;
  }
}

function isEmbeddable(tag: string): tag is EmbeddableTag {
  return Object.hasOwn(EMBEDDABLES, tag);
}
