/** A card has no look of its own: the same view is drawn in the results of a search. */
export { cardStyles as tramiteCardStyles } from '../../internal/card/card.styles.ts';
