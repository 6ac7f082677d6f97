import type { PageFacts, ScriptFacts } from '../page-facts.ts';
import type { Symptom } from '../finding.ts';

/** The scripts themselves: there, once, of one version, with support, whole. */
export function checkScripts(facts: PageFacts): Symptom[] {
  return [
    ...presence(facts),
    ...repeated(facts.scripts),
    ...facts.scripts.flatMap((script) => [
      ...support(script, facts),
      ...integrity(script, facts),
      ...reachable(script, facts.url),
    ]),
  ];
}

function presence({ scripts, elements, links, escaped, emptied }: PageFacts): Symptom[] {
  if (scripts.length > 0) return [];
  if (elements.length > 0)
    return [
      {
        code: 'VEN-201',
        where: elements.map(({ tag, attributes }) => `<${tag}> ${attributes.code ?? ''}`.trim()),
        about: elements[0],
      },
    ];
  if (escaped.length > 0 || emptied.length > 0 || links.some(({ alone }) => alone)) return [];
  return [{ code: 'VEN-200', where: links.map(({ href, text }) => `${text}: ${href}`) }];
}

function repeated(scripts: readonly ScriptFacts[]): Symptom[] {
  const symptoms: Symptom[] = [];
  const addresses = scripts.map(({ src }) => src);
  const twice = [...new Set(addresses.filter((src, at) => addresses.indexOf(src) !== at))];
  if (twice.length > 0) symptoms.push({ code: 'VEN-202', where: twice });
  const pinned = new Set(scripts.flatMap(({ version }) => version ?? []));
  const evergreen = scripts.some(({ version }) => version === undefined);
  const all = [...new Set(addresses)];
  if (pinned.size > 1) symptoms.push({ code: 'VEN-108', where: all });
  if (evergreen && pinned.size > 0) symptoms.push({ code: 'VEN-203', where: all });
  const loaders = new Set(scripts.flatMap(({ version, base }) => (version === undefined ? [base] : [])));
  if (loaders.size > 1 && twice.length === 0) symptoms.push({ code: 'VEN-202', where: all });
  return symptoms;
}

function support({ version, src, base, name }: ScriptFacts, { releases, today }: PageFacts): Symptom[] {
  if (version === undefined || !releases) return [];
  const until = releases.endOfSupport[version];
  if (until === undefined || until >= today) return [];
  const now = releases.files[`/${releases.current}/${name}.js`];
  return [
    {
      code: 'VEN-205',
      ...(now && { paste: scriptTag(`${base}/${releases.current}/${name}.js`, now) }),
      where: [
        src,
        `El soporte de la versión ${version} terminó el ${until}. La de hoy es la ${releases.current}.`,
      ],
    },
  ];
}

function integrity(script: ScriptFacts, { releases }: PageFacts): Symptom[] {
  const { src, integrity: written, crossOrigin, file, base } = script;
  if (written === undefined) return [];
  const published =
    releases?.files[new URL(src).pathname.slice(new URL(base).pathname.replace(/\/$/, '').length)];
  const right = file?.matches ?? (published === undefined ? true : written.split(/\s+/).includes(published));
  const tag = published === undefined ? undefined : scriptTag(src, published);
  const symptoms: Symptom[] = [];
  if (!right)
    symptoms.push({ code: 'VEN-206', where: [src, `La página dice ${written}`], ...(tag && { paste: tag }) });
  if (!crossOrigin)
    symptoms.push({
      code: 'VEN-207',
      where: [src],
      paste: scriptTag(src, right ? written : (published ?? written)),
    });
  return symptoms;
}

function reachable({ src, file }: ScriptFacts, url: string): Symptom[] {
  if (isMixed(src, url)) return [{ code: 'VEN-208', where: [src], paste: src.replace(/^http:/, 'https:') }];
  if (file === undefined || (file.status >= 200 && file.status < 300)) return [];
  return [
    { code: 'VEN-204', where: [`${src}: ${file.status === 0 ? 'no responde' : `responde ${file.status}`}`] },
  ];
}

/** Browsers take a page's own machine as safe. */
export function isMixed(address: string, page: string): boolean {
  const { protocol, hostname } = new URL(address);
  const own = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/.test(hostname);
  return new URL(page).protocol === 'https:' && protocol === 'http:' && !own;
}

const scriptTag = (src: string, hash: string) =>
  `<script defer crossorigin="anonymous" src="${src}" integrity="${hash}"></script>`;
