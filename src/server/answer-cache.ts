import type { Answer } from './answer.ts';

export interface CachedAnswer {
  answer: Answer;
  /** Pattern of the route, for the log. */
  route: string;
}

const MOST_ANSWERS = 4_000;
const MOST_BYTES = 24 * 1024 * 1024;

export interface AnswerCache {
  get(address: string, state: object): CachedAnswer | undefined;
  set(address: string, state: object, answer: CachedAnswer): void;
}

/**
 * Answers by address for one state of the catalogue; another state empties it. Bounded in number and bytes, the oldest
 * leave first.
 */
export function createAnswerCache(): AnswerCache {
  let of: object | undefined;
  const answers = new Map<string, CachedAnswer>();
  let bytes = 0;
  return {
    get: (address, state) => (of === state ? answers.get(address) : undefined),
    set(address, state, cached) {
      if (of !== state) {
        of = state;
        answers.clear();
        bytes = 0;
      }
      const before = answers.get(address);
      if (before) {
        bytes -= size(before);
        answers.delete(address);
      }
      answers.set(address, cached);
      bytes += size(cached);
      for (const [oldest, one] of answers) {
        if (answers.size <= MOST_ANSWERS && bytes <= MOST_BYTES) break;
        answers.delete(oldest);
        bytes -= size(one);
      }
    },
  };
}

/** Body, its compressed forms (about as much again) and the bookkeeping. */
const size = ({ answer }: CachedAnswer) => answer.body.byteLength * 2 + 500;
