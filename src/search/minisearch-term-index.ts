import MiniSearch from 'minisearch';
import { FIELDS, type FieldTerms, type TermIndex } from './term-index.ts';

/** The port over MiniSearch. Terms come ready made, so it neither folds nor guesses. */
export function createMiniSearchTermIndex(documents: readonly FieldTerms[]): TermIndex {
  const index = new MiniSearch<FieldTerms & { id: number }>({
    fields: [...FIELDS],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return {
    find: (terms) =>
      index
        .search(terms.join(' '), { prefix: false, fuzzy: false, combineWith: 'OR' })
        .map((result) => ({ document: result.id as number, match: result.match })),
  };
}
