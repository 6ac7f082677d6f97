/** Reporter of `node --test`: how many tests passed and failed, as JSON. Suites are not counted, skipped tests neither. */
export default async function* countTests(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A file is reported as a test of its own only when it could not be run.
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield JSON.stringify({ passed, failed });
}
