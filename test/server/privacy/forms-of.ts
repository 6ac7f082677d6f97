import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface PlainForm {
  /** Path and query to which it is sent. */
  action: string;
  /** Every field by its name, with what it holds before anybody writes; choices with their first one. */
  fields: Map<string, string>;
}

/** The forms of a page that are sent with POST, as a browser without scripts would find them. */
export function formsOf(page: string): PlainForm[] {
  return elementsOf(parse(page))
    .filter((element) => element.tagName === 'form' && attribute(element, 'method') === 'post')
    .map((form) => {
      const fields = new Map<string, string>();
      for (const field of elementsOf(form)) {
        const name = attribute(field, 'name');
        if (name === undefined || !['input', 'select', 'textarea'].includes(field.tagName)) continue;
        const [chosen] = elementsOf(field).filter(({ tagName }) => tagName === 'option');
        if (!fields.has(name)) fields.set(name, attribute(chosen ?? field, 'value') ?? '');
      }
      return { action: attribute(form, 'action') ?? '', fields };
    });
}

const attribute = ({ attrs }: Tree.Element, name: string) => attrs.find((one) => one.name === name)?.value;

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}
