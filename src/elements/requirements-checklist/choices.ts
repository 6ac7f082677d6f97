/** What a person has said about their own case: all that a list depends on besides the fiche. */
import type { ChannelKind, Variant } from '../../contract/tramite.ts';

export type YesNo = 'yes' | 'no';

export interface Choices {
  /** Code of the variant; '' is the first. */
  variant: string;
  /** The way in which it is done, where there are several. */
  channel?: ChannelKind | undefined;
  /** Ids of requirements that the person already has. */
  ticks: readonly string[];
  /** By condition, in its Spanish words; a question without an answer is not there. */
  answers: Readonly<Record<string, YesNo>>;
}

export const noChoices: Choices = { variant: '', ticks: [], answers: {} };

export function chosenVariant(variants: readonly Variant[], { variant }: Choices): Variant | undefined {
  return variants.find(({ code }) => code === variant) ?? variants[0];
}

/** Who makes a list means to go: without a choice, the first way that is not from home. */
export function chosenChannel({ channels }: Variant, { channel }: Choices): ChannelKind | undefined {
  const kinds = channels.map(({ kind }) => kind);
  if (channel && kinds.includes(channel)) return channel;
  return kinds.find((kind) => PRESENT.includes(kind)) ?? kinds[0];
}

/** Ways that mean going somewhere. */
export const PRESENT: readonly ChannelKind[] = ['in_person', 'mixed', 'consulate', 'partner_point'];
