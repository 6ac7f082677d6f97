/**
 * The proof of `sendThroughFaults` as a program of its own: under the test runner each promise is followed, which would
 * double its time. `node test/counting/run-through-faults.ts 20000` prints what happened as JSON, and ends red when it fails.
 */
import { countingApp } from './counting-app.ts';
import { sendThroughFaults } from './send-through-faults.ts';

const counting = await countingApp();
try {
  console.log(
    JSON.stringify(await sendThroughFaults(counting, { people: Number(process.argv[2]), atOnce: 400 })),
  );
} finally {
  await counting.close();
}
