/** `ventanilla review-reminders`: which fiches each institution should look at again, and whom to write to. */
import { Command } from 'commander';
import { localDay } from '../../server/local-day.ts';
import { REPORTS, remindersOf, type InstitutionReminders, type Reminder } from '../../server/reminders-of.ts';
import { withStore } from '../with-store.ts';

export function reviewRemindersCommand(): Command {
  return new Command('review-reminders')
    .description(
      'Dice qué fichas conviene revisar: sin verificar en 11 meses, o con varios reportes de un dato.',
    )
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--json', 'escribe la lista completa como JSON')
    .action(async ({ data, json = false }: { data?: string; json?: boolean }) => {
      const institutions = await withStore(data, async (store) => {
        const snapshot = await store.snapshot();
        const today = localDay(new Date(), snapshot.info.timeZone);
        return remindersOf(snapshot, await store.reportedFields(REPORTS), today);
      });
      if (json) process.stdout.write(`${JSON.stringify({ institutions }, null, 2)}\n`);
      else console.log(describe(institutions).join('\n'));
    });
}

function describe(institutions: readonly InstitutionReminders[]): string[] {
  const lines = institutions.flatMap(({ name, contact: { email, phones }, fiches }) => [
    name,
    `  Contacto: ${[email, ...phones].filter((one) => one !== undefined).join(', ') || 'no se conoce'}`,
    ...fiches.map((fiche) => `  ${fiche.code}  ${fiche.name}: ${reasonsOf(fiche)}`),
    '',
  ]);
  const fiches = institutions.reduce((sum, one) => sum + one.fiches.length, 0);
  return [
    ...lines,
    fiches === 0
      ? 'Ninguna ficha espera revisión.'
      : `Fichas por revisar: ${String(fiches)}. Instituciones: ${String(institutions.length)}.`,
  ];
}

function reasonsOf({ late, verifiedAt, updatedAt, reports }: Reminder): string {
  const reasons = reports.map(
    ({ field, reports: count }) => `${String(count)} reportes sin resolver de ${field}`,
  );
  if (late)
    reasons.unshift(
      verifiedAt === undefined
        ? `nunca verificada, modificada el ${updatedAt.slice(0, 10)}`
        : `verificada por última vez el ${verifiedAt}`,
    );
  return `${reasons.join('; ')}.`;
}
