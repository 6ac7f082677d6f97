/** What a page holds on to, counted by the browser itself after it has thrown away all that nobody holds. */
import type { CDPSession } from 'playwright-core';

export interface Held {
  /** Bytes of JavaScript. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** `Performance` must be enabled in the session. */
export async function measurePage(session: CDPSession): Promise<Held> {
  // One turn frees what the one before only unhooked: wrappers of nodes, then the nodes.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  if (heap === undefined) throw new Error('The browser does not say what the heap holds.');
  return { heap, nodes, listeners: jsEventListeners };
}
