/** A list as it is kept on the device: choices and fiche together, so that it is whole without a network. */
import type { Fiche } from '../../contract/fiche.ts';
import type { Text } from '../../contract/text.ts';
import { KEPT_DAYS, keptKey } from './kept-key.ts';
import { chosenVariant, type Choices } from './choices.ts';

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

export function readKept(base: string, code: string, now: Date): KeptList | undefined {
  let kept: unknown;
  isDone(() => {
    kept = JSON.parse(localStorage.getItem(keptKey(base, code)) ?? 'null');
  });
  if (!isKeptList(kept, code)) return undefined;
  if (now.getTime() - Date.parse(kept.keptAt) <= KEPT_DAYS * 86_400_000) return kept;
  eraseKept(base, code);
  return undefined;
}

/** False when the device does not keep it. */
export function writeKept(base: string, kept: KeptList): boolean {
  return isDone(() => localStorage.setItem(keptKey(base, kept.fiche.tramite.code), JSON.stringify(kept)));
}

/** True when it is not there any more. */
export function eraseKept(base: string, code: string): boolean {
  return isDone(() => localStorage.removeItem(keptKey(base, code)));
}

/** A frame without storage, a private window and a full disk are ordinary. */
function isDone(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
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
