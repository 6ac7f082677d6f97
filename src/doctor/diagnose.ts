import { ADVICE } from './advice.ts';
import { checkApis } from './checks/check-apis.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkLooks } from './checks/check-looks.ts';
import { checkMarkup } from './checks/check-markup.ts';
import { checkOutline } from './checks/check-outline.ts';
import { checkPolicies } from './checks/check-policies.ts';
import { checkScripts } from './checks/check-scripts.ts';
import type { Finding, Severity } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
import { snippetFor } from './snippet-for.ts';

const CHECKS = [checkScripts, checkMarkup, checkPolicies, checkCodes, checkApis, checkOutline, checkLooks];
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Everything that is wrong with our part of a page, the worst first, with the remedy for its CMS. */
export function diagnose(facts: PageFacts): Finding[] {
  return CHECKS.flatMap((check) => check(facts))
    .map(({ about, ...symptom }): Finding => {
      const { severity, who, title, why, remedy } = ADVICE[symptom.code];
      const paste = symptom.paste ?? (about && snippetFor(symptom.code, about, facts));
      return {
        ...symptom,
        ...(paste && { paste }),
        severity,
        who,
        title,
        why,
        remedy: typeof remedy === 'string' ? remedy : (remedy[facts.cms] ?? remedy.unknown),
      };
    })
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
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
