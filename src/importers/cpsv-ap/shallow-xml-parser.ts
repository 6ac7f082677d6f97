import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { ImportRefused } from '../import-refused.ts';

/** Levels of elements. A fiche with everything inside everything has a dozen; the library looks through all of them. */
const DEEPEST = 100;

/** The library's parser, which has no limit of its own. */
export class ShallowXmlParser extends RdfXmlParser {
  private depth = 0;

  protected override onTag(tag: Parameters<RdfXmlParser['onTag']>[0]): void {
    this.depth += 1;
    if (this.depth > DEEPEST)
      throw new ImportRefused(`El archivo tiene más de ${DEEPEST} niveles de elementos. Simplifíquelo.`);
    super.onTag(tag);
  }

  protected override onCloseTag(): void {
    this.depth -= 1;
    super.onCloseTag();
  }
}
