import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Heap below which nothing is gained, bytes. */
const WORTH_IT = 300 * 1024 * 1024;

/**
 * Gives memory that nobody uses back to the machine. Building the index of 100,000 fiches leaves two thirds of the heap
 * as garbage, and a server that is seldom asked for anything new would hold it for hours: measured 1,700 MB before and
 * 790 after. Blocks for as long as a full collection takes; small catalogues skip it.
 */
export function releaseMemory(least = WORTH_IT): void {
  if (process.memoryUsage().heapTotal < least) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
