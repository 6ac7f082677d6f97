/** What the modes of a procedure say together → the fiche. What they say differently stays under the name of each. */
import type { Block } from '../../contract/richtext.ts';
import { bareVariant } from '../bare-variant.ts';
import { firstSentence } from '../first-sentence.ts';
import { labelled } from '../labelled.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import type { TramiteContent } from '../../contract/tramite.ts';
import type { Mode, Procedure } from './registry.ts';

/** `otherwise`: the day of a procedure whose modes do not say when they were updated. */
export function finishTramite({ row, tramite, modes }: Procedure, otherwise: string): TramiteContent {
  const { report } = row;
  if (modes.length === 0) report.notes.push('El trámite no tiene ninguna modalidad en modes.csv.');
  if (!tramite.updatedAt) {
    tramite.updatedAt = otherwise;
    report.notes.push(`No dice cuándo se actualizó; se pone la fecha del archivo (${otherwise}).`);
  }
  const [only, ...others] = modes;
  const isSingle = others.length === 0;
  const own = tramite.description?.es ?? [];
  const description = isSingle ? [...(only?.description ?? []), ...(only?.more ?? []), ...own] : own;
  if (description.length > 0) tramite.description = { es: description };
  if (!isSingle) {
    for (const { variant, description: said, more } of modes)
      if (said.length + more.length > 0) variant.description = { es: [...said, ...more] };
  }
  tramite.summary = { es: firstSentence(toPlainText(only?.description ?? [])) };
  const whoMust = together(modes, ({ whoMust: said }) => said);
  if (whoMust.length > 0) tramite.whoMust = { es: whoMust };
  tramite.categories = [...new Set(modes.flatMap(({ categories }) => categories))];
  finishLegalBasis(tramite, modes);
  tramite.variants = modes.length > 0 ? modes.map(({ variant }) => variant) : [bareVariant()];
  return tramite;
}

/** Once when all modes say the same, and otherwise under the name of each. */
function together(modes: readonly Mode[], of: (mode: Mode) => Block[]): Block[] {
  const said = modes.filter((mode) => of(mode).length > 0);
  const [first] = said;
  if (!first) return [];
  const isShared = new Set(said.map((mode) => JSON.stringify(of(mode)))).size === 1;
  if (isShared && said.length === modes.length) return of(first);
  return said.flatMap((mode) => labelled(mode.variant.name.es, of(mode)));
}

function finishLegalBasis(tramite: TramiteContent, modes: readonly Mode[]): void {
  const norms = new Map<string, TramiteContent['legalBasis'][number]>();
  for (const { legal } of modes) for (const { norm } of legal) norms.set(JSON.stringify(norm), norm);
  tramite.legalBasis = [...norms.values()];
  const more = modes.flatMap(({ legal }) => legal.flatMap((each) => each.more));
  if (more.length > 0) tramite.legalBasisText = { es: more };
  if (modes.length < 2) return;
  for (const { row, legal } of modes) {
    if (legal.length < norms.size)
      row.report.notes.push(
        'La ficha muestra las normas de todas las modalidades juntas, también las que no son de esta.',
      );
  }
}
