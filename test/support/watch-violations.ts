/**
 * On every page of the browser suite, before its tests: what our code does that a strict page would forbid fails the test
 * that is running. The server of the suite sends the policy (web-test-runner.config.mjs), report-only, because the
 * runner and the tests themselves write into their page as they like; so what comes from them is not counted.
 */
const THEIRS = /^\/(test|stories|__web-)|\/node_modules\/(@open-wc|@esm-bundle|@web|chai|mocha|axe-core)\//;
/** Its zoom buttons are markup in a string: where Trusted Types are required there is the list and no map (docs/pegar.md). */
const WITHOUT_TRUSTED_TYPES = '/node_modules/leaflet/';

addEventListener('securitypolicyviolation', (event) => {
  if (event.violatedDirective.startsWith('style-src') ? !isInShadow(event) : isTheirs(event)) return;
  if (event.violatedDirective.startsWith('require-') && event.sourceFile.includes(WITHOUT_TRUSTED_TYPES))
    return;
  const { violatedDirective, sample, sourceFile, lineNumber } = event;
  // Thrown where the runner hears of it, whatever promise it happened in.
  setTimeout(() => {
    throw new Error(
      `A strict page forbids this: ${violatedDirective} «${sample}» ${sourceFile}:${String(lineNumber)}`,
    );
  });
});

/** A style that a test gives its own page is the page's; what is inside an element is ours. */
function isInShadow(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Node && target.getRootNode() instanceof ShadowRoot;
}

function isTheirs({ sourceFile, blockedURI }: SecurityPolicyViolationEvent): boolean {
  // The runner's own inline scripts.
  if (!URL.canParse(sourceFile) || blockedURI === 'inline') return true;
  return THEIRS.test(new URL(sourceFile).pathname);
}
