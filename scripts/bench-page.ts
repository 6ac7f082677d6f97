/**
 * `npm run bench -- page [--json] [--write] [--repetitions N] [--only ID,ID] [--without-peers]`: our card and our search
 * beside what npm offers for the same, in one run, each in turn, medians of five visits by somebody who was never here.
 *
 * On slow 3G (400 kbit/s, 400 ms) the page with one card and the first search result; on fast 3G (1.6 Mbit/s, 150 ms) with
 * a processor four times slower 1, 10 and 50 cards; on slow 3G again by somebody who comes back, against the host's first
 * paint. `bytes` is everything on the wire but the host's own page;
 * `firstMs` until the first card with its data, or the first result, was painted; `ratio` the same against
 * the card or search without any library; `heapPerCard` what each card from the tenth to the fiftieth keeps, in bytes.
 * `--write` makes docs/rendimiento.md and docs/rendimiento.svg. The peers are installed on first use, beside this command.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, FAST_3G, SLOW_3G, type Case } from './bench-page/compare.ts';
import { drawChart } from './bench-page/draw-chart.ts';
import { installPeers, versionOf } from './bench-page/install-peers.ts';
import { openStage } from './bench-page/open-stage.ts';
import { preparePeers } from './bench-page/prepare-peers.ts';
import { summarize, type Summary } from './bench-page/summarize.ts';
import type { Subject } from './bench-page/subject.ts';
import { SUBJECTS } from './bench-page/subjects.ts';
import { OWN } from './bench-page/own-subjects.ts';
import { writeTable } from './bench-page/write-table.ts';

const DOCS = new URL('../docs/', import.meta.url);

export async function bench({ json, options }: { json: boolean; options: string[] }): Promise<void> {
  const repetitions = Number(valueOf(options, '--repetitions') ?? 5);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new Error('--repetitions espera un número entero de 1 en adelante, por ejemplo 5.');
  const subjects = chosen(options);
  installPeers(subjects);
  const { buildIfStale } = (await import(new URL('build-if-stale.mjs', import.meta.url).href)) as {
    buildIfStale: () => void;
  };
  buildIfStale();
  const stage = await openStage(subjects, preparePeers);
  let summary: Summary;
  try {
    const measured = await compare(stage, subjects.flatMap(casesOf), repetitions, (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} de ${String(of)} visitas`);
    });
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    summary = summarize(measured, { repetitions, records: stage.records, versionOf });
  } finally {
    await stage.close();
  }
  console.log(json ? JSON.stringify(summary) : writeTable(summary));
  if (!options.includes('--write')) return;
  writeFileSync(fileURLToPath(new URL('rendimiento.md', DOCS)), writeTable(summary));
  writeFileSync(fileURLToPath(new URL('rendimiento.svg', DOCS)), drawChart(summary));
}

function casesOf(subject: Subject): Case[] {
  const slow = { subject, count: 1, conditions: SLOW_3G, cpu: 1 };
  if (subject.kind === 'search') return [slow];
  return [
    slow,
    { ...slow, isRepeat: true },
    ...[1, 10, 50].map((count) => ({ subject, count, conditions: FAST_3G, cpu: 4 })),
  ];
}

/** Ours and those without a library are always there: everything is told as a ratio to them. */
function chosen(options: readonly string[]): Subject[] {
  const all = options.includes('--without-peers') ? OWN : SUBJECTS;
  const only = valueOf(options, '--only')?.split(',');
  const unknown = only?.find((id) => !all.some((subject) => subject.id === id));
  if (unknown !== undefined)
    throw new Error(`--only no conoce «${unknown}». Elija entre: ${all.map(({ id }) => id).join(', ')}`);
  return all.filter(({ id }) => !only || only.includes(id) || /^(ventanilla|vanilla)/.test(id));
}

function valueOf(options: readonly string[], name: string): string | undefined {
  const place = options.indexOf(name);
  return place < 0 ? undefined : options[place + 1];
}
