/** `ventanilla institution-key CODE`: makes the key with which an institution tells what happens to its requests. */
import { createHash, randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { openSqliteStore } from '../../server/sql/sqlite-store.ts';
import { dataDirectory } from '../data-directory.ts';

export function institutionKeyCommand(): Command {
  return new Command('institution-key')
    .description('Crea la clave de una institución. Se muestra una sola vez; la anterior deja de servir.')
    .argument('<institucion>', 'código de la institución en el catálogo')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .action(async (institution: string, options: { data?: string }) => {
      const store = await openSqliteStore(dataDirectory(options.data));
      try {
        const { institutions } = await store.catalogue();
        if (!institutions.some(({ code }) => code === institution)) {
          throw new Error(`El catálogo no tiene la institución «${institution}». Revise el código.`);
        }
        const key = randomBytes(32).toString('base64url');
        await store.setInstitutionKey(institution, createHash('sha256').update(key).digest('hex'));
        console.log(key);
      } finally {
        await store.close();
      }
    });
}
