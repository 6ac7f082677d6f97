/** The tag that a fiche draws inside itself, fetched once the fiche is on screen: nobody waits for it to read. */
export function loadVote(): Promise<unknown> {
  return import('../feedback-buttons/feedback-buttons.define.ts');
}
