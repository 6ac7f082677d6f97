/** `ventanilla embeddings`: which sites use which elements, since when; nothing about who visits them. */
import { Command } from 'commander';
import { embeddings } from '../../server/use/embeddings.ts';
import { withStore } from '../with-store.ts';

export function embeddingsCommand(): Command {
  return new Command('embeddings')
    .description('Muestra qué sitios usan los elementos, cuáles y desde cuándo.')
    .option('--since <día>', 'solo los que se vieron desde ese día, como 2026-11-01')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--json', 'escribe la lista como JSON')
    .action(async ({ since, data, json = false }: { since?: string; data?: string; json?: boolean }) => {
      if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
        throw new Error(`«${since}» no es un día. Escríbalo como 2026-11-01.`);
      const rows = await withStore(data, (store) => store.records.list(embeddings, { index: 'site' }));
      const sites = rows.filter(({ last }) => since === undefined || last >= since);
      if (json) process.stdout.write(`${JSON.stringify({ sites }, null, 2)}\n`);
      else if (sites.length === 0)
        console.log('Todavía no hay sitios. Aparecen cuando alguien abre una de sus páginas.');
      else
        for (const { site, elements, version, first, last } of sites) {
          console.log(
            `${site}: del ${first} al ${last}${version === undefined ? '' : `, versión ${version}`}`,
          );
          for (const [tag, days] of Object.entries(elements))
            console.log(`  <${tag}>, del ${days.first} al ${days.last}`);
        }
    });
}
