/** The published rule in figures (/reglas-del-conteo, docs/conteo.md): what is free, what costs work, how much. */
import type { FeedbackKind } from '../../contract/feedback.ts';

/** What a press is about: one of the buttons, however the person answers. */
export type Button = 'want_online' | 'useful' | 'praise' | 'report' | 'survey';
/** A survey is pressed once, with its first answer. */
export type PressKind = FeedbackKind | 'survey';

export function buttonOf(kind: PressKind): Button {
  switch (kind) {
    case 'want_online':
    case 'praise':
    case 'survey':
      return kind;
    case 'useful_yes':
    case 'useful_no':
    case 'useful_partly':
      return 'useful';
    case 'works_differently':
    case 'unlisted_requirement':
    case 'suggestion':
    case 'complaint':
      return 'report';
  }
}

/** Presses of one button of one trámite that an address prefix has for nothing each day, each from another browser. */
export const FREE_A_DAY = 3;
/** Presses until the work doubles. */
export const DOUBLES_EVERY = 100;
/** At most 64 times the first: about a minute on a cheap phone, so that it is never a lock. */
export const HIGHEST_LEVEL = 6;

/** How hard the next press is after `counted` of that button and trámite from that prefix on that day. */
export const levelAfter = (counted: number): number =>
  Math.min(HIGHEST_LEVEL, Math.floor(counted / DOUBLES_EVERY));

/** Seconds that somebody waits who cannot do the work, after `waited` others of the same prefix did so that day. */
export const waitAfter = (waited: number): number => 60 * (waited + 1);
