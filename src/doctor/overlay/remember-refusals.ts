import type { Violation } from '../page-facts.ts';

/** What the page's policy refuses from now on, and before where the browser kept it. The list grows by itself. */
export function rememberRefusals(): Violation[] {
  const refusals: Violation[] = [];
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, disposition }) => {
      if (disposition === 'enforce') add(effectiveDirective, blockedURI, sourceFile);
    },
  );
  if ('ReportingObserver' in globalThis)
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports as { body: Partial<Record<string, unknown>> | null }[])
          if (body?.disposition === 'enforce')
            add(text(body.effectiveDirective), text(body.blockedURL), text(body.sourceFile));
      },
      { types: ['csp-violation'], buffered: true },
    ).observe();
  return refusals;

  function add(directive: string, blocked: string, source: string | null): void {
    refusals.push({ directive, blocked, ...(source && { source }) });
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
