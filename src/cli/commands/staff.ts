/** `ventanilla staff`: who attends at the desks of institutions. The first owner of each is made here. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Argument, Command, Option } from 'commander';
import { STAFF_ROLES, type StaffRole } from '../../contract/case-moves.ts';
import { staffMembers, type StaffMember } from '../../server/cases/staff-records.ts';
import { speakSpanish } from '../speak-spanish.ts';
import { withStore } from '../with-store.ts';

const ROLE_WORDS: Readonly<Record<StaffRole, string>> = {
  owner: 'responsable',
  editor: 'edición',
  verifier: 'verificación',
};
const folder = () => new Option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)');

export function staffCommand(): Command {
  const commands = [addCommand(), listCommand(), endCommand()];
  for (const command of commands) speakSpanish(command).exitOverride();
  const staff = new Command('staff').description(
    'Quiénes atienden en la mesa de una institución: agregar, ver, terminar.',
  );
  for (const command of commands) staff.addCommand(command);
  return staff;
}

function addCommand(): Command {
  return new Command('add')
    .description('Da acceso a una persona. Su clave se muestra una sola vez.')
    .argument('<institucion>', 'código de la institución en el catálogo')
    .argument('<nombre>', 'nombre de la persona')
    .addOption(
      new Option('--role <funcion>', 'owner (responsable), editor (edición) o verifier (verificación)')
        .choices(STAFF_ROLES)
        .default('owner'),
    )
    .option('--unit <unidad>', 'unidad que firma sus respuestas')
    .option('--email <correo>', 'correo de la persona')
    .addOption(folder())
    .action(
      async (
        institution: string,
        name: string,
        options: { role: StaffRole; unit?: string; email?: string; data?: string },
      ) => {
        const key = randomBytes(32).toString('base64url');
        await withStore(options.data, async (store) => {
          const { institutions } = await store.snapshot();
          if (!institutions.some(({ code }) => code === institution))
            throw new Error(`El catálogo no tiene la institución «${institution}». Revise el código.`);
          const { role, unit, email } = options;
          const member: StaffMember = {
            id: randomUUID(),
            institution,
            role,
            name,
            ...(unit !== undefined && { unit }),
            ...(email !== undefined && { email }),
            createdAt: new Date().toISOString(),
            keyHash: createHash('sha256').update(key).digest('hex'),
          };
          await store.write((records) => records.put(staffMembers, member));
        });
        console.log(key);
      },
    );
}

function listCommand(): Command {
  return new Command('list')
    .description('Dice quiénes atienden, de una institución o de todas.')
    .addArgument(new Argument('[institucion]', 'código de la institución'))
    .addOption(folder())
    .option('--json', 'escribe el resultado como JSON')
    .action(async (institution: string | undefined, { data, json }: { data?: string; json?: boolean }) => {
      const members = await withStore(data, (store) =>
        store.records.list(staffMembers, {
          index: 'institution',
          ...(institution !== undefined && { prefix: `${institution} ` }),
        }),
      );
      const shown = members.map(({ keyHash: _hash, subject: _subject, ...view }) => view);
      if (json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      else if (shown.length === 0) console.log('Nadie atiende todavía. Agregue a alguien con «staff add».');
      else
        for (const { id, role, name, endedAt, ...rest } of shown)
          console.log(
            `${rest.institution}  ${id}  ${ROLE_WORDS[role]}  ${name}${endedAt === undefined ? '' : `  (terminó el ${endedAt.slice(0, 10)})`}`,
          );
    });
}

function endCommand(): Command {
  return new Command('end')
    .description('Termina el acceso de una persona: su clave deja de servir.')
    .argument('<id>', 'identificador que da «staff list»')
    .addOption(folder())
    .action(async (id: string, { data }: { data?: string }) => {
      await withStore(data, (store) =>
        store.write(async (records) => {
          const member = await records.get(staffMembers, id);
          if (!member)
            throw new Error(`Nadie tiene el identificador «${id}». Vea la lista con «staff list».`);
          await records.put(staffMembers, {
            ...member,
            endedAt: member.endedAt ?? new Date().toISOString(),
          });
        }),
      );
      console.log('Acceso terminado.');
    });
}
