/** One fiche (`F…`) → a trámite. Situations are its variants; what is said of all of them is the description. */
import type { Block, RichTree } from '../../contract/richtext.ts';
import { day, url, type Text } from '../../contract/text.ts';
import type { AudienceKind, Channel, LegalBasis, TramiteContent, Variant } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { visibleCharacters, visibleTextOfTree } from '../../richtext/visible-text.ts';
import { childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { addressOf, blocksOf, type RichContext } from './to-rich.ts';

const AUDIENCES: Record<string, AudienceKind> = {
  Particuliers: 'person',
  Professionnels: 'company',
  Associations: 'organization',
};
/** By how a title begins; French names of norms. */
const NORMS: readonly [RegExp, LegalBasis['kind']][] = [
  [/^(Loi|Code|Ordonnance|Livre)\b/i, 'law'],
  [/^Constitution\b/i, 'constitution'],
  [/^(Convention|Traité|Accord|Règlement \(?(UE|CE))/i, 'international_treaty'],
  [/^Décret\b/i, 'regulation'],
  [/^(Arrêté|Circulaire|Instruction)\b/i, 'ministerial_agreement'],
];
/** What a fiche says after its body, under the headings that the site itself gives them. */
const TAIL: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ['Services en ligne et formulaires', ['ServiceEnLigne']],
  ['Où s’adresser ?', ['OuSAdresser']],
  ['Pour en savoir plus', ['PourEnSavoirPlus']],
  ['Questions ? Réponses !', ['QuestionReponse']],
  ['Comment faire si…', ['CommentFaireSi']],
  ['Et aussi', ['VoirAussi']],
];
/** What a fiche is about, for whom, and which sort of page it is. */
const KEYWORDS = ['dc:subject', 'Cible', 'SurTitre', 'dc:type'];
/** Read elsewhere: navigation by `read-themes.ts`, the rest below. */
const NOT_BODY = new Set([
  'SurTitre',
  'Audience',
  'Canal',
  'Cible',
  'FilDAriane',
  'Theme',
  'SousThemePere',
  'SousDossierPere',
  'DossierPere',
]);
const STRUCTURED = new Set(['ListeSituations', 'Reference', 'Definition', 'Abreviation', 'Avertissement']);

export interface FicheContext extends RichContext {
  institution: string;
  categories: string[];
  /** Language of the fiche beside `es`, `fr`; absent when it is Spanish. */
  lang?: string;
}

export function toTramite(fiche: XmlElement, code: string, context: FicheContext): TramiteContent {
  const say = (words: string): Text => inBoth(words, context.lang);
  const metadata = (name: string) => textOf(childrenOf(fiche, `dc:${name}`)[0]);
  const abstract = metadata('description');
  const situations = childrenOf(fiche, 'ListeSituations').flatMap((list) => childrenOf(list, 'Situation'));
  const { before, body, after } = partsOf(fiche, context);
  const description = [...before, ...(situations.length > 0 ? body : []), ...after];
  if (!visibleTextOfTree(description).includes(visibleCharacters(abstract)) && abstract !== '')
    description.unshift({ t: 'p', c: [abstract] });
  const common = { fiche, context, say };
  const contributor = metadata('contributor');
  const coverage = metadata('coverage');
  const source = url.safeParse(fiche.attributes.spUrl).data;
  return {
    code,
    name: say(metadata('title')),
    alternateNames: [],
    summary: say(summaryOf(abstract || toPlainText(description) || metadata('title'))),
    ...(description.length > 0 ? { description: richInBoth(description, context.lang) } : {}),
    institution: context.institution,
    audiences: [
      ...new Set(childrenOf(fiche, 'Audience').map((each) => AUDIENCES[textOf(each)] ?? 'person')),
    ].map((kind) => ({ kind, ...(coverage ? { condition: say(coverage) } : {}) })),
    categories: context.categories,
    lifeEvents: [],
    keywords: [...new Set(KEYWORDS.flatMap((name) => childrenOf(fiche, name)).map(textOf))]
      .filter(Boolean)
      .map(say),
    outputs: [],
    variants:
      situations.length > 0
        ? situations.map((situation, index) => situationVariant(situation, index, common))
        : [
            variantOf(
              { code: 'unica', name: { es: 'Modalidad única', fr: 'Cas général' } },
              fiche,
              body,
              common,
            ),
          ],
    requires: [],
    related: [],
    next: [],
    legalBasis: childrenOf(fiche, 'Reference').map((reference) => normOf(reference, say)),
    appeals: [],
    alerts: childrenOf(fiche, 'Avertissement').map((warning) => alertOf(warning, context, say)),
    faq: [...childrenOf(fiche, 'Definition'), ...childrenOf(fiche, 'Abreviation')].map((definition) => ({
      q: say(textOf(childrenOf(definition, 'Titre')[0])),
      a: richInBoth(
        blocksOf(
          elementsOf(definition).filter(({ name }) => name !== 'Titre'),
          context,
        ),
        context.lang,
      ),
    })),
    media: [],
    status: 'published',
    updatedAt: dayIn(metadata('date')) ?? '1970-01-01',
    ...(contributor ? { certifiedBy: say(contributor) } : {}),
    ...(source ? { source } : {}),
    ...(metadata('rights') ? { licence: metadata('rights') } : {}),
  };
}

/** Everything of a publication that a person reads, in its order: for a dossier, which is no trámite. */
export function bodyOf(publication: XmlElement, context: RichContext): Block[] {
  const isRead = ({ name }: XmlElement) => !name.startsWith('dc:') && !NOT_BODY.has(name);
  return blocksOf(elementsOf(publication).filter(isRead), context);
}

function partsOf(fiche: XmlElement, context: RichContext): Record<'before' | 'body' | 'after', Block[]> {
  const top = elementsOf(fiche).filter(
    ({ name }) => !name.startsWith('dc:') && !NOT_BODY.has(name) && !STRUCTURED.has(name),
  );
  const named = new Set(TAIL.flatMap(([, names]) => names));
  const before = top.filter(({ name }) => name === 'Introduction' || name === 'Questionnaire');
  const body = top.filter((element) => !before.includes(element) && !named.has(element.name));
  const after = TAIL.flatMap(([heading, names]): Block[] => {
    const blocks = blocksOf(
      top.filter(({ name }) => names.includes(name)),
      context,
    );
    return blocks.length > 0 ? [{ t: 'h3', c: [heading] }, ...blocks] : [];
  });
  return { before: blocksOf(before, context), body: blocksOf(body, context), after };
}

interface Common {
  fiche: XmlElement;
  context: FicheContext;
  say: (words: string) => Text;
}

function situationVariant(situation: XmlElement, index: number, common: Common): Variant {
  const { context, say } = common;
  const title = textOf(childrenOf(situation, 'Titre')[0]);
  const rest = elementsOf(situation).filter(({ name }) => name !== 'Titre' && name !== 'Introduction');
  const introduction = blocksOf(childrenOf(situation, 'Introduction'), context);
  const variant = variantOf(
    { code: `situacion-${index + 1}`, name: say(title) },
    situation,
    blocksOf(rest, context),
    common,
  );
  return introduction.length > 0
    ? { ...variant, description: richInBoth(introduction, context.lang) }
    : variant;
}

/** Services and addresses inside `scope`, and those that stand apart in the fiche, hold for the variant. */
function variantOf(
  named: Pick<Variant, 'code' | 'name'>,
  scope: XmlElement,
  body: RichTree,
  { fiche, context, say }: Common,
): Variant {
  const find = (name: string) => [
    ...descendantsOf(scope, name),
    ...(scope === fiche ? [] : childrenOf(fiche, name)),
  ];
  const services = find('ServiceEnLigne');
  const forms = services
    .filter(({ attributes }) => attributes.type === 'Formulaire')
    .flatMap((service) => {
      const address = url.safeParse(service.attributes.URL).data;
      const type = service.attributes.format;
      return address
        ? [
            {
              name: say(textOf(childrenOf(service, 'Titre')[0])),
              url: address,
              ...(type ? { file: { type, lang: context.lang ?? 'es' } } : {}),
            },
          ]
        : [];
    });
  return {
    ...named,
    channels: uniqueBy([
      ...services
        .filter(({ attributes }) => attributes.type === 'Téléservice')
        .map((service) => channelOf('online', service, say)),
      ...find('OuSAdresser').map((place) =>
        channelOf(place.attributes.type === 'Centre de contact' ? 'phone' : 'in_person', place, say),
      ),
    ]),
    steps: [],
    ...(body.length > 0 ? { instructions: richInBoth(body, context.lang) } : {}),
    requirements: [],
    fees: [],
    window: [],
    offices: [],
    forms: uniqueBy(forms),
  };
}

function channelOf(kind: Channel['kind'], element: XmlElement, say: Common['say']): Channel {
  const address = url.safeParse(addressOf(element)).data;
  const notes = [...childrenOf(element, 'Titre'), ...childrenOf(element, 'Complement')].map(textOf);
  return { kind, ...(address ? { url: address } : {}), notes: say(notes.join('. ')) };
}

function normOf(reference: XmlElement, say: Common['say']): LegalBasis {
  const title = textOf(childrenOf(reference, 'Titre')[0]);
  const articles = textOf(childrenOf(reference, 'Complement')[0]);
  const address = url.safeParse(addressOf(reference)).data;
  return {
    ...(reference.attributes.ID ? { id: reference.attributes.ID } : {}),
    kind: NORMS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other',
    name: say(title),
    ...(articles ? { articles } : {}),
    ...(address ? { url: address } : {}),
  };
}

function alertOf(
  warning: XmlElement,
  context: RichContext,
  say: Common['say'],
): TramiteContent['alerts'][number] {
  const from = day.safeParse(warning.attributes.date).data;
  return { text: say(toPlainText(blocksOf([warning], context))), ...(from ? { from } : {}) };
}

/** The source's words under `es`, which the contract asks for, and under their own language. */
export function inBoth(words: string, lang?: string): Text {
  return lang ? { es: words, [lang]: words } : { es: words };
}

function richInBoth(tree: RichTree, lang?: string): { es: RichTree; [lang: string]: RichTree } {
  return lang ? { es: tree, [lang]: tree } : { es: tree };
}

/** At most 200 characters, cut between sentences or words. */
function summaryOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= 200) return line;
  const sentence = /^.{20,200}?[.!?](?=\s|$)/u.exec(line)?.[0];
  return sentence ?? `${line.slice(0, line.lastIndexOf(' ', 196))} …`;
}

function dayIn(words: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(words)?.[0];
}

function uniqueBy<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
