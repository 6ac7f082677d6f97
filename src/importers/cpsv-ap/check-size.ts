import { ImportRefused } from '../import-refused.ts';

/** Characters of one text. The longest of a fiche is a hundred times smaller. */
export const LONGEST_TEXT = 4_000_000;
/** Characters of a file: a graph is held whole, and a country's takes a tenth of it. */
const LONGEST_FILE = 400_000_000;
const QUOTES = /["']/;

/** Passes the pieces on; stops before a text that nobody closes fills the memory. */
export async function* checkSize(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let all = 0;
  let sinceQuote = 0;
  for await (const piece of pieces) {
    all += piece.length;
    sinceQuote = QUOTES.test(piece) ? 0 : sinceQuote + piece.length;
    if (sinceQuote > LONGEST_TEXT) {
      throw new ImportRefused(
        `Hay más de ${LONGEST_TEXT / 1_000_000} millones de caracteres sin cerrar comillas. Revise que el archivo esté completo.`,
      );
    }
    if (all > LONGEST_FILE)
      throw new ImportRefused(
        `El archivo pasa de ${LONGEST_FILE / 1_000_000} millones de caracteres. Divídalo en partes, por institución.`,
      );
    yield piece;
  }
}
