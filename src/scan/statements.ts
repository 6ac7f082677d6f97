/** Sentences with what is needed to understand each: the trámite, and what its heading, row or list said before. */
import type { Block } from './page-blocks.ts';
import { plain } from './plain.ts';
import type { SubjectFinder } from './subject-finder.ts';

export interface Statement {
  code: string;
  /** As it stands on the page. */
  quote: string;
  /** The sentence, folded. */
  said: string;
  /** What announces it: label and subject of its row, lead of its list, nearest heading; folded. */
  context: string;
  /** Items of the same list, or pieces of the same enumeration, have the same number. */
  list?: number;
}

/** What people bring is no name of a trámite there, even where the catalogue has one that gives it. */
export const BRINGS =
  /requisito|documentos|papeles|que (llevo|llevar|necesit|debo (llevar|presentar)|traigo)|present[ae]|\btra[ei]ga?r?\b|\blleve|\bllevar|\bnecesita\b|adjunt|anex/;

export function statementsOf(blocks: readonly Block[], finder: SubjectFinder): Statement[] {
  const statements: Statement[] = [];
  /** Heading of each level, and the trámite that it is about. */
  let headings: { level: number; text: string; code?: string }[] = [];
  let last: string | undefined;
  let lead = '';
  let enumerations = 1_000_000;
  for (const { text, level, label, subject, list } of blocks) {
    if (level !== undefined) {
      headings = [
        ...headings.filter((heading) => heading.level < level),
        { level, text, code: finder.ofHeading(text) },
      ];
      last = undefined;
      lead = '';
      continue;
    }
    const heading = headings.at(-1)?.text ?? '';
    const above = headings.findLast(({ code }) => code !== undefined)?.code;
    const row = subject === undefined ? undefined : finder.ofHeading(subject);
    const announced = plain(
      `${label ?? ''} . ${subject ?? ''} . ${list === undefined ? '' : lead} . ${heading}`,
    );
    for (const sentence of sentencesOf(text)) {
      const said = plain(sentence);
      const brings = BRINGS.test(said) || (list !== undefined && BRINGS.test(announced));
      // Under a heading that says the trámite, only a whole official name leads to another one.
      const named = brings ? undefined : finder.ofSentence(sentence, above !== undefined);
      // An item of a list speaks for itself alone: lists lead to other trámites.
      if (list === undefined) last = named ?? last;
      const code = subject === undefined ? (named ?? last ?? above) : row;
      if (code === undefined) continue;
      const enumeration = list ?? (enumerations += 1);
      statements.push({
        code,
        quote: sentence,
        said,
        context: announced,
        ...(brings && { list: enumeration }),
      });
    }
    if (list === undefined) lead = text;
  }
  return statements;
}

/** At full stops and semicolons that end something: not inside `$10.31`, `p. m.` or `No. 5`. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;?!…»])\s+(?=[\p{Lu}¿¡«\d])|(?<=;)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
