/** `ventanilla erase FOLIO`: erases what a person wrote, when somebody asks for it and has no access code any more. */
import { Command } from 'commander';
import { normalizeFolio } from '../../contract/folio.ts';
import { eraseFeedback } from '../../server/privacy/erase-feedback.ts';
import { withStore } from '../with-store.ts';

export function eraseCommand(): Command {
  return new Command('erase')
    .description('Borra lo que una persona escribió en un comentario, lo que se le respondió y su contacto.')
    .argument('<folio>', 'folio del comentario')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .action(async (typed: string, { data }: { data?: string }) => {
      const folio = normalizeFolio(typed);
      if (folio === null) throw new Error(`«${typed}» no es un folio. Cópielo completo, con sus guiones.`);
      await withStore(data, async (store) => {
        if (!(await store.write((records) => eraseFeedback(records, folio, new Date()))))
          throw new Error(
            `Ningún comentario tiene el folio ${folio}. Las solicitudes las conserva la institución que las tramita.`,
          );
      });
      console.log(`Se borró lo escrito en ${folio}. Lo que se contó sigue contado.`);
    });
}
