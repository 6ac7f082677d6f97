import type { Category, Institution, Office } from '../contract/institution.ts';
import type { Block, Cell, Inline, Item } from '../contract/richtext.ts';
import { localized, type Text } from '../contract/text.ts';
import { officePlaces, type Place } from './office-places.ts';
import type { AudienceKind, ChannelKind, Tramite } from '../contract/tramite.ts';

/** What the search knows of a trámite: flat, in one language, plain strings. */
export interface SearchDocument {
  code: string;
  /** As results show it; highlights point into it. */
  name: string;
  alternateNames: string[];
  keywords: string[];
  /** What the citizen gets: "Constancia". */
  outputs: string[];
  /** Names of the variants: "Renovación". */
  variants: string[];
  summary: string;
  description: string;
  institution: { code: string; name: string; acronym?: string };
  categories: { code: string; name: string }[];
  audiences: AudienceKind[];
  /** A channel `mixed` also counts as `in_person` and `online`: a part of it is done in each way. */
  channels: ChannelKind[];
  /** All of it can be done without going anywhere: some variant has the channel `online` or `app`. */
  online: boolean;
  /** Known to cost nothing: every variant names its fees, and all of them are `free`. */
  free: boolean;
  /** Where its offices are, none twice. */
  places?: Place[];
}

/** Name and acronym by code; what a code of a trámite refers to. */
export interface SearchReferences {
  institutions: ReadonlyMap<string, Institution>;
  categories: ReadonlyMap<string, Category>;
  /** Without them nothing is found by place. */
  offices?: ReadonlyMap<string, Office>;
}

/**
 * What the search keeps of a trámite, in `lang`. The Spanish name stays searchable in every language, because people
 * know a paper by the name that is printed on it. Requirements are left out on purpose: half a catalogue asks for a
 * passport, and none of that answers "pasaporte".
 */
export function toSearchDocument(
  tramite: Tramite,
  { institutions, categories, offices }: SearchReferences,
  lang = 'es',
): SearchDocument {
  const say = (text: Text) => localized(text, lang).text;
  const name = say(tramite.name);
  const institution = institutions.get(tramite.institution);
  const fees = tramite.variants.map((variant) => variant.fees);
  const kinds = tramite.variants.flatMap((variant) => variant.channels.map((channel) => channel.kind));
  const places = new Map<string, Place>();
  for (const { office: code } of tramite.variants.flatMap((variant) => variant.offices)) {
    const office = offices?.get(code);
    for (const place of office ? officePlaces(office) : []) places.set(place.name, place);
  }
  const alternateNames = tramite.alternateNames.map(say);
  if (name !== tramite.name.es) alternateNames.push(tramite.name.es);
  return {
    code: tramite.code,
    name,
    alternateNames,
    keywords: tramite.keywords.map(say),
    outputs: tramite.outputs.map((output) => say(output.name)),
    variants: tramite.variants.length > 1 ? tramite.variants.map((variant) => say(variant.name)) : [],
    summary: say(tramite.summary),
    description: tramite.description ? plain(tramite.description[lang] ?? tramite.description.es) : '',
    institution: {
      code: tramite.institution,
      name: institution ? say(institution.name) : tramite.institution,
      ...(institution?.acronym !== undefined && { acronym: institution.acronym }),
    },
    categories: tramite.categories.map((code) => {
      const category = categories.get(code);
      return { code, name: category ? say(category.name) : code };
    }),
    audiences: [...new Set(tramite.audiences.map((audience) => audience.kind))],
    channels: [
      ...new Set(
        kinds.flatMap((kind): ChannelKind[] =>
          kind === 'mixed' ? ['mixed', 'in_person', 'online'] : [kind],
        ),
      ),
    ],
    online: kinds.some((kind) => kind === 'online' || kind === 'app'),
    free: fees.every((list) => list.length > 0 && list.every((fee) => fee.kind === 'free')),
    ...(places.size > 0 && { places: [...places.values()] }),
  };
}

type Node = Block | Inline | Item | Cell | { t: 'tr'; c: Cell[] };

/** Words of a rich text, parted by spaces: the search needs no lines. */
function plain(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : 'c' in node ? plain(node.c) : ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
