/** What can be chosen while a field is corrected: all that the catalogue knows, in its order, with the likeliest first. */
import { CHANNELS, FEE_KINDS } from '../../context/connect-desk-rest.ts';

export const FEE_CHOICES = likeliestFirst(FEE_KINDS, 'amount');
export const CHANNEL_CHOICES = likeliestFirst(CHANNELS, 'in_person');

function likeliestFirst<Kind>(kinds: readonly Kind[], likeliest: Kind): readonly [Kind, ...Kind[]] {
  return [likeliest, ...kinds.filter((kind) => kind !== likeliest)];
}
