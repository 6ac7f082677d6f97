/** What the readers of the parts share: the graph, the codes that its things get, and the notes for the report. */
import { code as codeSchema } from '../../contract/text.ts';
import { codeOf } from '../code-of.ts';
import type { Graph, Thing } from './graph.ts';
import { withRest, type Fields } from './rest.ts';
import { OWN } from './terms.ts';

type Kind = 'tramite' | 'institution' | 'office' | 'category' | 'life_event';

export class Reading {
  readonly graph: Graph;
  /** Sentences by the thing that they speak of. */
  readonly notes = new Map<Thing, string[]>();
  private readonly codes = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(graph: Graph) {
    this.graph = graph;
  }

  note(thing: Thing, sentence: string): void {
    const known = this.notes.get(thing);
    if (known) known.push(sentence);
    else this.notes.set(thing, [sentence]);
  }

  /** The same thing always has the same code, and two things of a kind never share one. */
  code(kind: Kind, thing: Thing): string {
    const key = `${kind} ${thing}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const wanted = this.wantedCode(thing) ?? kind.replace('_', '-');
    let code = wanted;
    for (let next = 2; this.taken.has(`${kind} ${code}`); next += 1) code = `${wanted.slice(0, 58)}-${next}`;
    this.taken.add(`${kind} ${code}`);
    this.codes.set(key, code);
    return code;
  }

  /** Identifier, else the end of the address. The words of an identifier that is no code are in the notes. */
  wantedCode(thing: Thing): string | undefined {
    const identifier = this.graph.word(thing, 'dct:identifier');
    if (identifier !== undefined && !isCode(identifier))
      this.note(thing, `El identificador «${identifier}» no sirve de código; se usó ${codeOf(identifier)}.`);
    const written = identifier ?? endOf(thing);
    return isCode(written) ? written : codeOf(written) || undefined;
  }

  /** The fields of a thing with what the standard has no word for. */
  complete(thing: Thing, said: Fields, ending: string = OWN.rest): Fields {
    const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return withRest(present, this.graph.own(thing, ending), (note) => this.note(thing, `${thing}: ${note}`));
  }
}

export function isCode(written: string): boolean {
  return codeSchema.safeParse(written).success;
}

function endOf(thing: Thing): string {
  return thing.startsWith('_:') ? '' : (thing.split(/[/#]/).findLast((part) => part !== '') ?? '');
}
