/** `ventanilla check-snippet`: what becomes of a pasted snippet in one system, and what to paste in its place. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { checkSnippet, type CheckedSnippet, type SnippetCheck } from '../../snippets/check-snippet.ts';
import { RUNGS, type CmsName, type Role } from '../../snippets/cms.ts';
import { cmsOption, describeSnippet, roleOption } from './snippet.ts';

interface Options {
  cms: CmsName;
  role: Role;
  withScript?: boolean;
  json?: boolean;
}

export function checkSnippetCommand(): Command {
  return new Command('check-snippet')
    .description('Dice qué queda de un código pegado, según el sistema del sitio.')
    .argument('<archivo>', 'archivo con lo que se va a pegar; - lee de la entrada')
    .addOption(cmsOption().makeOptionMandatory())
    .addOption(roleOption())
    .option('--with-script', 'el sitio ya tiene el script')
    .option('--json', 'escribe el resultado como JSON')
    .action(async (file: string, { cms, role, withScript = false, json = false }: Options) => {
      const check = checkSnippet(await readSnippet(file), { cms, role, siteHasScript: withScript });
      if (json) process.stdout.write(`${JSON.stringify(check, null, 2)}\n`);
      else console.log(describe(check).join('\n'));
      if (!check.survives) process.exitCode = 1;
    });
}

async function readSnippet(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(
      `No pudimos leer «${file}». Revise la ruta, o use - para pegar el código en la entrada.`,
      {
        cause,
      },
    );
  }
}

function describe({ filter, lost, faults, snippets }: SnippetCheck): string[] {
  const taken = new Set(
    lost.map(({ tag, attribute }) => (attribute === undefined ? `<${tag}>` : `${attribute} de <${tag}>`)),
  );
  return [
    `Filtro: ${filter.title}`,
    taken.size === 0 ? 'No quita nada.' : `Quita: ${[...taken].join(', ')}`,
    ...faults.map((fault) => `Cuidado: ${fault}`),
    ...(snippets.length === 0
      ? ['No encontramos ningún elemento nuestro. Con «ventanilla snippet CÓDIGO» obtiene uno.']
      : snippets.flatMap(describeOne)),
  ];
}

function describeOne({ tag, code, pasted, left, named, better }: CheckedSnippet): string[] {
  return [
    '',
    `${tag}${code === undefined ? '' : ` ${code}`}. Pegado como: ${RUNGS[pasted]}.`,
    left === undefined ? 'Ahí no se muestra el elemento.' : `Se muestra, como: ${RUNGS[left]}.`,
    named ? 'El enlace con el nombre queda.' : 'El nombre no queda: las personas no verían nada.',
    ...(better ? ['', 'Mejor pegue esto.', describeSnippet(better)] : []),
  ];
}
