/** `ventanilla verify-integrity URL`: is what a catalogue serves what it signed, and what the project published? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { Command } from 'commander';
import { integrityList, type IntegrityList } from '../../contract/integrity.ts';
import { findProjectRoot } from '../../server/main/find-project-root.ts';
import { verifyIntegrity, type IntegrityReport } from '../verify-integrity.ts';

interface CommandOptions {
  key?: string;
  json?: boolean;
}

export function verifyIntegrityCommand(): Command {
  return new Command('verify-integrity')
    .description('Comprueba la firma de un catálogo y que cada archivo de cada versión es el que se firmó.')
    .argument('<url>', 'dirección del catálogo, por ejemplo https://catalogo.example.gob')
    .option(
      '--key <huella>',
      'huella de la clave que se espera; sin ella se acepta la que el catálogo muestra',
    )
    .option('--json', 'escribe el reporte completo como JSON')
    .action(runVerifyIntegrity);
}

async function runVerifyIntegrity(url: string, { key, json = false }: CommandOptions): Promise<void> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(
      `«${url}» no es una dirección. Escríbala completa, por ejemplo https://catalogo.example.gob`,
    );
  const bar =
    process.stderr.isTTY && !json
      ? new cliProgress.SingleBar({
          format: 'Comprobando {bar} {value} de {total}',
          hideCursor: true,
          stream: process.stderr,
        })
      : undefined;
  bar?.start(1, 0);
  let report: IntegrityReport;
  try {
    report = await verifyIntegrity({
      url,
      key,
      published: publishedList(),
      onRead: (done, all) => {
        bar?.setTotal(all);
        bar?.update(done);
      },
    });
  } finally {
    bar?.stop();
  }
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else console.log(describe(report).join('\n'));
  if (report.faults.length > 0) process.exitCode = 1;
}

/** What came with this package; absent in a clone that was never built. */
function publishedList(): IntegrityList | undefined {
  try {
    return integrityList.parse(
      JSON.parse(readFileSync(join(findProjectRoot(), 'dist/cdn/integrity.json'), 'utf8')),
    );
  } catch {
    return undefined;
  }
}

function describe({ url, key, keyKnown, versions, filesRead, faults }: IntegrityReport): string[] {
  return [
    `${url}: la firma vale.`,
    keyKnown
      ? `Clave ${key}, la esperada.`
      : `Clave ${key}. Guarde esta huella y dígala la próxima vez con --key: así se nota si alguien la cambia.`,
    `Versiones: ${versions.join(', ')}. Archivos leídos: ${String(filesRead)}.`,
    ...faults.map(({ file, reason }) => `  ${file}: ${reason}`),
    faults.length === 0
      ? 'Todos son los que se firmaron.'
      : `Archivos con falta: ${String(faults.length)}. No los use y avise a quien administra el catálogo.`,
  ];
}
