/** Pieces of text → lines, each held once; a line that no record can be is refused before it fills the memory. */
import { ImportRefused } from './import-refused.ts';

/** Characters of the longest line. The largest record of our own is some hundred times smaller. */
const LONGEST = 16_000_000;

export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n');
    for (const [index, text] of [first, ...more].entries()) {
      if (index > 0) {
        yield parts.join('').replace(/\r$/, '');
        parts = [];
        length = 0;
        line += 1;
      }
      length += text.length;
      if (length > LONGEST) {
        throw new ImportRefused(
          `La línea ${line} es demasiado larga (más de ${LONGEST / 1_000_000} millones de caracteres). Cada registro va en su propia línea: revise que el archivo sea JSON Lines y no un solo JSON.`,
        );
      }
      parts.push(text);
    }
  }
  yield parts.join('').replace(/\r$/, '');
}
