/**
 * Which trámite a heading or a sentence is about. By the words of its names, as stems; what is less than certain is
 * nobody: a contradiction pinned on the wrong trámite costs more trust than one that is missed.
 */
import type { SearchIndex } from '../search/create-search-index.ts';
import { stem } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import { SOFT_WORDS, STOP_WORDS } from '../search/word-classes.ts';
import type { Tramite } from '../contract/tramite.ts';

interface Name {
  code: string;
  official: boolean;
  stems: ReadonlySet<string>;
}

export interface SubjectFinder {
  /** Of a heading, or the first cell of a row: it says the name, or the part of it that no other trámite has. */
  ofHeading(text: string): string | undefined;
  /** Of a sentence: it says a whole name of at least two words, in one place; `official`: not one of the other names. */
  ofSentence(text: string, official: boolean): string | undefined;
}

/** How many other words may stand between those of a name. */
const GAP = 4;
/** How much better than the second the first hit of the search must be. */
const MARGIN = 1.25;

export function subjectFinder(tramites: readonly Tramite[], index: SearchIndex): SubjectFinder {
  const names: Name[] = tramites.flatMap((tramite) =>
    [tramite.name, ...tramite.alternateNames].map(({ es }) => ({
      code: tramite.code,
      official: es === tramite.name.es,
      stems: new Set(stemsOf(es)),
    })),
  );
  const known = new Map(
    tramites.map((tramite) => [
      tramite.code,
      new Set(
        stemsOf(
          JSON.stringify([
            tramite.name,
            tramite.alternateNames,
            tramite.keywords,
            tramite.outputs,
            tramite.summary,
          ]),
        ),
      ),
    ]),
  );

  function ofHeading(text: string): string | undefined {
    const said = stemsOf(text);
    if (said.length === 0 || said.length > 14) return undefined;
    return mostSpecific(said) ?? partOfOne(said) ?? searched(text, said);
  }

  function ofSentence(text: string, official: boolean): string | undefined {
    return mostSpecific(stemsOf(text), { least: 2, official });
  }

  /** The longest name that is said whole; nobody when two are equally long. */
  function mostSpecific(
    said: readonly string[],
    { least = 1, official = false }: { least?: number; official?: boolean } = {},
  ): string | undefined {
    const found = names.filter(
      (name) => (name.official || !official) && name.stems.size >= least && saysAll(said, name.stems),
    );
    const most = Math.max(0, ...found.map(({ stems }) => stems.size));
    // One word alone names a trámite only where nothing else is said.
    if (most === 1 && said.length > 1) return undefined;
    return onlyOne(found.filter(({ stems }) => stems.size === most));
  }

  function partOfOne(said: readonly string[]): string | undefined {
    return onlyOne(names.filter(({ stems }) => said.every((word) => stems.has(word))));
  }

  function searched(text: string, said: readonly string[]): string | undefined {
    const [first, second] = index.search({ q: text, limit: 2 }).hits;
    if (!first || first.score < MARGIN * (second?.score ?? 0)) return undefined;
    return said.every((word) => known.get(first.code)?.has(word)) ? first.code : undefined;
  }

  return { ofHeading, ofSentence };
}

function onlyOne(names: readonly Name[]): string | undefined {
  const codes = new Set(names.map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** Whether all stems stand near each other. */
function saysAll(said: readonly string[], stems: ReadonlySet<string>): boolean {
  for (let start = 0; start < said.length; start += 1) {
    if (!stems.has(said[start] ?? '')) continue;
    const near = said.slice(start, start + stems.size + GAP);
    if ([...stems].every((word) => near.includes(word))) return true;
  }
  return false;
}

function stemsOf(text: string): string[] {
  return tokenize(text)
    .map(({ word }) => word)
    .filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !/^\d+$/.test(word))
    .map(stem);
}
