import { bestOf, type Ranked } from './best-of.ts';
import { candidateFinder } from './find-candidates.ts';
import type { IndexedDocuments } from './index-documents.ts';
import { bestScore, rankTitle, type QueryWord } from './rank-title.ts';
import type { Remark } from './read-question.ts';

/** Documents that answer a query, not in order. Good until the next query is asked. */
export interface Answers {
  documents: Int32Array;
  /** What the score of one of them cannot exceed by much. */
  bound(document: number): number;
  /** The best of some of them, best first. */
  top(some: Int32Array, most: number): Ranked[];
}

/** A word found only outside the names adds this part of its credit to the rank. */
const OUTSIDE_NAMES = 0.5;
/** What can be done in the place that the query names comes first; what is far away from one abroad, last. */
const HERE = 1.15;
const THERE_ABROAD = 1.3;
const NOT_THERE = 0.75;
/** Sums of rounded numbers may come out this much smaller than they are. */
const ROUNDING = 1e-4;

export function documentRanker({ titles, postings, inPlace }: IndexedDocuments) {
  const find = candidateFinder(postings, titles.length);
  const everything = Int32Array.from({ length: titles.length }, (_, document) => document);
  const bounds = new Float32Array(titles.length);
  const places = new Int32Array(titles.length);

  /** Everything, or what is done in the place that the query names. */
  function all(remarks: readonly Remark[]): Answers {
    const place = remarks.find((remark) => remark.kind === 'place');
    const there = place && inPlace.get(place.value);
    return {
      documents: there ? everything.filter((document) => there.has(document)) : everything,
      bound: () => 0,
      top: (some, most) => Array.from(some.subarray(0, most), (document) => ({ document, score: 0 })),
    };
  }

  function rank(words: readonly QueryWord[], remarks: readonly Remark[]): Answers {
    const place = remarks.find((remark) => remark.kind === 'place');
    const there = place && inPlace.get(place.value);
    const make = remarks.some(({ kind }) => kind === 'make');
    const termWords = new Map<string, number[]>();
    words.forEach((word, at) => {
      for (const term of word.meanings.keys()) {
        const known = termWords.get(term);
        if (known) known.push(at);
        else termWords.set(term, [at]);
      }
    });
    const asked = words.reduce((sum, word) => sum + word.weight, 0);
    const likeness: number[] = words.map(() => 0);
    const found = find(words);
    const { credits, width } = found;
    const known = new Map<number, Ranked>();

    const nearness = (document: number) =>
      there === undefined
        ? 1
        : there.has(document)
          ? place?.abroad
            ? THERE_ABROAD
            : HERE
          : place?.abroad
            ? NOT_THERE
            : 1;

    function score(document: number): Ranked {
      let ranked = known.get(document);
      if (ranked === undefined) known.set(document, (ranked = scored(document, false)));
      return ranked;
    }

    /** What a candidate is worth when its names say nothing of the query. */
    function outsideNames(place: number): number {
      let outside = 0;
      for (let word = 0; word < width; word += 1)
        outside += (words[word]?.weight ?? 0) * (credits[place * width + word] ?? 0);
      return (OUTSIDE_NAMES * outside) / asked;
    }

    function scored(document: number, mustBeWhole: boolean): Ranked {
      const one: Ranked = { document, score: 0 };
      const place = places[document] ?? 0;
      const from = place * width;
      // No name has a word of the query: nothing to compare.
      if ((found.covered[place] ?? 0) === 0) {
        if (!mustBeWhole) one.score = outsideNames(place) * nearness(document);
        return one;
      }
      let isFirst = true;
      for (const title of titles.at(document) ?? []) {
        const { score: inTitle, whole } = rankTitle(title, words, asked, termWords, likeness);
        // What is only found outside the names belongs to the name itself, not to one of the others.
        const counts = (inTitle > 0 || isFirst) && (whole || !mustBeWhole);
        isFirst = false;
        if (!counts) continue;
        let outside = 0;
        for (let word = 0; word < width; word += 1)
          if (likeness[word] === 0) outside += (words[word]?.weight ?? 0) * (credits[from + word] ?? 0);
        const reached = (inTitle + (OUTSIDE_NAMES * outside) / asked) * nearness(document);
        if (reached > one.score) {
          one.score = reached;
          if (title.meant === undefined) delete one.meant;
          else one.meant = title.meant;
        }
      }
      return one;
    }

    const documents = new Int32Array(found.count);
    let count = 0;
    for (let at = 0; at < found.count; at += 1) {
      const document = found.documents[at] ?? 0;
      let answered = 0;
      let named = false;
      for (let word = 0; word < width; word += 1) {
        const credit = credits[at * width + word] ?? 0;
        answered += (words[word]?.weight ?? 0) * credit;
      }
      if ((found.shares[at] ?? 0) > 0) named = true;
      if (make && !named) continue;
      places[document] = at;
      if (found.weak[at] === 1) {
        const ranked = scored(document, true);
        if (ranked.score === 0) continue;
        known.set(document, ranked);
      }
      const covered = found.covered[at] ?? 0;
      const most = covered === 0 ? outsideNames(at) : bestScore(answered / asked, covered);
      bounds[document] = most * nearness(document) + ROUNDING;
      documents[count] = document;
      count += 1;
    }
    return {
      documents: documents.subarray(0, count),
      bound: (document) => bounds[document] ?? 0,
      top(some, most) {
        const best = bestOf(some, most, (document) => bounds[document] ?? 0, score);
        // Nearness must not make a score that is none: 0–1.
        const highest = best[0]?.score ?? 0;
        return highest > 1 ? best.map((one) => ({ ...one, score: one.score / highest })) : best;
      },
    };
  }

  return { all, rank };
}
