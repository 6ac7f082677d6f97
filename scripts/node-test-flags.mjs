/**
 * Flags of Node for running files of tests: `concurrency` files at once, `timeout` milliseconds for one test or one
 * `describe`, totals as JSON into the file `report`.
 */
export function nodeTestFlags({ concurrency, timeout, report }) {
  return [
    `--import=${new URL('./write-at-once.mjs', import.meta.url).href}`,
    '--test',
    `--test-concurrency=${concurrency}`,
    // A test that failed may leave a browser or a server open: the file ends all the same, and the next one runs.
    '--test-force-exit',
    `--test-timeout=${timeout}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('./count-tests.mjs', import.meta.url).href}`,
    `--test-reporter-destination=${report}`,
  ];
}
