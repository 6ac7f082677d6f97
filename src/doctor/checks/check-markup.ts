import { isCode } from '../catalogues-of.ts';
import { TAGS_WITH_CODE, OUR_TAGS } from '../our-tags.ts';
import type { Symptom } from '../finding.ts';
import type { ElementFacts, FicheLink, PageFacts } from '../page-facts.ts';

/** What an editor or a filter made of what was pasted. */
export function checkMarkup(facts: PageFacts): Symptom[] {
  const { elements, escaped, emptied, unknownTags, duplicateIds } = facts;
  const needy = elements.filter(({ tag, foreign }) => TAGS_WITH_CODE.includes(tag) && foreign !== true);
  const codeless = needy.filter(({ attributes: { code } }) => code === undefined);
  const mangled = needy.filter(isMangled);
  const bare = needy.filter(({ text }) => text === '');
  const stripped = onlyLinks(facts);
  return [
    ...list('VEN-102', elements.filter(({ foreign }) => foreign === true).map(describe)),
    ...list('VEN-105', codeless.map(describe), codeless[0]),
    ...list(
      'VEN-221',
      stripped.map(({ href, text }) => `${text}: ${href}`),
      fromLink(stripped[0]),
    ),
    ...list('VEN-222', escaped, fromLink(facts.links[0])),
    ...list('VEN-223', [...emptied, ...mangled.map(describe)], mangled[0] ?? fromLink(facts.links[0])),
    ...list('VEN-224', [...unknownTags.map((tag) => `<${tag}>`), ...elements.filter(isNoTag).map(describe)]),
    ...list('VEN-225', bare.map(describe), bare[0]),
    ...list(
      'VEN-241',
      duplicateIds.map(({ id, times }) => `id="${id}", ${times} veces`),
    ),
  ];
}

function list(code: Symptom['code'], where: readonly string[], about?: Symptom['about']): Symptom[] {
  return where.length === 0 ? [] : [{ code, where: [...new Set(where)], ...(about && { about }) }];
}

/** What stood there before, most likely: a card. */
function fromLink(link: FicheLink | undefined): Symptom['about'] {
  return link && { tag: 'tramite-card', attributes: { code: link.code }, text: link.text };
}

/** Links that stand alone where nothing of ours is left: what a filter leaves of a tag. Links in a sentence are meant. */
function onlyLinks({ elements, escaped, emptied, links, scripts }: PageFacts): FicheLink[] {
  if (elements.length + escaped.length + emptied.length > 0) return [];
  const adopted = scripts.some(({ version }) => version === undefined);
  return links.filter(({ alone, marked }) => alone && !(marked && adopted));
}

const isMangled = ({ attributes: { code } }: ElementFacts) => code !== undefined && !isCode(code);
const isNoTag = ({ tag, from }: ElementFacts) =>
  from === 'box' && !(OUR_TAGS as readonly string[]).includes(tag);

function describe({ tag, from, attributes, text }: ElementFacts): string {
  const code = attributes.code === undefined ? '' : ` code="${attributes.code}"`;
  const shown =
    from === 'tag' ? `<${tag}${code}>` : `<… data-tramite="${tag}"${code && ` data-tramite-${code.trim()}`}>`;
  return text === '' ? shown : `${shown} ${text}`;
}
