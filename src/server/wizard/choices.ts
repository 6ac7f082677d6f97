/** What somebody chose in the wizard so far. All of it is in the address, so every state can be sent, kept and gone back to. */
import { readColour, writeColour } from '../../colours/read-colour.ts';
import { CMS_NAMES, ROLE_NAMES, type CmsName, type Role } from '../../snippets/cms.ts';
import { EMBEDDABLE_TAGS, EMBEDDABLES, type EmbeddableTag } from '../../snippets/embeddables.ts';

export const STEPS = ['what', 'where', 'paste'] as const;
export type Step = (typeof STEPS)[number];

export const DENSITIES = ['card', 'line', 'summary'] as const;
export const THEMES = ['inherit', 'light', 'dark', 'auto'] as const;
export const HEADINGS = ['', '2', '3', '4'] as const;

export interface Choices {
  /** Words of the search for a trámite. */
  q: string;
  tag: EmbeddableTag | undefined;
  code: string;
  /** Code of the institution that an element about the whole catalogue is narrowed to; '' is all. */
  institution: string;
  cms: CmsName | undefined;
  role: Role | undefined;
  /** Whether the site has our script already. */
  siteHasScript: boolean;
  density: (typeof DENSITIES)[number];
  theme: (typeof THEMES)[number];
  /** Language of the element; '' follows the page. */
  words: string;
  heading: (typeof HEADINGS)[number];
  mode: 'pinned' | 'evergreen';
  /** As it was written; may be no colour at all. */
  accent: string;
  /** Address of the site whose colours were asked for, as it was written. */
  site: string;
  /** `#0b4f9e`: colours that were found there. */
  found: string[];
  /** A step gone back to. */
  step: Step | undefined;
}

const LONGEST = 300;

export function readChoices(query: URLSearchParams): Choices {
  const said = (name: string) => (query.get(name) ?? '').trim().slice(0, LONGEST);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === said(name));
  const code = said('code');
  return {
    q: said('q'),
    // Whoever names a trámite and nothing else wants its card.
    tag: oneOf('element', EMBEDDABLE_TAGS) ?? (code === '' ? undefined : 'tramite-card'),
    code,
    institution: said('institution'),
    cms: oneOf('cms', CMS_NAMES),
    role: oneOf('role', ROLE_NAMES),
    siteHasScript: said('script') === 'yes',
    density: oneOf('density', DENSITIES) ?? 'card',
    theme: oneOf('theme', THEMES) ?? 'inherit',
    words: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(said('words')) ? said('words') : '',
    heading: oneOf('heading', HEADINGS) ?? '',
    mode: said('version') === 'latest' ? 'evergreen' : 'pinned',
    // A colour pressed counts more than the one in the field beside it.
    accent: said('use') || said('accent'),
    site: said('site'),
    found: said('found').split(',').flatMap(plainColour).slice(0, 5),
    step: oneOf('step', STEPS),
  };
}

/** The first step that lacks something, or the earlier one that somebody went back to. */
export function stepOf({ tag, code, cms, role, step }: Choices): Step {
  const chosen = tag !== undefined && (EMBEDDABLES[tag].needs === 'nothing' || code !== '');
  const reached: Step = !chosen ? 'what' : cms === undefined || role === undefined ? 'where' : 'paste';
  return step !== undefined && STEPS.indexOf(step) < STEPS.indexOf(reached) ? step : reached;
}

/** `/asistente?code=RNPN-0002&cms=wordpress`: what is as it comes is left out. */
export function addressOf(choices: Choices, changes: Partial<Choices> = {}, path = '/asistente'): string {
  const query = new URLSearchParams(asParameters({ ...choices, ...changes }));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** Names and values of the address, for links and for hidden fields of a form. */
export function asParameters(choices: Choices): [string, string][] {
  const implied = choices.tag === 'tramite-card' && choices.code !== '';
  const all: [string, string | undefined][] = [
    ['q', choices.q],
    ['element', implied ? '' : choices.tag],
    ['code', choices.code],
    ['institution', choices.institution],
    ['cms', choices.cms],
    ['role', choices.role],
    ['script', choices.siteHasScript ? 'yes' : ''],
    ['density', choices.density === 'card' ? '' : choices.density],
    ['theme', choices.theme === 'inherit' ? '' : choices.theme],
    ['words', choices.words],
    ['heading', choices.heading],
    ['version', choices.mode === 'evergreen' ? 'latest' : ''],
    ['accent', choices.accent],
    ['site', choices.site],
    ['found', choices.found.map((colour) => colour.slice(1)).join(',')],
    ['step', choices.step],
  ];
  return all.filter((pair): pair is [string, string] => !!pair[1]);
}

/** Whether what was chosen can be about one institution alone. */
export function takesInstitution({ tag }: Pick<Choices, 'tag'>): boolean {
  const taken: readonly string[] = tag === undefined ? [] : EMBEDDABLES[tag].attributes;
  return taken.includes('institution');
}

/** `#0b4f9e`, when what was written is a colour. */
export function accentOf({ accent }: Pick<Choices, 'accent'>): string | undefined {
  return plainColour(accent)[0];
}

function plainColour(text: string): string[] {
  const colour = readColour(text);
  return colour ? [writeColour(colour)] : [];
}
