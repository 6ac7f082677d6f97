/**
 * Whoever tries again by keyboard goes on from the name when the card has come, or from the button when it has not: the one
 * that was pressed is gone meanwhile. Whoever went elsewhere stays there.
 */
export function giveFocusBack(card: HTMLElement): void {
  if (!card.shadowRoot?.activeElement) return;
  const ends = ['tramite-loaded', 'tramite-failed'];
  const end = (): void => {
    for (const type of ends) card.removeEventListener(type, end);
    // It is drawn right after it says so.
    setTimeout(() => {
      if (document.activeElement === document.body)
        card.shadowRoot?.querySelector<HTMLElement>('.title, button')?.focus();
    });
  };
  for (const type of ends) card.addEventListener(type, end);
}
