/** HSDS service → trámite with one variant; what stands in no field of ours closes the description, labelled. */
import type { Block, RichTree } from '../../contract/richtext.ts';
import { money, url as webAddress } from '../../contract/text.ts';
import type { Channel, Fee, TramiteContent, TramiteStatus } from '../../contract/tramite.ts';
import { parsePlainText } from '../../richtext/parse-plain-text.ts';
import { TAXONOMIES, isOwn, termIdOf } from './extension.ts';
import { linesOf } from './lines-of.ts';
import { listOf, wordsOf, type Node } from './spec.ts';
import { readPhones, type CodeOf } from './to-institution.ts';

export interface ServiceContext {
  code: string;
  institution: string;
  codeOf: CodeOf;
  /** Taxonomy of a term. */
  taxonomyOf: (term: string) => string;
  /** For services that do not say when they changed. */
  updatedAt: string;
}

const STATUSES: Record<string, TramiteStatus> = {
  active: 'published',
  inactive: 'suspended',
  'temporarily closed': 'suspended',
  defunct: 'repealed',
};
const PLACED = new Set(
  'id name alternate_name description status email application_process fees_description fees wait_time eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified phones schedules service_at_locations cost_options required_documents attributes'.split(
    ' ',
  ),
);

export function toTramite(node: Node, context: ServiceContext): TramiteContent {
  const { code, codeOf } = context;
  const { summary, description } = readDescription(wordsOf(node, 'description'), wordsOf(node, 'name'));
  const placed = new Set(PLACED);
  const source = webAddress.safeParse(wordsOf(node, 'url')).data;
  if (source) placed.add('url');
  const places = readPlaces(node, codeOf);
  const phones = readPhones(node);
  const lines = [
    ...phones.lines,
    ...scheduleLines(node),
    ...places.lines,
    ...linesOf(node, 'service', placed),
    ...attributeLines(node),
  ];
  const tree = [...description, ...closing(lines)];
  const whoMust = treeOf(wordsOf(node, 'eligibility_description'));
  const said = (member: string) => wordsOf(node, member);
  const instructions = treeOf(said('application_process'));
  const age = readAge(node);
  return {
    code,
    name: { es: said('name') },
    alternateNames: said('alternate_name') ? [{ es: said('alternate_name') }] : [],
    summary: { es: summary },
    ...(tree.length > 0 ? { description: { es: tree } } : {}),
    institution: context.institution,
    audiences: age ? [{ kind: 'person', age }] : [],
    ...(whoMust.length > 0 ? { whoMust: { es: whoMust } } : {}),
    ...readTerms(node, context),
    keywords: [],
    outputs: [],
    variants: [
      {
        code: 'unica',
        name: { es: 'Modalidad única' },
        channels: [
          ...phones.phones.map(({ number, label }): Channel => ({
            kind: 'phone',
            phone: number,
            ...(label ? { notes: label } : {}),
          })),
          ...(said('email') ? [{ kind: 'email' as const, notes: { es: said('email') } }] : []),
        ],
        steps: [],
        ...(instructions.length > 0 ? { instructions: { es: instructions } } : {}),
        requirements: listOf(node, 'required_documents').map((document, index) => {
          const url = webAddress.safeParse(wordsOf(document, 'uri')).data;
          return {
            id: `documento-${index + 1}`,
            kind: 'other',
            name: { es: wordsOf(document, 'document') || wordsOf(document, 'uri') || 'Documento' },
            mandatory: true,
            moment: 'start',
            ...(url ? { url } : {}),
          };
        }),
        fees: readFees(node),
        ...(said('wait_time') ? { usualTime: { text: { es: said('wait_time') } } } : {}),
        window: [],
        offices: places.offices,
        forms: [],
      },
    ],
    requires: [],
    related: [],
    next: [],
    legalBasis: [],
    appeals: [],
    alerts: said('alert') ? [{ text: { es: said('alert') } }] : [],
    faq: [],
    media: [],
    status: STATUSES[said('status')] ?? 'published',
    updatedAt: said('last_modified') || context.updatedAt,
    ...(said('assured_date') ? { verifiedAt: said('assured_date') } : {}),
    ...(said('assurer_email') ? { verifiedBy: { es: said('assurer_email') } } : {}),
    ...(source ? { source } : {}),
    ...(said('licenses') ? { licence: said('licenses') } : {}),
  };
}

/** A short first paragraph is the summary, as our exporter writes it; else the first sentence is. */
function readDescription(written: string, name: string): { summary: string; description: RichTree } {
  const [first = '', ...rest] = written.split(/\n{2,}/);
  if (written === '') return { summary: name, description: [] };
  if (first.length <= 200 && !first.includes('\n'))
    return { summary: first.trim(), description: treeOf(rest.join('\n\n')) };
  const line = first.replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,200}?[.!?](?=\s|$)/u.exec(line)?.[0];
  const end = line.lastIndexOf(' ', 196);
  return {
    summary: sentence ?? (line.length <= 200 ? line : `${line.slice(0, end > 0 ? end : 196)} …`),
    description: treeOf(written),
  };
}

function readAge(node: Node): { from?: number; to?: number } | undefined {
  const [from, to] = ['minimum_age', 'maximum_age'].map((member) =>
    wordsOf(node, member) === '' ? Number.NaN : Number(wordsOf(node, member)),
  ) as [number, number];
  if (Number.isNaN(from) && Number.isNaN(to)) return undefined;
  return { ...(Number.isNaN(from) ? {} : { from }), ...(Number.isNaN(to) ? {} : { to }) };
}

function readTerms(
  node: Node,
  { codeOf, taxonomyOf }: ServiceContext,
): Pick<TramiteContent, 'categories' | 'lifeEvents'> {
  const terms = listOf(node, 'attributes')
    .map(termIdOf)
    .filter((id) => !isOwn(id));
  const codes = (isLifeEvent: boolean) => [
    ...new Set(
      terms
        .filter((id) => (taxonomyOf(id) === TAXONOMIES.lifeEvents) === isLifeEvent)
        .flatMap((id) => codeOf('taxonomy_term', id) ?? []),
    ),
  ];
  return { categories: codes(false), lifeEvents: codes(true) };
}

function readFees(node: Node): Fee[] {
  const fees = listOf(node, 'cost_options').map((option): Fee => {
    const written = wordsOf(option, 'amount');
    const currency = wordsOf(option, 'currency').toUpperCase();
    const amount = money.safeParse({ amount: written, currency }).data;
    const isFree = written !== '' && Number(written) === 0;
    const concept = wordsOf(option, 'option');
    const unread =
      amount || isFree ? [] : linesOf(option, 'cost_option', new Set(['option', 'amount_description']));
    const text = [
      wordsOf(option, 'amount_description'),
      ...(amount || isFree ? linesOf(option, 'cost_option', COST) : unread),
    ].filter(Boolean);
    return {
      kind: isFree ? 'free' : amount ? 'amount' : 'tariff',
      ...(amount && !isFree ? { amount } : {}),
      ...(concept ? { concept: { es: concept } } : {}),
      ...(text.length > 0 ? { text: { es: text.join('\n') } } : {}),
      paymentPlaces: [],
      methods: [],
    };
  });
  const words = [wordsOf(node, 'fees_description'), wordsOf(node, 'fees')].filter(Boolean);
  // Words without a figure are a tariff to be read, never «free».
  const described: Fee[] = words.map((text) => ({
    kind: 'tariff',
    text: { es: text },
    paymentPlaces: [],
    methods: [],
  }));
  return [...fees, ...described];
}

const COST = new Set(['option', 'amount', 'currency', 'amount_description']);

/** Where the service is given; what is said of it there goes to the notes of that office. */
function readPlaces(
  node: Node,
  codeOf: CodeOf,
): { offices: TramiteContent['variants'][number]['offices']; lines: string[] } {
  const lines: string[] = [];
  const offices = listOf(node, 'service_at_locations').flatMap((place) => {
    const office = codeOf('location', wordsOf(place, 'location_id'));
    const notes = [
      wordsOf(place, 'description'),
      ...linesOf(place, 'service_at_location', new Set(['description', 'attributes'])),
    ]
      .filter(Boolean)
      .join('\n');
    if (!office) {
      if (notes) lines.push(`En otro lugar: ${notes}`);
      return [];
    }
    return [{ office, ...(notes ? { notes: { es: notes } } : {}) }];
  });
  return { offices, lines };
}

/** The catalogue has hours by office; those of the service itself are said in words. */
function scheduleLines(node: Node): string[] {
  return listOf(node, 'schedules').map(
    (schedule) => `Horario: ${linesOf(schedule, 'schedule', new Set()).join('; ')}`,
  );
}

function attributeLines(node: Node): string[] {
  return listOf(node, 'attributes')
    .filter((attribute) => !isOwn(termIdOf(attribute)) && wordsOf(attribute, 'value') !== '')
    .map((attribute) => `Clasificación: ${wordsOf(attribute, 'value')}`);
}

function closing(lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [
    { t: 'h3', c: ['Otros datos de la fuente'] },
    { t: 'ul', c: lines.map((line) => ({ t: 'li', c: [line.replace(/\s+/g, ' ')] })) },
  ];
}

function treeOf(words: string): RichTree {
  return words === '' ? [] : parsePlainText(words).tree;
}
