/** Turtle, JSON-LD or RDF/XML → statements. What the file is, its content says; the ending decides where it does not. */
import { extname } from 'node:path';
import { StreamParser } from 'n3';
import { pipeline, Readable } from 'node:stream';
import { ImportRefused } from '../import-refused.ts';
import { readText } from '../read-text.ts';
import type { Progress } from '../read-utf8.ts';
import { checkSize, LONGEST_TEXT } from './check-size.ts';
import type { Literal, Statement } from './graph.ts';
import { BASE, readJsonLd } from './read-json-ld.ts';
import { ShallowXmlParser } from './shallow-xml-parser.ts';

export interface ParsedRdf {
  statements: Statement[];
  /** Sentences for the report. */
  notes: string[];
  /** Visible characters of what never became a statement; the notes name it. */
  charactersLost: number;
}

/** What RDF libraries give, whichever it is. */
interface QuadLike {
  subject: { termType: string; value: string };
  predicate: { value: string };
  object: { termType: string; value: string; language?: string; datatype?: { value: string } };
}

export async function parseRdf(path: string, onProgress?: Progress): Promise<ParsedRdf> {
  const { notes, pieces } = await readText(path, onProgress);
  const first = await pieces.next();
  const start = first.done === true ? '' : first.value;
  const whole = checkSize(again(start, pieces));
  const format = formatOf(start, path);
  if (format === 'json-ld') {
    const read = await readJsonLd(await joined(whole));
    return {
      statements: read.quads.map(toStatement),
      notes: [...notes, ...read.notes],
      charactersLost: read.charactersLost,
    };
  }
  const statements =
    format === 'turtle'
      ? await collect(whole, new StreamParser({ format: 'text/turtle', baseIRI: BASE }), explainTurtle)
      : await collect(
          refuseTypes(whole),
          new ShallowXmlParser({ baseIRI: BASE, trackPosition: true }),
          explainXml,
        );
  return { statements, notes, charactersLost: 0 };
}

function formatOf(start: string, path: string): 'turtle' | 'json-ld' | 'rdf-xml' {
  const text = start.trimStart();
  // A blank node of Turtle may begin like a list of JSON.
  if (/^(?:\{|\[\s*[{[])/.test(text)) return 'json-ld';
  if (/^<(?:\?xml|!--|!DOCTYPE|[\w.-]+:[\w.-]+[\s>])/i.test(text)) return 'rdf-xml';
  const ending = extname(path).toLowerCase();
  if (text !== '' && !text.startsWith('<') && ['.json', '.jsonld'].includes(ending))
    throw new ImportRefused('El archivo se llama JSON pero no empieza con «{» ni con «[». Revíselo.');
  return ['.rdf', '.owl', '.xml'].includes(ending) ? 'rdf-xml' : 'turtle';
}

async function* again(start: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* pieces;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}

/** Entities of one's own are how a small file becomes an enormous one, and no parser needs them here. */
async function* refuseTypes(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let end = '';
  for await (const piece of pieces) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(end + piece)) {
      throw new ImportRefused(
        'El archivo define su propio tipo de documento (DOCTYPE), y no lo abrimos por seguridad. Quite esa parte y escriba las direcciones completas.',
      );
    }
    end = piece.slice(-10);
    yield piece;
  }
}

async function collect(
  pieces: AsyncIterable<string>,
  parser: NodeJS.ReadWriteStream,
  explain: (error: Error) => string,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const source = Readable.from(pieces);
  // A fault of the source ends the parser, whose own faults the loop throws.
  pipeline(source, parser, () => undefined);
  try {
    for await (const quad of parser as AsyncIterable<QuadLike>) statements.push(toStatement(quad));
  } catch (error) {
    if (error instanceof ImportRefused || !(error instanceof Error)) throw error;
    throw new ImportRefused(explain(error));
  } finally {
    source.destroy();
  }
  return statements;
}

function explainTurtle(error: Error): string {
  const line = /on line (\d+)/.exec(error.message)?.[1];
  return `El archivo no es Turtle bien formado${inLine(line)}. Revise puntos, comillas y prefijos cerca de ahí.`;
}

function explainXml(error: Error): string {
  // «4:10: unexpected close tag.», «Line 4 column 10: …».
  const line = /^(\d+):\d+:|Line (\d+)/i.exec(error.message);
  return `El archivo no es RDF/XML bien formado${inLine(line?.[1] ?? line?.[2])}. Revise etiquetas y direcciones cerca de ahí.`;
}

function inLine(line: string | undefined): string {
  return line === undefined ? '' : ` (línea ${line})`;
}

function toStatement({ subject, predicate, object }: QuadLike): Statement {
  return {
    subject: thingOf(subject),
    predicate: predicate.value,
    object: object.termType === 'Literal' ? literalOf(object) : thingOf(object),
  };
}

function thingOf({ termType, value }: { termType: string; value: string }): string {
  return termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value;
}

function literalOf({ value, language = '', datatype }: QuadLike['object']): Literal {
  if (value.length > LONGEST_TEXT) {
    throw new ImportRefused(
      `Un texto pasa de ${LONGEST_TEXT / 1_000_000} millones de caracteres; empieza con «${value.slice(0, 60)}…». Quizá le falta cerrar comillas.`,
    );
  }
  return { text: value, lang: language && canonicalTag(language), datatype: datatype?.value ?? '' };
}

/** Parsers write `es-sv`; we write `es-SV`, as BCP 47 recommends. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
