/** What every section is drawn from. */
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { below, type HeadingLevel } from '../../internal/heading.ts';
import { localTime } from '../../internal/offices/local-time.ts';
import { presentInstant } from '../../internal/offices/present-instant.ts';

export interface Drawing {
  fiche: Fiche;
  /** The one that the person chose. */
  variant: Variant;
  words: FicheTranslator;
  /** Level of a section's heading. */
  level: HeadingLevel;
  /** Of the headings inside a section's rich text, which cannot be paragraphs. */
  richLevel: number;
  /** Address of the catalogue. */
  base: string;
  now: Date;
  /** Day in the country: that of the answer, or of the clock when the answer is a copy from before. */
  today: string;
}

/** `level` is that of the fiche's own heading. */
export function drawingOf(
  answer: Answer<Fiche>,
  variant: Variant,
  words: FicheTranslator,
  level: HeadingLevel,
  base: string,
): Drawing {
  const fiche = answer.value;
  const now = presentInstant(answer);
  const inner = below(level);
  return {
    fiche,
    variant,
    words,
    level: inner,
    richLevel: inner === 'none' ? 6 : Math.min(6, inner + 1),
    base,
    now,
    today: answer.stale ? localTime(now, fiche.timeZone).day : fiche.today,
  };
}
