/**
 * Body of a fiche → the tree. Chapters become headings, cases and situations become parts under their titles, addresses
 * and online services stay where they stand. No text is left out; an element that nobody knows gives its text and a note.
 */
import { isSafeHref, type Block, type Cell, type Inline, type Item } from '../../contract/richtext.ts';
import { tidyInline } from '../../richtext/tidy-inline.ts';
import { childrenOf, elementsOf, textOf, type XmlElement, type XmlNode } from './parse-xml.ts';

export interface RichContext {
  /** Words of a condition by its variable, from the fiche's own questionnaire. */
  conditions: ReadonlyMap<string, string>;
  /** Sentences for the report. */
  notes: Set<string>;
}

const SITE = 'https://www.service-public.fr';
const SECTIONS: Record<string, string> = {
  Professionnels: 'professionnels-entreprises',
  Associations: 'associations',
};
/** They carry values, not words; `PivotLocal` is the key of a directory, which the report names. */
const SILENT = new Set(['Condition', 'Colonne', 'RessourceWeb', 'SiSelectionne', 'PivotLocal']);
const INLINE = new Set(
  'MiseEnEvidence Expression Exposant Indice Valeur LienInterne LienIntra LienExterne LienExterneCommente LienWeb'.split(
    ' ',
  ),
);
const CALLOUTS = new Set(['ASavoir', 'ANoter', 'Attention', 'Rappel', 'Exemple']);
const RESOURCES = new Set([
  'ServiceEnLigne',
  'ServiceEnLigneAnnexe',
  'OuSAdresser',
  'PourEnSavoirPlus',
  'Reference',
]);
const REFERRALS = new Set(['Fiche', 'Dossier', 'QuestionReponse', 'CommentFaireSi']);
/** Elements without a shape of their own. */
const CONTAINERS = new Set(
  'Texte Introduction VoirAussi BlocCas ListeSituations Questionnaire IntituleSiSelectionne'.split(' '),
);

export function blocksOf(nodes: readonly XmlNode[], context: RichContext): Block[] {
  const blocks: Block[] = [];
  let free: Inline[] = [];
  const close = () => {
    blocks.push(...paragraph(free));
    free = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE.has(node.name)) free.push(...inlineOf(node, context));
    else {
      close();
      blocks.push(...blocksOfElement(node, context));
    }
  }
  close();
  return blocks;
}

function blocksOfElement(element: XmlElement, context: RichContext): Block[] {
  const { name, children } = element;
  if (SILENT.has(name)) {
    if (name === 'PivotLocal') context.notes.add(`La clave de directorio «${textOf(element)}» no se guarda.`);
    return [];
  }
  if (CONTAINERS.has(name)) return [...conditionOf(element, context), ...blocksOf(children, context)];
  if (CALLOUTS.has(name)) return withTitle(element, 'strong', context);
  if (RESOURCES.has(name)) return resource(element, context);
  if (REFERRALS.has(name)) return referral(element, context);
  switch (name) {
    case 'Paragraphe':
    case 'Source':
    case 'Complement':
      return paragraph(children.flatMap((child) => inlineOf(child, context)));
    case 'Liste':
      return [list(element, context)];
    case 'Tableau':
      return table(element, context);
    case 'Chapitre':
      return withTitle(element, 'h3', context);
    case 'Choix':
      return withTitle(element, 'strong', context);
    case 'SousChapitre':
    case 'Cas':
    case 'Situation':
    case 'SousDossier':
    case 'Question':
    case 'Definition':
    case 'Abreviation':
    case 'Avertissement':
      return withTitle(element, 'h4', context);
    case 'FragmentConditionne':
      return [...conditionOf(element, context), ...blocksOf(children, context)];
    default:
      context.notes.add(`No conocemos el elemento «${name}»; queda su texto.`);
      return blocksOf(children, context);
  }
}

/** Title, the condition in words when there is one, and the rest. */
function withTitle(element: XmlElement, kind: 'h3' | 'h4' | 'strong', context: RichContext): Block[] {
  const [title] = childrenOf(element, 'Titre');
  const words = title ? tidyInline(inlineOf(title, context)) : [];
  const heading: Block[] =
    words.length === 0
      ? []
      : [kind === 'strong' ? { t: 'p', c: [{ t: 'strong', c: words }] } : { t: kind, c: words }];
  const rest = element.children.filter((child) => child !== title);
  return [...heading, ...conditionOf(element, context), ...blocksOf(rest, context)];
}

/** «Le décès a eu lieu en France»: the words that the questionnaire gives to the condition. */
function conditionOf(element: XmlElement, { conditions }: RichContext): Block[] {
  const words = childrenOf(element, 'Condition')
    .flatMap((condition) => elementsOf(condition))
    .flatMap(({ attributes }) => conditions.get(attributes.var ?? '') ?? []);
  return words.length === 0 ? [] : [{ t: 'p', c: [{ t: 'em', c: [words.join(' / ')] }] }];
}

/** An online service, an address, a text to read: its title as a link, then what is said of it. */
function resource(element: XmlElement, context: RichContext): Block[] {
  const [title] = childrenOf(element, 'Titre');
  const href = addressOf(element);
  const words = title ? inlineOf(title, context) : [];
  const rest = element.children.filter((child) => child !== title && !isElement(child, 'LienWeb'));
  return [...conditionOf(element, context), ...paragraph(link(href, words)), ...blocksOf(rest, context)];
}

/** Where a resource leads. */
export function addressOf(element: XmlElement): string {
  const [web] = [...childrenOf(element, 'RessourceWeb'), ...childrenOf(element, 'LienWeb')];
  return element.attributes.URL ?? web?.attributes.URL ?? '';
}

/** Another fiche or dossier by its title, with the theme that it belongs to. */
function referral(element: XmlElement, context: RichContext): Block[] {
  const [title] = childrenOf(element, 'Titre');
  const themes = childrenOf(element, 'Theme').map(textOf);
  const href = publicationAddress(element.attributes.ID, element.attributes.audience);
  const words = title
    ? inlineOf(title, context)
    : element.children.flatMap((child) => inlineOf(child, context));
  return paragraph([...link(href, words), ...(themes.length > 0 ? [` (${themes.join(', ')})`] : [])]);
}

function inlineOf(node: XmlNode, context: RichContext): Inline[] {
  if (typeof node === 'string') return [node];
  const { name, attributes } = node;
  const inner = node.children.flatMap((child) => inlineOf(child, context));
  switch (name) {
    case 'MiseEnEvidence':
      return [{ t: 'strong', c: inner }];
    case 'Expression':
      return [{ t: 'em', c: inner }];
    case 'LienInterne':
      return link(publicationAddress(attributes.LienPublication, attributes.audience), inner);
    case 'LienExterne':
    case 'LienExterneCommente':
    case 'LienWeb':
      return link(attributes.URL ?? '', inner);
    default:
      return inner;
  }
}

function publicationAddress(id = '', audience = ''): string {
  return /^[FN]\d+$/.test(id) ? `${SITE}/${SECTIONS[audience] ?? 'particuliers'}/vosdroits/${id}` : '';
}

function link(href: string, words: Inline[]): Inline[] {
  return isSafeHref(href) && words.length > 0 ? [{ t: 'a', href, c: words }] : words;
}

function list(element: XmlElement, context: RichContext): Block {
  const items = elementsOf(element).map((item): Item => ({ t: 'li', c: contentOf(item, context) }));
  return { t: element.attributes.type === 'numero' ? 'ol' : 'ul', c: items };
}

function table(element: XmlElement, context: RichContext): Block[] {
  const [title] = childrenOf(element, 'Titre');
  const rows = childrenOf(element, 'Rangée').map((row): { t: 'tr'; c: Cell[] } => ({
    t: 'tr',
    c: childrenOf(row, 'Cellule').map((cell): Cell => {
      if (cell.attributes.fusionHorizontale || cell.attributes.fusionVerticale)
        context.notes.add('Una tabla tenía celdas unidas; quedan sueltas, con todo su texto.');
      return { t: row.attributes.type === 'header' ? 'th' : 'td', c: contentOf(cell, context) };
    }),
  }));
  const known = new Set(['Titre', 'Rangée', 'Colonne']);
  const rest = element.children.filter((child) => typeof child === 'string' || !known.has(child.name));
  const heading = title ? paragraph([{ t: 'strong', c: inlineOf(title, context) }]) : [];
  return [...heading, { t: 'table', c: rows }, ...blocksOf(rest, context)];
}

/** One paragraph stands bare in its item or cell. */
function contentOf(element: XmlElement, context: RichContext): (Inline | Block)[] {
  const blocks = blocksOf(element.children, context);
  const [first, ...rest] = blocks;
  return first?.t === 'p' ? [...first.c, ...rest] : blocks;
}

function paragraph(words: Inline[]): Block[] {
  const c = tidyInline(words);
  return c.length > 0 ? [{ t: 'p', c }] : [];
}

function isElement(node: XmlNode, name: string): boolean {
  return typeof node !== 'string' && node.name === name;
}
