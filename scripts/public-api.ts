/** What a release promises by name: what a page, a style sheet or a script of somebody else may have used. */

/** As much of custom-elements.json as is read here. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}
interface Declaration {
  tagName?: string;
  attributes?: Named[];
  members?: (Named & { kind?: string; privacy?: string })[];
  events?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  slots?: Named[];
}
interface Named {
  name: string;
}

/** Tag → kind → names. */
export type PublicApi = Record<string, Record<ApiKind, string[]>>;
type ApiKind = keyof typeof KINDS;

/** Kind → how a person calls one. */
const KINDS = {
  attributes: 'el atributo',
  properties: 'la propiedad',
  events: 'el evento',
  parts: 'la parte',
  cssProperties: 'la propiedad CSS',
  slots: 'el espacio',
} as const;

export function publicApi(manifest: Manifest): PublicApi {
  const api: PublicApi = {};
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      if (declaration.tagName === undefined) continue;
      const fields = (declaration.members ?? []).filter(
        ({ kind, privacy }) => kind === 'field' && privacy !== 'private' && privacy !== 'protected',
      );
      api[declaration.tagName] = {
        attributes: names(declaration.attributes),
        properties: names(fields),
        events: names(declaration.events),
        parts: names(declaration.cssParts),
        cssProperties: names(declaration.cssProperties),
        slots: names(declaration.slots),
      };
    }
  }
  return api;
}

/** A sentence for each name that `before` had and `now` has not. Adding is free. */
export function removedFrom(before: PublicApi, now: PublicApi): string[] {
  return Object.entries(before).flatMap(([tag, kinds]) => {
    const present = now[tag];
    if (!present) return [`Falta <${tag}>.`];
    return (Object.keys(KINDS) as ApiKind[]).flatMap((kind) =>
      kinds[kind]
        .filter((name) => !present[kind].includes(name))
        .map((name) => `A <${tag}> le falta ${KINDS[kind]} «${name}».`),
    );
  });
}

function names(items: readonly Named[] = []): string[] {
  return items.map(({ name }) => name).sort();
}
