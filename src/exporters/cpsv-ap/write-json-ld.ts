/** Statements → JSON-LD that carries its own context: the terms of the standard's, so that nobody needs the network. */
import type { Literal, Statement } from '../../importers/cpsv-ap/graph.ts';
import { iri, jsonLdContext, shortened, vocabulary } from '../../importers/cpsv-ap/terms.ts';

type Value = { '@id': string } | { '@value': string; '@language'?: string; '@type'?: string };

export function* writeJsonLd(records: Iterable<readonly Statement[]>): Generator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext())},\n"@graph":[`;
  let between = '\n';
  for (const statements of records) {
    for (const node of nodesOf(statements)) {
      yield `${between}${JSON.stringify(node)}`;
      between = ',\n';
    }
  }
  yield '\n]}\n';
}

function nodesOf(statements: readonly Statement[]): object[] {
  const bySubject = new Map<string, Statement[]>();
  for (const statement of statements) {
    const held = bySubject.get(statement.subject);
    if (held) held.push(statement);
    else bySubject.set(statement.subject, [statement]);
  }
  return [...bySubject].map(([subject, own]) => nodeOf(subject, own));
}

function nodeOf(subject: string, statements: readonly Statement[]): object {
  const classes = statements.flatMap(({ predicate, object }) =>
    predicate === iri('rdf:type') && typeof object === 'string' ? [termOfClass(object)] : [],
  );
  const terms = termsOf(classes);
  const properties = new Map<string, Value[]>();
  for (const { predicate, object } of statements) {
    if (predicate === iri('rdf:type')) continue;
    const name = terms.get(predicate) ?? shortened(predicate);
    properties.set(name, [...(properties.get(name) ?? []), valueOf(object)]);
  }
  return {
    '@id': subject,
    ...(classes.length > 0 ? { '@type': classes } : {}),
    ...Object.fromEntries(properties),
  };
}

function termOfClass(address: string): string {
  const known = Object.entries(vocabulary).find(([, each]) => iri(each.iri) === address);
  return known?.[0] ?? shortened(address);
}

/** `dct:title` of a PublicService is «PublicService.name»; the first class names what several have. */
function termsOf(classes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...classes]
      .reverse()
      .flatMap((name) =>
        Object.entries(vocabulary[name]?.properties ?? {}).map(
          ([property, curie]) => [iri(curie), `${name}.${property}`] as const,
        ),
      ),
  );
}

function valueOf(object: string | Literal): Value {
  if (typeof object === 'string') return { '@id': object };
  const { text, lang, datatype } = object;
  if (lang) return { '@value': text, '@language': lang };
  return datatype === iri('xsd:string')
    ? { '@value': text }
    : { '@value': text, '@type': shortened(datatype) };
}
