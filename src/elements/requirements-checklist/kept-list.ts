/** A list as it is kept on the device: choices and fiche together, so that it is whole without a network. */
import type { Fiche } from '../../contract/fiche.ts';
import type { Text } from '../../contract/text.ts';
import { KEPT_DAYS } from './kept-key.ts';
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

export function readKept(key: string, now: number): KeptList | undefined {
  let kept: unknown;
  isDone((store) => {
    kept = JSON.parse(store.getItem(key) ?? 'null');
  });
  if (!isKeptList(kept)) return undefined;
  if (now - Date.parse(kept.keptAt) <= KEPT_DAYS * 86_400_000) return kept;
  eraseKept(key);
  return undefined;
}

/** False when the device does not keep it. */
export function writeKept(key: string, kept: KeptList): boolean {
  return isDone((store) => store.setItem(key, JSON.stringify(kept)));
}

/** True when it is not there any more. */
export function eraseKept(key: string): boolean {
  return isDone((store) => store.removeItem(key));
}

/** A frame without storage, a private window and a full disk are ordinary. */
function isDone(change: (store: Storage) => void): boolean {
  try {
    change(localStorage);
    return true;
  } catch {
    return false;
  }
}

/** Undefined when the content is the same. Requirements are told apart by their id. */
export function changesBetween(before: Fiche, after: Fiche, choices: Choices): FicheChanges | undefined {
  if (before.tramite.hash === after.tramite.hash) return undefined;
  const needs = ({ tramite }: Fiche) => chosenVariant(tramite.variants, choices)?.requirements ?? [];
  const onlyIn = (one: Fiche, other: Fiche) =>
    needs(one).flatMap(({ id, name }) => (needs(other).some((need) => need.id === id) ? [] : name));
  return { added: onlyIn(after, before), removed: onlyIn(before, after) };
}

/** Ours was a `Fiche` when it was written; another program's or an older one's is not touched. */
function isKeptList(value: unknown): value is KeptList {
  const { shape, keptAt, choices, fiche } = (value ?? {}) as Partial<KeptList>;
  return (
    shape === 1 &&
    Date.parse(keptAt ?? '') > 0 &&
    Array.isArray(choices?.ticks) &&
    typeof choices.answers === 'object' &&
    (fiche?.tramite?.variants?.length ?? 0) > 0
  );
}
