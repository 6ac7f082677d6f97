/**
 * The catalogue as CPSV-AP 3.2, in Turtle and in JSON-LD: the same statements twice. What the standard has no word for
 * goes along in words of our own, so that reading it again gives the same catalogue (docs/formatos/cpsv-ap.md).
 */
import type { Statement } from '../../importers/cpsv-ap/graph.ts';
import type { Catalogue } from '../../server/store.ts';
import type { Exporter } from '../exporter.ts';
import {
  describeCatalogue,
  describeCategory,
  describeInstitution,
  describeLifeEvent,
  describeLocalLayer,
  describeOffice,
} from './describe-places.ts';
import { describeTramite } from './describe-tramite.ts';
import { Statements } from './statements.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeTurtle } from './write-turtle.ts';

export const exportCpsvAp: Exporter = (catalogue, { publicUrl }) => [
  { path: 'cpsv-ap/catalogo.ttl', content: writeTurtle(recordsOf(catalogue, publicUrl)) },
  { path: 'cpsv-ap/catalogo.jsonld', content: writeJsonLd(recordsOf(catalogue, publicUrl)) },
];

function* recordsOf(catalogue: Catalogue, publicUrl: string): Generator<readonly Statement[]> {
  const described = (describe: (out: Statements) => void) => {
    const out = new Statements(publicUrl);
    describe(out);
    return out.list();
  };
  const each = function* <T>(
    list: readonly T[],
    describe: (out: Statements, record: T, place: number) => void,
  ) {
    for (const [place, record] of list.entries()) yield described((out) => describe(out, record, place));
  };
  yield described((out) => describeCatalogue(out, catalogue.info));
  yield* each(catalogue.categories, describeCategory);
  yield* each(catalogue.institutions, describeInstitution);
  yield* each(catalogue.offices, describeOffice);
  yield* each(catalogue.lifeEvents, describeLifeEvent);
  const published = catalogue.tramites.filter(({ status }) => status !== 'draft');
  yield* each(published, (out, { version: _version, hash: _hash, ...tramite }, place) =>
    describeTramite(out, tramite, place),
  );
  yield* each(catalogue.localLayers, describeLocalLayer);
}
