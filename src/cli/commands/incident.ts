/** `ventanilla incident`: tells on `/estado` that something does not work, and later that it works again. */
import { rename, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { incident } from '../../contract/incident.ts';
import { incidentFile, readIncidents } from '../../server/main/read-incidents.ts';
import { dataDirectory } from '../data-directory.ts';

export function incidentCommand(): Command {
  return new Command('incident')
    .description('Cuenta en /estado que algo no funciona. Con --end, que lo último ya funciona.')
    .argument('[texto]', 'qué notan las personas, en una o dos frases')
    .option('--end', 'lo último que se contó ya funciona')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .action(runIncident);
}

async function runIncident(
  text: string | undefined,
  { end = false, data }: { end?: boolean; data?: string },
): Promise<void> {
  if (end === (text !== undefined))
    throw new Error('Diga qué pasa, entre comillas, o --end cuando ya pasó; no los dos.');
  const directory = dataDirectory(data);
  const incidents = await readIncidents(directory);
  const now = new Date().toISOString();
  if (text !== undefined) {
    const parsed = incident.safeParse({ from: now, text: text.trim() });
    if (!parsed.success)
      throw new Error('Escriba de 1 a 1000 letras: qué notan las personas y desde cuándo.');
    incidents.unshift(parsed.data);
  } else {
    const open = incidents.find(({ to }) => to === undefined);
    if (!open) throw new Error('No hay nada abierto: todo lo que se contó ya terminó.');
    open.to = now;
  }
  const file = incidentFile(directory);
  // Whoever reads meanwhile finds the old list or the new one, never half.
  await writeFile(`${file}.new`, `${JSON.stringify(incidents, null, 2)}\n`, { flush: true });
  await rename(`${file}.new`, file);
  console.log('Ya se ve en /estado.');
}
