/**
 * Statements by subject and property, in the order of the file. Whoever reads one marks it; what nobody has read in the
 * end is what the report must name.
 */
import type { Text } from '../../contract/text.ts';
import { iri, OWN, type Curie } from './terms.ts';

export interface Literal {
  text: string;
  /** BCP 47; empty when the file does not say. */
  lang: string;
  datatype: string;
}
/** An address, or the name `_:x` of a thing without one. */
export type Thing = string;

export interface Statement {
  subject: Thing;
  predicate: string;
  object: Thing | Literal;
}
/** `accepted`: understood, and with no words of its own to keep. */
interface Held extends Statement {
  use: 'unread' | 'read' | 'accepted';
}

export class Graph {
  /** Subject → property → value. */
  private readonly bySubject = new Map<Thing, Map<string, Map<string, Held>>>();

  /** Languages that stand in for Spanish where the file has none. */
  readonly standIns = new Set<string>();

  constructor(statements: Iterable<Statement> = []) {
    for (const statement of statements) this.add(statement);
  }

  add(statement: Statement): void {
    const { subject, predicate } = statement;
    let properties = this.bySubject.get(subject);
    if (!properties) this.bySubject.set(subject, (properties = new Map<string, Map<string, Held>>()));
    let held = properties.get(predicate);
    if (!held) properties.set(predicate, (held = new Map<string, Held>()));
    // A graph is a set: the same said twice is said once.
    const key = keyOf(statement.object);
    if (!held.has(key)) held.set(key, { ...statement, use: 'unread' });
  }

  has(subject: Thing): boolean {
    return this.bySubject.has(subject);
  }

  /** Things of a class, in the order of the file. */
  instances(curie: Curie): Thing[] {
    const found: Thing[] = [];
    for (const subject of this.bySubject.keys()) if (this.isA(subject, iri(curie))) found.push(subject);
    return found;
  }

  /** Things of a class of ours, which is known by how its name ends. */
  ownInstances(ending: string): Thing[] {
    return [...this.bySubject.keys()].filter((subject) =>
      this.held(subject, iri('rdf:type')).some(
        ({ object }) => typeof object === 'string' && object.endsWith(ending),
      ),
    );
  }

  isA(subject: Thing, type: string): boolean {
    const types = this.held(subject, iri('rdf:type'));
    const found = types.find(({ object }) => object === type);
    if (found) found.use = 'accepted';
    return found !== undefined;
  }

  things(subject: Thing, curie: Curie): Thing[] {
    return this.read(subject, iri(curie)).filter((object) => typeof object === 'string');
  }

  /** Things that have a place of their own come in it; the others after them, as in the file. */
  orderedThings(subject: Thing, curie: Curie): Thing[] {
    const place = (thing: Thing) => Number(this.own(thing, OWN.order) ?? Infinity);
    const things = this.things(subject, curie).map((thing) => ({ thing, place: place(thing) }));
    return things
      .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
      .map(({ thing }) => thing);
  }

  literals(subject: Thing, curie: Curie): Literal[] {
    return this.read(subject, iri(curie)).filter((object) => typeof object !== 'string');
  }

  /** The first literal's words; the others stay unread. */
  word(subject: Thing, curie: Curie): string | undefined {
    const held = this.held(subject, iri(curie)).find(({ object }) => typeof object !== 'string');
    if (!held || typeof held.object === 'string') return undefined;
    held.use = 'read';
    return held.object.text;
  }

  /**
   * Text by language. Without Spanish the first language stands in for it, because a catalogue needs one text that is
   * always there. A second text in the same language stays unread.
   */
  text(subject: Thing, curie: Curie): Text | undefined {
    const found = new Map<string, string>();
    for (const held of this.held(subject, iri(curie))) {
      if (typeof held.object === 'string') continue;
      const lang = held.object.lang || 'es';
      if (found.has(lang) && found.get(lang) !== held.object.text) continue;
      held.use = 'read';
      found.set(lang, held.object.text);
    }
    const [lang, first] = [...found][0] ?? [];
    if (lang === undefined || first === undefined) return undefined;
    if (!found.has('es')) this.standIns.add(lang);
    return { es: found.get('es') ?? first, ...Object.fromEntries(found) };
  }

  /** Words of a property of ours. */
  own(subject: Thing, ending: string): string | undefined {
    for (const [predicate, held] of this.bySubject.get(subject) ?? []) {
      if (!predicate.endsWith(ending)) continue;
      const [first] = held.values();
      if (first && typeof first.object !== 'string') {
        first.use = 'accepted';
        return first.object.text;
      }
    }
    return undefined;
  }

  /** Looks without marking: whether it is understood shows later. */
  peek(subject: Thing, curie: Curie): Thing[] {
    return this.held(subject, iri(curie)).flatMap(({ object }) =>
      typeof object === 'string' ? [object] : [],
    );
  }

  peekWord(subject: Thing, curie: Curie): string | undefined {
    for (const { object } of this.held(subject, iri(curie)))
      if (typeof object !== 'string') return object.text;
    return undefined;
  }

  /** Marks what leads to a thing that is known already, or says again what something else says. */
  accept(subject: Thing, ...curies: Curie[]): void {
    for (const curie of curies) for (const held of this.held(subject, iri(curie))) held.use = 'accepted';
  }

  *statements(): Generator<Readonly<Held>> {
    for (const properties of this.bySubject.values())
      for (const held of properties.values()) yield* held.values();
  }

  private read(subject: Thing, predicate: string): (Thing | Literal)[] {
    return this.held(subject, predicate).map((held) => {
      held.use = 'read';
      return held.object;
    });
  }

  private held(subject: Thing, predicate: string): Held[] {
    const held = [...(this.bySubject.get(subject)?.get(predicate)?.entries() ?? [])];
    // Our own exports say in what order things were; what other tools made of it in between is no order.
    if (held.length > 1 && this.isNumbered(subject)) held.sort(([one], [other]) => (one < other ? -1 : 1));
    return held.map(([, each]) => each);
  }

  private isNumbered(subject: Thing): boolean {
    return [...(this.bySubject.get(subject)?.keys() ?? [])].some((predicate) =>
      predicate.endsWith(OWN.order),
    );
  }
}

function keyOf(object: Thing | Literal): string {
  return typeof object === 'string' ? object : JSON.stringify([object.text, object.lang, object.datatype]);
}
