/** A card has no look of its own: the same view is drawn in the results of a search. Its box fills the host's. */
import { cardBoxStyles } from '../../internal/card/card-box.styles.ts';
import { cardStyles } from '../../internal/card/card.styles.ts';

export const tramiteCardStyles = [cardStyles, cardBoxStyles];
