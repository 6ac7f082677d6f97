#!/usr/bin/env node
/** Entry of the `ventanilla` command. Exit codes: 0 done, 1 refused (the message says why), 2 wrong use. */
import { Command, CommanderError } from 'commander';
import { checkLinksCommand } from './commands/check-links.ts';
import { doctorCommand } from './commands/doctor.ts';
import { checkSnippetCommand } from './commands/check-snippet.ts';
import { embeddingsCommand } from './commands/embeddings.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { incidentCommand } from './commands/incident.ts';
import { institutionKeyCommand } from './commands/institution-key.ts';
import { missingTermsCommand } from './commands/missing-terms.ts';
import { noticesCommand } from './commands/notices.ts';
import { publishCommand } from './commands/publish.ts';
import { staffCommand } from './commands/staff.ts';
import { reviewRemindersCommand } from './commands/review-reminders.ts';
import { verifyIntegrityCommand } from './commands/verify-integrity.ts';
import { snippetCommand } from './commands/snippet.ts';
import { scanCommand } from './commands/scan.ts';
import { speakSpanish } from './speak-spanish.ts';

const program = new Command('ventanilla')
  .description('El catálogo de trámites de un país, desde la línea de órdenes.')
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(eraseCommand())
  .addCommand(institutionKeyCommand())
  .addCommand(staffCommand())
  .addCommand(noticesCommand())
  .addCommand(publishCommand())
  .addCommand(reviewRemindersCommand())
  .addCommand(checkLinksCommand())
  .addCommand(missingTermsCommand())
  .addCommand(embeddingsCommand())
  .addCommand(verifyIntegrityCommand())
  .addCommand(incidentCommand())
  .addCommand(doctorCommand())
  .addCommand(scanCommand())
  .addCommand(snippetCommand())
  .addCommand(checkSnippetCommand())
  .addHelpText('after', '\nCódigos de salida: 0 hecho, 1 rechazado, 2 mal uso.');
for (const command of [program, ...program.commands].flatMap((one) => [one, ...one.commands]))
  speakSpanish(command).exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
