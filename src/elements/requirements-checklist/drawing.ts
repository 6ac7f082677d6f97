import type { Fiche } from '../../contract/fiche.ts';
import type { ChannelKind, Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import { localTime } from '../../internal/offices/local-time.ts';
import { presentInstant } from '../../internal/offices/present-instant.ts';
import { chosenChannel, chosenVariant, type Choices } from './choices.ts';
import { listOf, type List } from './list-of.ts';

/** What every part of the list is drawn from. */
export interface Drawing {
  fiche: Fiche;
  variant: Variant;
  channel: ChannelKind | undefined;
  list: List;
  words: FicheTranslator;
  /** Level of a part's heading. */
  level: HeadingLevel;
  /** Address of the catalogue. */
  base: string;
  /** The country's instant and day. */
  now: Date;
  today: string;
}

/** The list of one person, and where and when it is drawn. */
export function drawingOf(
  { fiche, asOf, stale }: { fiche: Fiche; asOf: Date; stale: boolean },
  choices: Choices,
  around: Pick<Drawing, 'words' | 'level' | 'base'>,
): Drawing {
  const now = presentInstant({ asOf, stale });
  const variant = chosenVariant(fiche.tramite.variants, choices);
  if (!variant) throw new Error('A trámite has at least one variant.');
  return {
    ...around,
    fiche,
    variant,
    channel: chosenChannel(variant, choices),
    list: listOf(variant, choices),
    now,
    today: localTime(now, fiche.timeZone).day,
  };
}
