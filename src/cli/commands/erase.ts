/**
 * `ventanilla erase FOLIO`: erases what a person wrote, when somebody asks for it and has no access code any more; of a
 * request, all that the catalogue has of it.
 */
import { Command } from 'commander';
import { normalizeFolio } from '../../contract/folio.ts';
import { eraseFeedback } from '../../server/privacy/erase-feedback.ts';
import { withStore } from '../with-store.ts';

export function eraseCommand(): Command {
  return new Command('erase')
    .description(
      'Borra lo que una persona escribió en un comentario, lo que se le respondió y su contacto; de una solicitud, todo.',
    )
    .argument('<folio>', 'folio del comentario o de la solicitud')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .action(async (typed: string, { data }: { data?: string }) => {
      const folio = normalizeFolio(typed);
      if (folio === null) throw new Error(`«${typed}» no es un folio. Cópielo completo, con sus guiones.`);
      await withStore(data, async (store) => {
        const erased = await store.write((records) => eraseFeedback(records, folio, new Date()));
        if (!erased && (await store.removeRequest(folio))) {
          console.log(
            `Se borró la solicitud ${folio} de este catálogo. La institución que la tramita conserva su expediente.`,
          );
          return;
        }
        if (!erased)
          throw new Error(
            `Ningún comentario ni solicitud tiene el folio ${folio}. Revise que esté completo.`,
          );
        console.log(
          erased.keptUntil === undefined
            ? `Se borró lo escrito en ${folio}. Lo que se contó sigue contado.`
            : `Se borraron el contacto y la respuesta de ${folio}. Se confirmó como amenaza: lo que dice se guarda para la autoridad hasta el ${erased.keptUntil.slice(0, 10)} y después se borra.`,
        );
      });
    });
}
