/** For cards that only give a frame: what the citizen reads is written into the tag, as their documentation does. */
import { facts, showCards, whenParsed } from './card-data.js';

export function fillSlots() {
  whenParsed(() =>
    showCards((element, card) => {
      const summary = document.createElement('p');
      summary.textContent = card.summary;
      const list = document.createElement('dl');
      for (const [name, text] of facts(card)) {
        const term = document.createElement('dt');
        const description = document.createElement('dd');
        term.textContent = name;
        description.textContent = text;
        list.append(term, description);
      }
      const date = document.createElement('p');
      date.textContent = card.updatedAt;
      element.append(summary, list, date);
    }),
  );
}
