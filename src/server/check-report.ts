import type { FeedbackInput } from '../contract/feedback.ts';
import type { ProblemDocument } from '../contract/problem.ts';
import { reportParts } from '../contract/report-parts.ts';
import type { Tramite } from '../contract/tramite.ts';
import { findField } from './cases/find-field.ts';
import type { CatalogueView } from './catalogue-view.ts';
import { municipalitiesOf } from './municipalities-of.ts';
import { ProblemError } from './problems.ts';
import { ficheOf } from './routes/fiche.ts';

/** Refuses what points at nothing of the trámite, and says of each field what to send instead. */
export function checkReport(body: FeedbackInput, reported: Tramite, view: CatalogueView): void {
  const errors: NonNullable<ProblemDocument['errors']> = [];
  const wrong = (field: keyof FeedbackInput, detail: string) => errors.push({ pointer: `/${field}`, detail });
  const { field, office, channel, variant } = body;
  if (body.ficheHash !== undefined && body.version === reported.version && body.ficheHash !== reported.hash)
    wrong('ficheHash', 'No es la huella de esa versión de la ficha. Cargue la página de nuevo y repita.');
  if (variant !== undefined && !reported.variants.some(({ code }) => code === variant))
    wrong('variant', 'El trámite no tiene esa modalidad. Use el código de una de las suyas, o ninguno.');
  if (field !== undefined && !isField(field, reported))
    wrong(
      'field',
      'La ficha no tiene ese campo. Envíe un JSON Pointer de la ficha, como /variants/0/fees, o ninguno.',
    );
  if (office !== undefined && !isOffice(office, reported, view))
    wrong('office', 'Esa oficina no es de este trámite. Use una de las que nombra la ficha, o ninguna.');
  const channels = reported.variants.flatMap(({ channels: all }) => all.map(({ kind }) => kind));
  if (channel !== undefined && channels.length > 0 && !channels.includes(channel))
    wrong('channel', 'Este trámite no se hace por ese canal. Use uno de los que nombra la ficha, o ninguno.');
  if (body.experiencedOn !== undefined && body.experiencedOn > view.today)
    wrong('experiencedOn', 'Esa fecha todavía no llega. Escriba el día en que pasó.');
  checkMunicipality(body.municipality, view, errors);
  if (errors.length > 0) throw new ProblemError('datos-no-validos', { errors });
}

/** Adds to `errors` when it is none that the catalogue knows: free text is not kept. */
export function checkMunicipality(
  municipality: string | undefined,
  view: CatalogueView,
  errors: NonNullable<ProblemDocument['errors']>,
): void {
  if (municipality !== undefined && !municipalitiesOf(view).includes(municipality))
    errors.push({
      pointer: '/municipality',
      detail: 'No conocemos ese municipio. Use uno de los de /v1/municipalities, o ninguno.',
    });
}

/** Somebody may also miss what the fiche does not have: its time, for one. */
function isField(field: string, reported: Tramite): boolean {
  if (field === '' || findField(reported, field).value !== undefined) return true;
  return reported.variants.some((_, variant) =>
    reportParts(reported, variant).some((part) => part.field === field),
  );
}

function isOffice(code: string, reported: Tramite, view: CatalogueView): boolean {
  const named = ficheOf(reported, view).offices;
  if (named.length > 0) return named.some((office) => office.code === code);
  // A fiche that names none leaves the offices of its institution.
  return view.offices.get(code)?.institution === reported.institution;
}
