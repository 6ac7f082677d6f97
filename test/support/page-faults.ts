/** What reached the page's console and its error events since this file was loaded: nothing of ours may. */
export interface PageFaults {
  /** Messages of uncaught errors and rejections. */
  readonly thrown: readonly string[];
  /** Our warnings for the webmaster, in order. */
  readonly warnings: readonly string[];
}

const thrown: string[] = [];
const warnings: string[] = [];

window.addEventListener('error', (event) => {
  // The browser's own notice that a size observer runs again in the next frame is not an error.
  if (!event.message.startsWith('ResizeObserver loop')) thrown.push(event.message);
});
window.addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));

const { warn } = console;
console.warn = (...words: unknown[]): void => {
  const text = words.map(String).join(' ');
  if (text.startsWith('[ventanilla]')) warnings.push(text);
  else warn.apply(console, words);
};

export const pageFaults: PageFaults = { thrown, warnings };
