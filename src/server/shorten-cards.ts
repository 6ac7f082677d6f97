/** Cards in the short form of src/contract/short-card.ts, with the institutions that they name. */
import type { TramiteCard } from '../contract/card.ts';
import type { ShortCard } from '../contract/short-card.ts';

export interface ShortCards {
  cards: ShortCard[];
  institutions: TramiteCard['institution'][];
}

export function shortenCards(whole: readonly TramiteCard[]): ShortCards {
  const institutions = new Map<string, TramiteCard['institution']>();
  for (const { institution } of whole) institutions.set(institution.code, institution);
  const places = [...institutions.keys()];
  const cards = whole.map((card): ShortCard => {
    const { requirementNames: _, institution, path, variants, status, updatedAt, version, ...rest } = card;
    return {
      ...rest,
      institution: places.indexOf(institution.code),
      ...(path !== `/t/${card.code}` && { path }),
      ...(variants !== 1 && { variants }),
      ...(status !== 'published' && { status }),
      ...(updatedAt !== card.verifiedAt && { updatedAt }),
      ...(version !== 1 && { version }),
    };
  });
  return { cards, institutions: [...institutions.values()] };
}
