import type { Lexicon } from './lexicon.ts';
import { readTitle, type Title } from './rank-title.ts';
import type { SearchDocument } from './search-document.ts';
import { spell, type SynonymList } from './spell-synonyms.ts';

const ALTERNATE_RANK = 0.97;
const SYNONYM_RANK = 0.93;

/** All names of a trámite that a query is compared with, its own first; their words become known to the lexicon. */
export function titlesOf(
  document: Pick<SearchDocument, 'name' | 'alternateNames'>,
  lexicon: Lexicon,
  spellings: SynonymList,
): Title[] {
  const own = readTitle(document.name, 1, lexicon);
  const later = own.words.some((word) => word.later);
  const found = [own];
  for (const name of document.alternateNames)
    found.push({ ...readTitle(name, ALTERNATE_RANK, lexicon), later });
  const said = new Set(found.flatMap(({ words }) => words.map(({ term }) => term)));
  for (const name of [document.name, ...document.alternateNames])
    for (const synonym of spell(name, spellings)) {
      const title = { ...readTitle(synonym.name, SYNONYM_RANK, lexicon, synonym), later };
      // A name that says it already needs no synonym for it.
      if (title.words.some((word) => word.said && word.weight > 0 && !said.has(word.term))) found.push(title);
    }
  return found;
}
