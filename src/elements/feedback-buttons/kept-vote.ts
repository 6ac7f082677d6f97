/**
 * A vote that waits on this phone for the network: for each catalogue and trámite one at most. It says nothing but that
 * somebody here wants this trámite online. A full disk, a private window and what others wrote under our key are
 * ordinary: nothing here throws.
 */
import type { FeedbackInput } from '../../contract/feedback.ts';

export interface KeptVote {
  /** Lets it count once however often it is sent. */
  key: string;
  input: FeedbackInput;
  /** It may have reached the catalogue, although no answer came: taking it back takes a word with the catalogue. */
  left?: boolean;
  /** The person took it back meanwhile. */
  back?: boolean;
}

const KEY = /^[\w.-]{16,200}$/;

/** `unsent`: key of what waits for one catalogue. */
export const votePlace = (unsent: string, code: string): string => `${unsent}:vote:${code}`;

export function readVote(place: string): KeptVote | undefined {
  try {
    const vote = JSON.parse(localStorage.getItem(place) ?? 'null') as Partial<KeptVote> | null;
    const { key = '', input } = vote ?? {};
    return KEY.test(key) && input?.kind === 'want_online' && place.endsWith(`:vote:${input.tramite}`)
      ? (vote as KeptVote)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined takes it away. Without storage it waits as long as the page is open. */
export function keepVote(place: string, vote: KeptVote | undefined): void {
  try {
    if (vote) localStorage.setItem(place, JSON.stringify(vote));
    else localStorage.removeItem(place);
  } catch {
    // Nothing to do: the element knows of it.
  }
}
