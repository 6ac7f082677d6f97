/** Cards in the short form of src/contract/short-card.ts, with the institutions that they name. */
import type { CardTime, TramiteCard } from '../contract/card.ts';
import { SOMEWHERE_ONLINE, type ShortCard } from '../contract/short-card.ts';
import { localDay } from './local-day.ts';

type Channels = TramiteCard['channels'];

export interface ShortCards {
  cards: ShortCard[];
  institutions: TramiteCard['institution'][];
}

/** `timeZone`: the country's, whose day it is when a trámite changes. */
export function shortenCards(whole: readonly TramiteCard[], timeZone: string): ShortCards {
  const institutions = new Map<string, TramiteCard['institution']>();
  for (const { institution } of whole) {
    const { code, name } = institution;
    // Its acronym is shown nowhere.
    institutions.set(code, { code, name });
  }
  const places = [...institutions.keys()];
  const cards = whole.map((card): ShortCard => {
    const {
      requirementNames: _,
      variants: __,
      institution,
      path,
      status,
      updatedAt,
      version,
      time,
      ...rest
    } = card;
    // A catalogue may know the day alone.
    const changed = updatedAt.includes('T') ? localDay(new Date(updatedAt), timeZone) : updatedAt;
    return {
      ...rest,
      institution: places.indexOf(institution.code),
      channels: shownChannels(card.channels),
      ...(card.onlineUrl !== undefined && { onlineUrl: SOMEWHERE_ONLINE }),
      ...(path !== `/t/${card.code}` && { path }),
      ...(status !== 'published' && { status }),
      ...(time && { time: shownTime(time) }),
      ...(changed !== card.verifiedAt && { updatedAt: changed }),
      ...(version !== 1 && { version }),
    };
  });
  return { cards, institutions: [...institutions.values()] };
}

/** As many as the one line for them says: whoever can go there, or there and online, is told no third way. */
function shownChannels(channels: Channels): Channels {
  const has = (...kinds: Channels) => kinds.some((kind) => channels.includes(kind));
  if (!has('in_person', 'mixed')) return channels;
  return [has('online', 'app', 'mixed') ? 'mixed' : 'in_person'];
}

/** The source's own words only where they are what is shown (src/internal/card/describe-time.ts). */
function shownTime(time: CardTime): CardTime {
  const { amount, unit } = time;
  return amount === undefined || unit === undefined || (unit === 'minute' && amount >= 60)
    ? time
    : { amount, unit };
}
