/** Every finding of axe-core on the page, its shadow roots included: all levels, best practice and experimental. */
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
  'EN-301-549',
  'EN-301-549v4',
];

/** Rules that cannot be decided here, each with its reason. What axe leaves undecided counts as a finding. */
const LEFT_OUT = {
  // Reads linked style sheets; ours are constructed ones, and no query of ours asks for an orientation.
  'css-orientation-lock': { enabled: false },
  // Only says that something is hidden; what can be hidden is shown in a state of its own.
  'hidden-content': { enabled: false },
};

/** One readable line for each element that breaks a rule, or may. `passes` says that rules did run. */
export async function axeViolations(): Promise<{ violations: string[]; passes: number }> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const results = await axe.run(document, {
    runOnly: { type: 'tag', values: TAGS },
    rules: LEFT_OUT,
    resultTypes: ['violations', 'incomplete', 'passes'],
  });
  return {
    passes: results.passes.length,
    violations: [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.flat().join(' > ')} ${failureSummary ?? ''}`,
      ),
    ),
  };
}
