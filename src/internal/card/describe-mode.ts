/** How a trámite is done, in a few words: «En línea o en persona», «En persona, con cita». */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeMode(
  card: Pick<TramiteCard, 'channels' | 'appointment'>,
  words: CardTranslator,
): string {
  const { channels } = card;
  const online = channels.includes('online') || channels.includes('mixed') || channels.includes('app');
  const inPerson = channels.includes('in_person') || channels.includes('mixed');
  if (online && inPerson) return words.t('mode.both');
  if (inPerson) return words.t(card.appointment ? 'mode.in_person_appointment' : 'mode.in_person');
  return '';
}
