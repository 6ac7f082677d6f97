/** A list as it is kept on the device: choices and fiche together, so that it is whole without a network. */
import type { Fiche } from '../../contract/fiche.ts';
import type { Text } from '../../contract/text.ts';
import { eraseDevice, readDevice, writeDevice } from './device-store.ts';
import { chosenVariant, type Choices } from './choices.ts';

/** After this many days without a change it is erased when somebody next looks. */
export const KEPT_DAYS = 90;

/** What is different in the fiche since the list was kept. */
export interface FicheChanges {
  added: Text[];
  removed: Text[];
}

export interface KeptList {
  /** Of this shape; another number is not read. */
  shape: 1;
  /** ISO instant of the last change. */
  keptAt: string;
  /** ISO instant of the data. */
  asOf: string;
  choices: Choices;
  fiche: Fiche;
  /** Until the person has read them. */
  changes?: FicheChanges | undefined;
}

/** One list for each trámite of each catalogue. */
const keyOf = (base: string, code: string) => `list:${base}:${code}`;

export function readKept(base: string, code: string, now: Date): KeptList | undefined {
  const kept = readDevice(keyOf(base, code));
  if (!isKeptList(kept, code)) return undefined;
  if (now.getTime() - Date.parse(kept.keptAt) <= KEPT_DAYS * 86_400_000) return kept;
  eraseDevice(keyOf(base, code));
  return undefined;
}

export function writeKept(base: string, kept: KeptList): boolean {
  return writeDevice(keyOf(base, kept.fiche.tramite.code), kept);
}

export function eraseKept(base: string, code: string): boolean {
  return eraseDevice(keyOf(base, code));
}

/** Undefined when the content is the same. Requirements are told apart by their id. */
export function changesBetween(before: Fiche, after: Fiche, choices: Choices): FicheChanges | undefined {
  if (before.tramite.hash === after.tramite.hash) return undefined;
  const needs = ({ tramite }: Fiche) => chosenVariant(tramite.variants, choices)?.requirements ?? [];
  const missingIn = (others: Fiche) => {
    const ids = new Set(needs(others).map(({ id }) => id));
    return ({ id }: { id: string }) => !ids.has(id);
  };
  return {
    added: needs(after)
      .filter(missingIn(before))
      .map(({ name }) => name),
    removed: needs(before)
      .filter(missingIn(after))
      .map(({ name }) => name),
  };
}

/** Ours was a `Fiche` when it was written; another program's or an older one's is not touched. */
function isKeptList(value: unknown, code: string): value is KeptList {
  const { shape, keptAt, choices, fiche } = (value ?? {}) as Partial<KeptList>;
  return (
    shape === 1 &&
    !Number.isNaN(Date.parse(keptAt ?? '')) &&
    Array.isArray(choices?.ticks) &&
    typeof choices.answers === 'object' &&
    fiche?.tramite?.code === code &&
    fiche.tramite.variants.length > 0
  );
}
