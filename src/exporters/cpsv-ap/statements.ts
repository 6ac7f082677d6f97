/** Statements of one record while they are being made, and the steps that finish each thing's description. */
import type { Text } from '../../contract/text.ts';
import { Graph, type Statement, type Thing } from '../../importers/cpsv-ap/graph.ts';
import { Reading } from '../../importers/cpsv-ap/reading.ts';
import { restOf, type Fields } from '../../importers/cpsv-ap/rest.ts';
import { iri, OWN, wordAddress, type Curie } from '../../importers/cpsv-ap/terms.ts';

/** Language tags that Turtle can write; a text in any other stays in the rest. */
const TAG = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

export class Statements {
  readonly publicUrl: string;
  private readonly graph = new Graph();

  constructor(publicUrl: string) {
    this.publicUrl = publicUrl;
  }

  type(subject: Thing, ...classes: Curie[]): void {
    for (const each of classes) this.thing(subject, 'rdf:type', iri(each));
  }

  thing(subject: Thing, curie: Curie, object: Thing | undefined): void {
    if (object !== undefined) this.graph.add({ subject, predicate: iri(curie), object });
  }

  /** A text by language, each a literal of its own. */
  text(subject: Thing, curie: Curie, text: Text | undefined): void {
    for (const [lang, words] of Object.entries(text ?? {}))
      if (TAG.test(lang) && typeof words === 'string')
        this.literal(subject, iri(curie), { text: words, lang, datatype: iri('rdf:langString') });
  }

  word(subject: Thing, curie: Curie, text: string | undefined, datatype: Curie = 'xsd:string'): void {
    if (text !== undefined) this.literal(subject, iri(curie), { text, lang: '', datatype: iri(datatype) });
  }

  /** A concept of ours: `word` of a closed list. Its type is what the shapes ask for. */
  concept(subject: Thing, curie: Curie, list: string, word: string): void {
    const concept = wordAddress(this.publicUrl, list, word);
    this.thing(subject, curie, concept);
    this.type(concept, 'skos:Concept');
  }

  order(subject: Thing, place: number): void {
    this.literal(subject, this.publicUrl + OWN.order, {
      text: String(place),
      lang: '',
      datatype: iri('xsd:integer'),
    });
  }

  /** Reads the thing as an importer will, and adds what that reader would not get. Parts come before their wholes. */
  finish(
    subject: Thing,
    original: Fields,
    read: (reading: Reading) => Fields,
    ending: string = OWN.rest,
  ): void {
    const rest = restOf(read(new Reading(this.graph)), original);
    if (rest === undefined) return;
    this.literal(subject, this.publicUrl + ending, { text: rest, lang: '', datatype: iri('xsd:string') });
  }

  /** In the order in which they were made, each once. */
  list(): Statement[] {
    return [...this.graph.statements()];
  }

  private literal(subject: Thing, predicate: string, object: Exclude<Statement['object'], string>): void {
    this.graph.add({ subject, predicate, object });
  }
}
