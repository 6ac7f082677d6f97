import { DataFactory, Writer } from 'n3';
import type { Statement, Thing } from '../../importers/cpsv-ap/graph.ts';
import { prefixes } from '../../importers/cpsv-ap/terms.ts';

/** Statements, record by record → Turtle, record by record. */
export function* writeTurtle(records: Iterable<readonly Statement[]>): Generator<string> {
  let pieces: string[] = [];
  const output = {
    write(piece: string, _encoding: string, done?: () => void) {
      pieces.push(piece);
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(output, { prefixes: { ...prefixes } });
  const taken = function* () {
    if (pieces.length > 0) yield pieces.join('');
    pieces = [];
  };
  for (const statements of records) {
    for (const { subject, predicate, object } of statements)
      writer.addQuad(nodeOf(subject), DataFactory.namedNode(predicate), termOf(object));
    yield* taken();
  }
  writer.end();
  yield* taken();
}

function nodeOf(thing: Thing) {
  return DataFactory.namedNode(thing);
}

function termOf(object: Statement['object']) {
  if (typeof object === 'string') return nodeOf(object);
  const { text, lang, datatype } = object;
  return DataFactory.literal(text, lang || DataFactory.namedNode(datatype));
}
