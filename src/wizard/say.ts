/** Tells screen readers; the same words twice are said twice. */
export function say(words: string): void {
  const status = document.querySelector('[data-status]');
  if (!status || words === '') return;
  status.textContent = '';
  setTimeout(() => (status.textContent = words), 50);
}
