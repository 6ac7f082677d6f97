/** `ventanilla check-links`: asks for every web address of the catalogue and tells each institution which are broken. */
import { Command } from 'commander';
import cliProgress from 'cli-progress';
import { isoWeek } from '../../server/iso-week.ts';
import { localDay } from '../../server/local-day.ts';
import { enqueue } from '../../server/notices/enqueue.ts';
import type { Snapshot, Store } from '../../server/store.ts';
import type { LinkCheck } from '../check-link.ts';
import { checkPolitely } from '../check-politely.ts';
import { linksOf, type CatalogueLink } from '../links-of.ts';
import { withStore } from '../with-store.ts';

interface CommandOptions {
  data?: string;
  json?: boolean;
  notify?: boolean;
  institution?: string;
  timeout: string;
}

const MOST_TOLD = 200;
const LONGEST_TOLD = 500;

type FaultyLink = Omit<CatalogueLink, 'institution'> & Omit<LinkCheck, 'host'>;

/** What `--json` prints, alone on stdout. */
interface LinkReport {
  checked: number;
  ok: number;
  moved: number;
  broken: number;
  unsure: number;
  /** Those with something to look at. */
  institutions: { institution: string; name: string; email?: string; links: FaultyLink[] }[];
}

export function checkLinksCommand(): Command {
  return new Command('check-links')
    .description('Comprueba cada dirección web del catálogo y dice cuáles no abren, por institución.')
    .option('--institution <codigo>', 'solo las de esta institución')
    .option('--timeout <segundos>', 'cuánto se espera cada respuesta', '15')
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--json', 'escribe el reporte completo como JSON')
    .option('--notify', 'avisa a cada institución de las suyas, una vez por semana')
    .action(runCheckLinks);
}

async function runCheckLinks({
  data,
  json = false,
  notify = false,
  institution,
  timeout,
}: CommandOptions): Promise<void> {
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= 120))
    throw new Error(`--timeout «${timeout}» no sirve. Diga de 1 a 120 segundos, por ejemplo 15.`);
  const { links, institutions } = await withStore(data, async (store) => {
    const snapshot = await store.snapshot();
    if (institution !== undefined && !snapshot.institutions.some(({ code }) => code === institution))
      throw new Error(`El catálogo no tiene la institución «${institution}». Revise el código.`);
    return { links: linksOf(snapshot, institution), institutions: snapshot.institutions };
  });
  const report = toReport(links, await checkWithProgress(links, seconds * 1000, json), institutions);
  if (notify) await withStore(data, (store) => layNotices(store, report));
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else console.log(describe(report).join('\n'));
}

/** Once a week and institution, however often the command runs; a running server sends it. */
async function layNotices(store: Store, { institutions }: LinkReport): Promise<void> {
  const now = new Date();
  const week = isoWeek(localDay(now, (await store.snapshot()).info.timeZone));
  await store.write(async (records) => {
    for (const { institution, links } of institutions) {
      const broken = links.filter(({ state }) => state === 'broken').slice(0, MOST_TOLD);
      if (broken.length === 0) continue;
      await enqueue(records, {
        id: `${institution}.links.${week}`,
        at: now.toISOString(),
        institution,
        kind: 'links.broken',
        items: broken.map(({ url, reason }) => ({
          text: `${url}${reason === undefined ? '' : ` (${reason})`}`.slice(0, LONGEST_TOLD),
        })),
      });
    }
  });
}

async function checkWithProgress(links: readonly CatalogueLink[], timeout: number, json: boolean) {
  const bar =
    process.stderr.isTTY && !json
      ? new cliProgress.SingleBar({
          format: 'Comprobando {bar} {value} de {total}',
          hideCursor: true,
          stream: process.stderr,
        })
      : undefined;
  bar?.start(links.length, 0);
  try {
    return await checkPolitely(
      links.map(({ url }) => url),
      {
        timeout,
        onChecked: (done, all) => {
          bar?.setTotal(all);
          bar?.update(done);
        },
      },
    );
  } finally {
    bar?.stop();
  }
}

function toReport(
  links: readonly CatalogueLink[],
  checks: ReadonlyMap<string, LinkCheck>,
  institutions: Snapshot['institutions'],
): LinkReport {
  const count = (state: LinkCheck['state']) =>
    [...checks.values()].filter((check) => check.state === state).length;
  const faulty = new Map<string, FaultyLink[]>();
  for (const { url, institution, places } of links) {
    const check = checks.get(url);
    if (!check || check.state === 'ok') continue;
    const { host: _host, ...told } = check;
    faulty.set(institution, [...(faulty.get(institution) ?? []), { url, ...told, places }]);
  }
  return {
    checked: checks.size,
    ok: count('ok'),
    moved: count('moved'),
    broken: count('broken'),
    unsure: count('unsure'),
    institutions: [...faulty]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([institution, its]) => {
        const { name, email } = institutions.find(({ code }) => code === institution) ?? {};
        return {
          institution,
          name: name?.es ?? institution,
          ...(email !== undefined && { email }),
          links: its,
        };
      }),
  };
}

const TITLES: Record<LinkCheck['state'], string> = {
  ok: 'Abre',
  moved: 'Cambió de dirección',
  broken: 'No abre',
  unsure: 'No se pudo comprobar',
};

function describe({ institutions, checked, ok, moved, broken, unsure }: LinkReport): string[] {
  return [
    ...institutions.flatMap(({ name, email, links }) => [
      email === undefined ? name : `${name} (${email})`,
      ...links.flatMap(({ url, state, reason, to, places }) => [
        `  ${TITLES[state]}: ${url}${reason === undefined ? '' : ` (${reason})`}${to === undefined ? '' : ` → ${to}`}`,
        ...places.map(({ tramite, path }) => `    ${tramite ?? 'la institución'} ${path}`),
      ]),
      '',
    ]),
    `Direcciones: ${String(checked)}. Abren: ${String(ok)}. Cambiaron: ${String(moved)}. No abren: ${String(broken)}. Sin comprobar: ${String(unsure)}.`,
  ];
}
