/** How a trámite is done, in a few words: «En línea o en persona», «En persona, con cita»; of what few are, the catalogue's. */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeMode(
  card: Pick<TramiteCard, 'channels' | 'appointment' | 'mode'>,
  words: CardTranslator,
): string {
  const channels = card.channels.join();
  const online = /online|mixed|app/.test(channels);
  const inPerson = /in_person|mixed/.test(channels);
  if (online && inPerson) return words.t('mode.both');
  if (inPerson) return words.t(card.appointment ? 'mode.in_person_appointment' : 'mode.in_person');
  return card.mode ?? '';
}
