import { allows, type Asked } from '../csp/allows.ts';
import { parsePolicies, type Policy } from '../csp/parse-policy.ts';
import type { PageFacts, ScriptFacts, Violation } from '../page-facts.ts';
import type { Symptom } from '../finding.ts';
import { cataloguesOf } from '../catalogues-of.ts';

const SCRIPT = ['script-src-elem', 'script-src', 'default-src'];
const CONNECT = ['connect-src', 'default-src'];
/** The one that the elements' templates pass through. */
const TRUSTED_TYPES_POLICY = 'lit-html';

/** What the page's Content Security Policy refuses of ours: read from it, and seen where the page ran. */
export function checkPolicies(facts: PageFacts): Symptom[] {
  const policies = [...(facts.headerPolicies ?? []), ...facts.metaPolicies].flatMap(parsePolicies);
  const catalogues = cataloguesOf(facts, facts.url).map(({ base }) => base);
  const seen = (facts.violations ?? []).filter(
    ({ blocked, source }) => isOf(catalogues, blocked) || (source !== undefined && isOf(catalogues, source)),
  );
  const scripts = [
    ...facts.scripts.flatMap((script) => refusedScripts(script, policies, facts.url)),
    ...seenAs(seen, /^script-src/),
  ];
  const connections = [
    ...catalogues.filter((base) =>
      policies.some((policy) => !allows(policy, CONNECT, { url: `${base}/v1/tramites`, page: facts.url })),
    ),
    ...seenAs(seen, /^connect-src/),
  ];
  const types = [
    ...policies
      .filter((policy) => writesHtml(facts) && refusesTypes(policy))
      .map((policy) => `trusted-types ${(policy.get('trusted-types') ?? []).join(' ')}`),
    ...seen
      .filter(({ directive }) => directive.includes('trusted-types'))
      .map(({ directive, blocked }) => `${directive}: ${blocked}`),
  ];
  const line = policyLine(facts);
  return [
    ...symptom('VEN-211', scripts, line),
    ...symptom('VEN-212', connections, line),
    ...symptom('VEN-213', types, `trusted-types ${TRUSTED_TYPES_POLICY};`),
  ];
}

function symptom(code: Symptom['code'], where: readonly string[], paste: string): Symptom[] {
  return where.length === 0 ? [] : [{ code, where: [...new Set(where)], paste }];
}

/** The file itself, and what the evergreen loader asks for. */
function refusedScripts(
  { src, base, version, nonce, integrity }: ScriptFacts,
  policies: readonly Policy[],
  page: string,
): string[] {
  const asked: Asked[] = [
    { url: src, page, ...(nonce && { nonce }), ...(integrity && { integrity }) },
    ...(version === undefined ? [{ url: `${base}/v1/chunks/`, page, byScript: true }] : []),
  ];
  return asked.filter((one) => policies.some((policy) => !allows(policy, SCRIPT, one))).map(({ url }) => url);
}

/** Types are demanded, and a list of policies is given that lacks ours. Without a list every policy is taken. */
/** Cards of the evergreen loader write no HTML of text, so that no policy has a say in them; pinned ones did until 0.2. */
function writesHtml({ elements, scripts }: PageFacts): boolean {
  return (
    elements.some(({ tag }) => tag !== 'tramite-card') || scripts.some(({ version }) => version !== undefined)
  );
}

function refusesTypes(policy: Policy): boolean {
  const names = policy.get('trusted-types');
  return names !== undefined && !names.includes('*') && !names.includes(TRUSTED_TYPES_POLICY);
}

function seenAs(seen: readonly Violation[], directive: RegExp): string[] {
  return seen.filter((one) => directive.test(one.directive)).map(({ blocked }) => blocked);
}

const isOf = (bases: readonly string[], address: string) => bases.some((base) => address.startsWith(base));

/** What the policy must say: the folder of the loader, or of the pinned version, whose files have parts beside them. */
function policyLine(facts: PageFacts): string {
  const scripts = facts.scripts.flatMap(({ base, version }) =>
    version === undefined ? [`${base}/v1/`] : [`${base}/${version}/`],
  );
  const connections = cataloguesOf(facts, facts.url).map(({ base }) => new URL(base).origin);
  return `script-src ${unique(scripts)}; connect-src ${unique(connections)};`;
}

const unique = (words: readonly string[]) => [...new Set(words)].join(' ');
