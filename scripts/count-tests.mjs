/**
 * Reporter of `node --test`: how many tests passed and failed, as JSON. Suites are not counted, skipped tests neither. A
 * file without a single test is a failure: the runner would report it as one test that passed.
 */
export default async function* countTests(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    // A file is reported as a test of its own only when it could not be run, or when it has none.
    const isFile = data.nesting === 0 && data.file?.replaceAll('\\', '/').endsWith(data.name);
    if (type === 'test:pass' && !isFile) passed += 1;
    else failed += 1;
    if (type === 'test:pass' && isFile) console.error(`✘ ${data.name} no tiene ninguna prueba.`);
  }
  yield JSON.stringify({ passed, failed });
}
