/**
 * A record whose shape is known only roughly: fields are asked for by any of their names, and whatever nobody asked for is
 * told at the end with its path, so that nothing is lost in silence.
 */
export type Json = Record<string, unknown>;

export interface Unread {
  /** Where it is in this record: `modalidades[0].publico[1].color`. */
  path: string;
  /** The same for every record: `modalidades[].publico[].color`. */
  pattern: string;
  words: string;
}

export class Source {
  readonly #read = new Map<object, Set<string>>();
  readonly #whole = new Set<object>();

  /** The first of the fields that is there and says something. It counts as read; what is inside does not yet. */
  get(from: unknown, ...names: string[]): unknown {
    if (!isObject(from)) return undefined;
    const name = names.find((each) => Object.hasOwn(from, each) && !isBlank(from[each]));
    if (name === undefined) return undefined;
    this.#read.set(from, (this.#read.get(from) ?? new Set()).add(name));
    return from[name];
  }

  /** As one text: a list a line each, an object by the names given, or whole when it has none of them. */
  words(from: unknown, ...names: string[]): string {
    if (typeof from === 'string') return from.trim();
    if (typeof from === 'number' || typeof from === 'boolean') return String(from);
    if (Array.isArray(from)) {
      this.#whole.add(from);
      return from
        .map((item) => this.words(item, ...names))
        .filter(Boolean)
        .join('\n');
    }
    if (!isObject(from)) return '';
    const found = this.get(from, ...names);
    return found === undefined ? this.everything(from) : this.words(found, ...names);
  }

  /** The same, of a field. */
  text(from: unknown, ...names: string[]): string {
    return this.words(
      this.get(from, ...names),
      'nombre',
      'descripcion',
      'titulo',
      'texto',
      'detalle',
      'valor',
    );
  }

  /** All the words of an object, in its order: «Lunes 08:00 16:00». */
  everything(from: unknown): string {
    if (!isObject(from)) return this.words(from);
    this.#whole.add(from);
    return Object.values(from)
      .map((value) => (typeof value === 'object' ? this.everything(value) : this.words(value)))
      .filter(Boolean)
      .join(' ');
  }

  /** A field that may be a list, one thing, or missing. */
  list(from: unknown, ...names: string[]): unknown[] {
    const value = this.get(from, ...names);
    if (value === undefined) return [];
    return Array.isArray(value) ? value.filter((item) => !isBlank(item)) : [value];
  }

  unread(record: Json): Unread[] {
    return this.#unreadIn(record, '', '');
  }

  #unreadIn(from: unknown, path: string, pattern: string): Unread[] {
    if (Array.isArray(from))
      return from.flatMap((item, index) =>
        typeof item === 'object' ? this.#unreadIn(item, `${path}[${index}]`, `${pattern}[]`) : [],
      );
    if (!isObject(from) || this.#whole.has(from)) return [];
    const read = this.#read.get(from);
    return Object.entries(from).flatMap(([name, value]): Unread[] => {
      if (isBlank(value)) return [];
      const dot = path === '' ? '' : '.';
      const here = [`${path}${dot}${name}`, `${pattern}${dot}${name}`] as const;
      if (read?.has(name)) return this.#unreadIn(value, ...here);
      return [{ path: here[0], pattern: here[1], words: leaves(value).join(' · ') }];
    });
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Every text and number inside, in order. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [String(value)]
    : [];
}
