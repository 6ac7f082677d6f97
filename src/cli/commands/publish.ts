/** `ventanilla publish [CODE…]`: makes drafts public; without a code, lists them. */
import { Command } from 'commander';
import { withStore } from '../with-store.ts';

export function publishCommand(): Command {
  return new Command('publish')
    .description('Publica borradores. Sin códigos, dice cuáles hay.')
    .argument('[codigos...]', 'códigos de los trámites que se publican')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--json', 'escribe el resultado como JSON')
    .action(async (codes: string[], { data, json = false }: { data?: string; json?: boolean }) => {
      const done = await withStore(data, async (store) => {
        const drafts = await store.drafts();
        const unknown = codes.find((code) => !drafts.some((draft) => draft.code === code));
        if (unknown !== undefined)
          throw new Error(
            `No hay un borrador con el código «${unknown}». Vea cuáles hay con «ventanilla publish».`,
          );
        if (codes.length > 0)
          await store.changeCatalogue({
            tramites: drafts
              .filter(({ code }) => codes.includes(code))
              .map((draft) => ({ ...draft, status: 'published' as const })),
          });
        const rest = drafts.filter(({ code }) => !codes.includes(code));
        return { published: codes, drafts: rest.map(({ code, name }) => ({ code, name: name.es })) };
      });
      if (json) {
        process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
        return;
      }
      if (codes.length > 0) console.log(`Publicados: ${codes.join(', ')}.`);
      if (done.drafts.length === 0) console.log('No quedan borradores.');
      for (const { code, name } of done.drafts) console.log(`Borrador: ${code}  ${name}`);
    });
}
