/** `ventanilla missing-terms`: what people search for in vain, without anything that points at a person. */
import { Command } from 'commander';
import { withStore } from '../with-store.ts';

/** Fewer searches than this are not shown: what only a few ask can tell who they are. */
const LEAST = 5;

export function missingTermsCommand(): Command {
  return new Command('missing-terms')
    .description(`Muestra lo que se busca y no se encuentra, desde ${String(LEAST)} búsquedas iguales.`)
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--json', 'escribe la lista como JSON')
    .action(async ({ data, json = false }: { data?: string; json?: boolean }) => {
      const terms = await withStore(data, (store) => store.missingTerms(LEAST));
      if (json) process.stdout.write(`${JSON.stringify({ least: LEAST, terms }, null, 2)}\n`);
      else if (terms.length === 0) console.log('Todavía no hay búsquedas repetidas sin resultado.');
      else
        for (const { term, lang, count, lastWeek } of terms)
          console.log(`${String(count).padStart(6)}  ${term} (${lang}, última vez en ${lastWeek})`);
    });
}
