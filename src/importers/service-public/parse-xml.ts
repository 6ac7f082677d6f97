/** XML → elements and texts in their order. Well-formed only, without document types, and never deep enough to hurt. */
import { XMLParser } from 'fast-xml-parser';
import { ImportRefused } from '../import-refused.ts';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}
export type XmlNode = string | XmlElement;

/** Levels of elements: the deepest official fiche has 24. */
const DEEPEST = 100;
type Raw = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string };

/** Well-formedness is checked on request only; the next major of the library has a package apart for it. */
interface CheckingParser {
  parse: (text: string, isChecked: boolean) => Raw[];
}

/** The root element. Throws ImportRefused with the line of the fault. */
export function parseXml(text: string, name: string): XmlElement {
  // No fiche has one, and entities of one's own are how small files become enormous ones.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ImportRefused(
      `«${name}» define su propio tipo de documento (DOCTYPE), y no lo abrimos por seguridad. Quite esa línea.`,
    );
  }
  const parser: CheckingParser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
    // Without a document type only `&amp;` and its like can come, and each is one character.
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
    maxNestedTags: DEEPEST,
  });
  let parsed: Raw[];
  try {
    parsed = parser.parse(text, true);
  } catch (error) {
    const line = /:(\d+):\d+$/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new ImportRefused(
      line
        ? `«${name}» no es XML bien formado (línea ${line}). Cópielo de nuevo, completo.`
        : `«${name}» no se puede leer como XML, o tiene más de ${DEEPEST} niveles. Revise el archivo.`,
    );
  }
  const root = parsed.map(toNode).find((node) => typeof node !== 'string');
  if (!root || typeof root === 'string') throw new ImportRefused(`«${name}» está vacío.`);
  return root;
}

function toNode(raw: Raw): XmlNode {
  if (raw['#text'] !== undefined) return raw['#text'];
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  return { name, attributes: raw[':@'] ?? {}, children: (raw[name] as Raw[]).map(toNode) };
}

/** Child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Elements of that name at any depth, in the order of the document. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text inside, white space as a browser would show it. */
export function textOf(node: XmlNode | undefined): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(rawTextOf).join('');
}
