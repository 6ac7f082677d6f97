type Item = Readonly<Record<string, unknown>>;

/** What identifies an item of each list of a trámite. A list that is not here is one value. */
const IDENTITY: Readonly<Record<string, (item: Item) => unknown>> = {
  variants: ({ code }) => code,
  requirements: ({ id }) => id,
  steps: ({ order }) => order,
  fees: ({ concept, kind, whenChannel, whenAudience }) =>
    joined(spanish(concept) ?? kind, whenChannel, whenAudience),
  offices: ({ office }) => office,
  channels: ({ kind }) => kind,
  forms: ({ url }) => url,
  legalBasis: ({ id, name, articles }) => id ?? joined(spanish(name), articles),
  audiences: ({ kind }) => kind,
  outputs: ({ name }) => spanish(name),
  faq: ({ q }) => spanish(q),
  media: ({ url }) => url,
};

/** Names of the items of the list `name`, or undefined when they do not tell its items apart. */
export function listKeys(name: string, list: readonly unknown[]): string[] | undefined {
  const identify = Object.hasOwn(IDENTITY, name) ? IDENTITY[name] : undefined;
  if (!identify) return undefined;
  const keys: string[] = [];
  for (const item of list) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
    const key = identify(item as Item);
    if (typeof key !== 'string' && typeof key !== 'number') return undefined;
    keys.push(String(key));
  }
  return new Set(keys).size === keys.length ? keys : undefined;
}

function spanish(text: unknown): unknown {
  return typeof text === 'object' && text !== null && 'es' in text ? text.es : undefined;
}

const joined = (...parts: unknown[]) => parts.filter((part) => typeof part === 'string').join(' ');
