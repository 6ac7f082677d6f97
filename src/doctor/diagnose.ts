import { ADVICE } from './advice.ts';
import { checkApis } from './checks/check-apis.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkLooks } from './checks/check-looks.ts';
import { checkMarkup } from './checks/check-markup.ts';
import { checkOutline } from './checks/check-outline.ts';
import { checkPolicies } from './checks/check-policies.ts';
import { checkScripts } from './checks/check-scripts.ts';
import type { Finding, Severity, Symptom } from './finding.ts';
import type { PageFacts } from './page-facts.ts';

const CHECKS = [checkScripts, checkMarkup, checkPolicies, checkCodes, checkApis, checkOutline, checkLooks];
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Everything that is wrong with our part of a page, the worst first, with the remedy for its CMS. */
export async function diagnose(facts: PageFacts): Promise<Finding[]> {
  const symptoms = CHECKS.flatMap((check) => check(facts));
  const findings = await Promise.all(symptoms.map((symptom) => withWords(symptom, facts)));
  return findings.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

async function withWords({ about, ...symptom }: Symptom, facts: PageFacts): Promise<Finding> {
  const { severity, who, title, why, remedy } = ADVICE[symptom.code];
  const paste = symptom.paste ?? (about && (await writeAnew(symptom.code, about, facts)));
  return {
    ...symptom,
    ...(paste && { paste }),
    severity,
    who,
    title,
    why,
    remedy: typeof remedy === 'string' ? remedy : (remedy[facts.cms] ?? remedy.unknown),
  };
}

/** What is known of systems weighs as much as all checks: it comes when something is to be pasted. */
async function writeAnew(
  code: Symptom['code'],
  about: NonNullable<Symptom['about']>,
  facts: PageFacts,
): Promise<string | undefined> {
  try {
    const { snippetFor } = await import('./snippet-for.ts');
    return snippetFor(code, about, facts);
  } catch {
    // The network of a page that is unwell: the remedy in words stays.
    return undefined;
  }
}

/** What nobody could look at from here, in words. */
export function uncheckedOf({ looks, violations, apis, releases, scripts, elements }: PageFacts): string[] {
  const pinned = scripts.some(({ version }) => version !== undefined);
  const blind = apis.filter(({ state, missing }) => state !== 'ok' || missing === undefined);
  return [
    ...(looks === undefined && elements.length > 0 ? ['el contraste con los colores de la página'] : []),
    ...(violations === undefined ? ['lo que el navegador rechaza al abrir la página'] : []),
    ...(blind.length > 0 && elements.length > 0 ? ['si el catálogo tiene los códigos de la página'] : []),
    ...(pinned && releases === undefined ? ['si la versión fijada tiene soporte'] : []),
  ];
}
