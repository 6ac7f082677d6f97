/** `ventanilla notices`: where an institution is told of what happens to its trámites. */
import { Command, Option } from 'commander';
import { noticeTargetInput, FREQUENCIES, type NoticeTargetView } from '../../contract/notice-target.ts';
import { NOTICE_KINDS } from '../../contract/notice.ts';
import { serverSecret } from '../../server/main/server-secret.ts';
import { addTarget, listTargets, removeTarget, testTarget } from '../../server/notices/manage-targets.ts';
import type { Store } from '../../server/store.ts';
import { dataDirectory } from '../data-directory.ts';
import { withStore } from '../with-store.ts';

interface Data {
  data?: string;
}

export function noticesCommand(): Command {
  const command = new Command('notices').description(
    'A dónde se avisa a cada institución: correos y webhooks.',
  );
  const sub = (usage: string, description: string) =>
    command
      .command(usage)
      .description(description)
      .argument('<institucion>', 'código de la institución en el catálogo')
      .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)');
  sub('add', 'Anota una dirección de correo, o una de https que recibe webhooks.')
    .argument('<direccion>', 'correo, o dirección que empieza con https://')
    .addOption(new Option('--frequency <cada>', 'cuándo se avisa').choices(FREQUENCIES))
    .option('--kinds <clases>', `solo de esto, separado por comas: ${NOTICE_KINDS.join(', ')}`)
    .action(add);
  sub('list', 'Muestra las direcciones y lo que no se pudo entregar.')
    .option('--json', 'escribe la lista como JSON')
    .action(list);
  const known = (usage: string, description: string) =>
    sub(usage, description).argument('<numero>', 'número de la dirección, como lo muestra «list»');
  known('test', 'Envía un mensaje de prueba.').action((institution: string, id: string, { data }: Data) =>
    change(data, institution, (store) => testTarget(store, { institution, id, now: new Date() }), {
      done: 'El mensaje de prueba sale cuando el servidor esté en marcha.',
      id,
    }),
  );
  known('remove', 'Quita una dirección.').action((institution: string, id: string, { data }: Data) =>
    change(data, institution, (store) => removeTarget(store, institution, id), {
      done: 'La dirección ya no recibe avisos.',
      id,
    }),
  );
  return command;
}

async function add(
  institution: string,
  address: string,
  { data, frequency, kinds }: Data & { frequency?: string; kinds?: string },
): Promise<void> {
  const input = noticeTargetInput.safeParse({
    kind: address.includes('://') ? 'webhook' : 'email',
    address,
    ...(frequency !== undefined && { frequency }),
    ...(kinds !== undefined && { kinds: kinds.split(',').map((kind) => kind.trim()) }),
  });
  if (!input.success || (input.data.kind === 'webhook' && !address.startsWith('https://')))
    throw new Error(
      input.error?.issues.some(({ path }) => path[0] === 'kinds')
        ? `--kinds «${kinds ?? ''}» no sirve. Use una o varias de: ${NOTICE_KINDS.join(', ')}.`
        : `«${address}» no sirve. Escriba un correo, o una dirección que empiece con https://.`,
    );
  const secret = await serverSecret(dataDirectory(data));
  const { id, webhookSecret } = await of(data, institution, (store) =>
    addTarget(store, { institution, input: input.data, secret, now: new Date() }),
  );
  console.log(
    webhookSecret === undefined
      ? `Número: ${id}\nEnviaremos un mensaje a ${address}; los avisos empiezan cuando alguien lo confirme.`
      : `Número: ${id}\nSecreto para comprobar las firmas (no se muestra otra vez): ${webhookSecret}`,
  );
}

async function list(institution: string, { data, json = false }: Data & { json?: boolean }): Promise<void> {
  const secret = await serverSecret(dataDirectory(data));
  const targets = await of(data, institution, ({ records }) => listTargets(records, { institution, secret }));
  if (json) process.stdout.write(`${JSON.stringify({ targets }, null, 2)}\n`);
  else
    console.log(
      targets.map(describe).join('\n\n') || 'Esta institución no tiene direcciones para sus avisos.',
    );
}

const EVERY = { immediate: 'al momento', daily: 'cada día', weekly: 'cada semana' } as const;
const STOPPED = { opted_out: 'pidió no recibir más', gone: 'respondió que ya no existe' } as const;

function describe(target: NoticeTargetView): string {
  const { id, address, frequency, kinds, confirmed, stopped, undelivered } = target;
  const state = stopped ? STOPPED[stopped] : confirmed ? 'recibe avisos' : 'falta que confirme';
  return [
    id,
    `  ${address}: ${state}, ${EVERY[frequency]}`,
    ...(kinds ? [`  Solo: ${kinds.join(', ')}`] : []),
    ...(undelivered
      ? [`  Sin entregar: ${String(undelivered.messages)} (el último: ${undelivered.reason})`]
      : []),
  ].join('\n');
}

async function change(
  data: string | undefined,
  institution: string,
  work: (store: Store) => Promise<boolean>,
  { done, id }: { done: string; id: string },
): Promise<void> {
  if (!(await of(data, institution, work)))
    throw new Error(`La institución ${institution} no tiene la dirección «${id}». Vea la lista con «list».`);
  console.log(done);
}

function of<Value>(
  data: string | undefined,
  institution: string,
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  return withStore(data, async (store) => {
    const { institutions } = await store.snapshot();
    if (!institutions.some(({ code }) => code === institution))
      throw new Error(`El catálogo no tiene la institución «${institution}». Revise el código.`);
    return work(store);
  });
}
