/** `ventanilla doctor URL`: what is wrong with our part of a page, why, and the words to forward to who can mend it. */
import { Command } from 'commander';
import { diagnose, uncheckedOf } from '../../doctor/diagnose.ts';
import type { Finding, Severity } from '../../doctor/finding.ts';
import { forwardText } from '../../doctor/forward-text.ts';
import type { Cms, PageFacts } from '../../doctor/page-facts.ts';
import { collectFacts } from '../doctor/collect-facts.ts';
import { lookWithChromium } from '../doctor/look-with-chromium.ts';

interface CommandOptions {
  json?: boolean;
  forward?: boolean;
  browser: boolean;
  timeout: string;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'Revisa cómo se ven los elementos del catálogo en una página y dice cómo arreglar lo que falle.',
    )
    .argument('<direccion>', 'la página, por ejemplo https://www.example.gob/tramites')
    .option('--forward', 'escribe cada problema como un texto para reenviar a quien lo puede arreglar')
    .option('--json', 'escribe el resultado completo como JSON')
    .option('--no-browser', 'no abre la página en Chromium, aunque lo haya')
    .option('--timeout <segundos>', 'cuánto se espera cada respuesta', '15')
    .addHelpText(
      'after',
      '\nTermina con 1 si algo impide ver los elementos. Con Chromium revisa además el contraste y lo que el navegador' +
        '\nrechaza. En una página que usa /v1/ventanilla.js, sin instalar nada: agregue ?ventanilla-doctor a su dirección.' +
        '\nEn una página con versión fijada, o sin nuestro script, use esta orden. Qué es cada código: docs/doctor.md.',
    )
    .action(runDoctor);
}

async function runDoctor(
  address: string,
  { json = false, forward = false, browser, timeout }: CommandOptions,
): Promise<void> {
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= 120))
    throw new Error(`--timeout «${timeout}» no sirve. Diga de 1 a 120 segundos, por ejemplo 15.`);
  const options = { timeout: seconds * 1000, today: new Date().toISOString().slice(0, 10) };
  const facts = await collectFacts(webAddress(address), options);
  const seen = browser ? await lookWithChromium(facts.url, options.timeout) : undefined;
  const all: PageFacts = seen
    ? {
        ...facts,
        violations: seen.violations,
        looks: seen.looks,
        elements: facts.elements.map((element) => ({
          ...element,
          foreign: seen.foreign.includes(element.tag),
        })),
      }
    : facts;
  const findings = await diagnose(all);
  if (json) process.stdout.write(`${JSON.stringify({ ...summary(all), findings }, null, 2)}\n`);
  else if (forward)
    console.log(
      findings.map((finding) => forwardText(finding, all.url)).join('\n\n---\n\n') ||
        'No hay nada que reenviar: la página está bien.',
    );
  else console.log(describe(all, findings).join('\n'));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function webAddress(address: string): string {
  try {
    const url = new URL(address);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below.
  }
  throw new Error(`«${address}» no es la dirección de una página. Escríbala completa, con https://`);
}

/** What `--json` prints beside the findings. */
function summary(facts: PageFacts) {
  const { url, cms, scripts, apis, elements, releases } = facts;
  return {
    url,
    cms,
    elements: elements.length,
    scripts: scripts.map(({ src, version, file }) => ({
      src,
      version: version ?? 'evergreen',
      ...(version && releases?.endOfSupport[version] && { endOfSupport: releases.endOfSupport[version] }),
      ...file,
    })),
    apis: apis.map(({ base, state, ms, bytes }) => ({ base, state, ms, bytes })),
    unchecked: uncheckedOf(facts),
  };
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✘', warning: '!', note: '·' };
const CMS: Readonly<Record<Cms, string>> = {
  wordpress: 'WordPress',
  drupal: 'Drupal',
  joomla: 'Joomla',
  unknown: '',
};

function describe(facts: PageFacts, findings: readonly Finding[]): string[] {
  const unchecked = uncheckedOf(facts);
  return [
    [facts.url, CMS[facts.cms] && `(${CMS[facts.cms]})`].filter(Boolean).join(' '),
    ...facts.scripts.map(
      ({ src, version, file }) => `  ${src}: ${version ?? 'se actualiza solo'}${figures(file)}`,
    ),
    ...facts.apis.map((api) => `  ${api.base}${figures(api)}`),
    '',
    ...findings.flatMap(({ code, severity, title, where, why, remedy, paste }) => [
      `${MARKS[severity]} ${code} ${title}`,
      ...where.map((line) => `    ${line}`),
      `  Por qué importa: ${why}`,
      `  Remedio: ${remedy}`,
      ...(paste === undefined ? [] : [`  Pegue: ${paste}`]),
      '',
    ]),
    findings.length === 0
      ? 'Todo bien.'
      : `Problemas: ${findings.length}. Con --forward verá cada uno como texto para reenviar.`,
    ...(unchecked.length > 0 ? [`Sin revisar: ${unchecked.join('; ')}.`] : []),
  ];
}

function figures({ ms, bytes }: { ms?: number; bytes?: number } = {}): string {
  return ms === undefined ? '' : `, ${ms.toFixed(0)} ms, ${((bytes ?? 0) / 1000).toFixed(1)} kB`;
}
