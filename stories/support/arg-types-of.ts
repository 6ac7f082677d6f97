/**
 * The table of an element's docs page, from the manifest. Storybook's own reading drops the default slot and lets a part
 * take the row of an attribute of the same name (`institution` in the search). Pure.
 */

/** As much of schema 1.0.0 as the table shows. */
export interface ElementsManifest {
  modules: { declarations?: ElementDeclaration[] }[];
}

export interface ElementDeclaration {
  tagName?: string;
  summary?: string;
  attributes?: (Described & { fieldName?: string })[];
  members?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** A row: without a type of its own it gets a control only where a story can set it. */
export interface ArgRow {
  name: string;
  description: string;
  table: { category: string; type?: { summary: string }; defaultValue?: { summary: string } };
}

export function declarationOf(tag: string, manifest: ElementsManifest): ElementDeclaration | undefined {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((each) => each.tagName === tag);
}

/** Keyed as stories name their args: an attribute by its property, the rest with its kind before it. */
export function argTypesOf(tag: string, manifest: ElementsManifest): Record<string, ArgRow> {
  const element = declarationOf(tag, manifest);
  if (!element) return {};
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const fields = new Set(attributes.map(({ name, fieldName }) => fieldName ?? name));
  return Object.fromEntries([
    ...attributes.map((each) => [each.fieldName ?? each.name, row('Atributos', each)] as const),
    ...members
      .filter(({ name }) => !fields.has(name))
      .map((each) => [each.name, row('Propiedades (solo desde un programa)', each)] as const),
    ...events.map((each) => [`event:${each.name}`, row('Eventos', each)] as const),
    ...slots.map((each) => [`slot:${each.name}`, row('Contenido (slots)', each, '(sin nombre)')] as const),
    ...cssProperties.map((each) => [each.name, row('Propiedades CSS', each)] as const),
    ...cssParts.map((each) => [`part:${each.name}`, row('Partes (::part)', each)] as const),
  ]);
}

function row(
  category: string,
  { name, description = '', type, default: value }: Described,
  nameless = '',
): ArgRow {
  return {
    name: name || nameless,
    // The comments of the code are in English, on a page in Spanish.
    description: description && `<span lang="en">${description}</span>`,
    table: {
      category,
      ...(type === undefined ? {} : { type: { summary: type.text } }),
      ...(value === undefined || value === "''" ? {} : { defaultValue: { summary: value } }),
    },
  };
}
