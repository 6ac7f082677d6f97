/** `ventanilla scan URL`: pages of a site that say something else than the catalogue, and what replaces them. */
import { Command } from 'commander';
import cliProgress from 'cli-progress';
import { pageScanner, type PageContradiction } from '../../scan/scan-page.ts';
import { loadCatalogue } from '../scan/load-catalogue.ts';
import { replacementFor, type Replacement } from '../scan/replacement-for.ts';
import { visitSite } from '../scan/visit-site.ts';

interface CommandOptions {
  catalogue: string;
  maxPages: string;
  pause: string;
  timeout: string;
  json?: boolean;
}

/** What `--json` prints, alone on stdout. */
interface ScanReport {
  catalogue: string;
  pages: number;
  /** Those that write about a trámite of the catalogue. */
  pagesAboutTramites: number;
  contradictions: (PageContradiction & { page: string; replace: Replacement })[];
}

export function scanCommand(): Command {
  return new Command('scan')
    .description(
      'Lee las páginas de un sitio y dice cuáles contradicen al catálogo: costos, plazos y requisitos.',
    )
    .argument('<direccion>', 'el sitio, una sección o su sitemap.xml')
    .requiredOption('--catalogue <direccion>', 'el catálogo, por ejemplo https://catalogo.example.gob')
    .option('--max-pages <numero>', 'cuántas páginas se leen como máximo', '500')
    .option('--pause <milisegundos>', 'cuánto se espera entre una página y otra', '500')
    .option('--timeout <segundos>', 'cuánto se espera cada página', '15')
    .option('--json', 'escribe el resultado completo como JSON')
    .addHelpText(
      'after',
      '\nTermina con 1 si encuentra contradicciones. Respeta robots.txt y no sale del sitio. Calla cuando no está seguro:' +
        '\nuna página sin avisos no es una página revisada. Más en docs/contradicciones.md.',
    )
    .action(runScan);
}

async function runScan(
  address: string,
  { catalogue, json = false, ...options }: CommandOptions,
): Promise<void> {
  for (const one of [address, catalogue])
    if (!URL.canParse(one) || !/^https?:$/.test(new URL(one).protocol))
      throw new Error(`«${one}» no es una dirección. Escríbala completa, con https://`);
  const limits = {
    maxPages: wholeNumber('--max-pages', options.maxPages, 1, 10_000),
    pause: wholeNumber('--pause', options.pause, 0, 60_000),
    timeout: wholeNumber('--timeout', options.timeout, 1, 120) * 1000,
  };
  const { url, tramites, index } = await loadCatalogue(catalogue);
  const scan = pageScanner(tramites, index);
  const report: ScanReport = { catalogue: url, pages: 0, pagesAboutTramites: 0, contradictions: [] };
  const bar =
    process.stderr.isTTY && !json
      ? new cliProgress.SingleBar({ format: 'Páginas leídas: {value}', stream: process.stderr })
      : undefined;
  bar?.start(limits.maxPages, 0);
  try {
    for await (const page of visitSite(new URL(address).href, limits)) {
      const { codes, contradictions } = scan(page.root);
      report.pages += 1;
      if (codes.length > 0) report.pagesAboutTramites += 1;
      report.contradictions.push(
        ...contradictions.map((found) => ({
          page: page.url,
          ...found,
          replace: replacementFor(found, page, url),
        })),
      );
      bar?.update(report.pages);
    }
  } finally {
    bar?.stop();
  }
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else console.log(describe(report).join('\n'));
  if (report.contradictions.length > 0) process.exitCode = 1;
}

function wholeNumber(option: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new Error(`${option} «${text}» no sirve. Escriba un número entero de ${from} a ${to}.`);
}

const KINDS: Readonly<Record<PageContradiction['kind'], string>> = {
  fee: 'costo',
  time: 'plazo',
  requirement: 'requisitos',
};

function describe({ pages, pagesAboutTramites, contradictions }: ScanReport): string[] {
  const byPage = new Map<string, ScanReport['contradictions']>();
  for (const found of contradictions) byPage.set(found.page, [...(byPage.get(found.page) ?? []), found]);
  return [
    ...[...byPage].flatMap(([page, its]) => [
      page,
      ...its.flatMap(({ kind, severity, name, code, quote, catalogue, date, replace }) => [
        `  ${severity === 'high' ? '✘' : '!'} ${name} (${code}), ${KINDS[kind]}`,
        `    La página dice: «${quote}»`,
        `    ${catalogue} Dato del ${date}.`,
        `    En lugar de la copia: ${replace.body}`,
        ...(replace.head === undefined ? [] : [`    Y una vez, en la plantilla: ${replace.head}`]),
      ]),
      '',
    ]),
    `Páginas leídas: ${pages}. Sobre trámites del catálogo: ${pagesAboutTramites}. Contradicciones: ${contradictions.length}, en ${byPage.size} páginas.`,
  ];
}
