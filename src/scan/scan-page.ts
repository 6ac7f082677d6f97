/** One page against the catalogue: each statement that says something else, with what replaces the copy. */
import type { PageElement } from '../doctor/page-tree.ts';
import { contradictionsOf, type Contradiction } from './compare.ts';
import { knownFacts, type KnownTramite } from './known-facts.ts';
import { pageBlocks } from './page-blocks.ts';
import { statementsOf } from './statements.ts';
import { subjectFinder } from './subject-finder.ts';
import type { SearchIndex } from '../search/create-search-index.ts';
import type { Tramite } from '../contract/tramite.ts';

export interface PageContradiction extends Contradiction {
  code: string;
  name: string;
  /** `high`: somebody pays, or carries, what is not asked; `medium`: somebody plans badly. */
  severity: 'high' | 'medium';
  /** Day on which the catalogue last looked at it. */
  date: string;
}

export interface PageScan {
  /** Trámites that the page writes about. */
  codes: string[];
  contradictions: PageContradiction[];
}

export function pageScanner(
  tramites: readonly Tramite[],
  index: SearchIndex,
): (root: PageElement) => PageScan {
  const current = tramites.filter(({ status }) => status === 'published');
  const byCode = new Map(current.map((tramite) => [tramite.code, tramite]));
  const finder = subjectFinder(current, index);
  const facts = new Map<string, KnownTramite>();

  return (root) => {
    const statements = statementsOf(pageBlocks(root), finder);
    const codes = [...new Set(statements.map(({ code }) => code))];
    return {
      codes,
      contradictions: codes.flatMap((code) => {
        const tramite = byCode.get(code);
        if (!tramite) return [];
        const known = facts.get(code) ?? knownFacts(tramite, (other) => byCode.get(other)?.name.es);
        facts.set(code, known);
        return contradictionsOf(
          known,
          statements.filter((statement) => statement.code === code),
        ).map((found) => ({
          ...found,
          code,
          name: tramite.name.es,
          severity: found.kind === 'time' ? ('medium' as const) : ('high' as const),
          date: (tramite.verifiedAt ?? tramite.updatedAt).slice(0, 10),
        }));
      }),
    };
  };
}
