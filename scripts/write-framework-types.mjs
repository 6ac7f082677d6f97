/**
 * The types by which frameworks check our tags in a template: `dist/types/`. `tags.d.ts` says once what each tag takes and
 * announces; `jsx.d.ts`, `react.d.ts` and `vue.d.ts` put it the way each of them asks for. Beside each lies an empty
 * module, so that `import 'ventanilla/react'` also works where nobody erases it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const FOLDER = 'dist/types';

export function writeFrameworkTypes(root, manifest) {
  const write = (name, content) => writeFileSync(join(root, FOLDER, name), content);
  mkdirSync(join(root, FOLDER), { recursive: true });
  write('tags.d.ts', tags(manifest));
  for (const [name, content] of Object.entries({ jsx: JSX, react: REACT, vue: VUE })) {
    write(`${name}.d.ts`, content);
    write(`${name}.js`, 'export {};\n');
  }
}

function tags({ modules }) {
  const origin = new Map(
    modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])),
  );
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  const named = new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(classOf)]));
  const imports = [...named].sort().map((name) => {
    const from = posix.relative(FOLDER, origin.get(name));
    return `import type { ${name} } from '${from}';`;
  });
  return `${imports.join('\n')}

/** What each tag is, takes and announces. */
export interface VentanillaTags {
${elements.map(tag).join('\n')}
}
`;
}

function tag({ tagName, name, summary, attributes = [], members = [], events = [] }) {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const taken = [
    ...attributes.map((each) => line(each, `${name}['${each.fieldName}']${orNumber(each)}`)),
    ...properties.map((each) => line(each, `${name}['${each.name}']`)),
  ];
  return `  /** ${summary} */
  '${tagName}': {
    element: ${name};
    takes: {
${taken.join('\n')}
    };
    announces: {
${events.map((event) => line(event, classOf(event), '')).join('\n')}
    };
  };`;
}

function line({ name, description }, type, optional = '?') {
  return `      /** ${description} */\n      '${name}'${optional}: ${type};`;
}

/** An attribute that no property bears the name of is always set as text: `heading-level={2}` is the same as `"2"`. */
function orNumber({ name, fieldName }) {
  return name === fieldName ? '' : ' | number';
}

function classOf({ type }) {
  return type.text;
}

const JSX = `import type { VentanillaTags } from './tags.js';

export type { VentanillaTags } from './tags.js';

/** \`ontramite-loaded\`: the name of the event as it is written, after \`on\`. */
export type Listeners<Tag extends keyof VentanillaTags> = {
  [Name in keyof VentanillaTags[Tag]['announces'] & string as \`on\${Name}\`]?: (
    event: VentanillaTags[Tag]['announces'][Name] & { readonly currentTarget: VentanillaTags[Tag]['element'] },
  ) => void;
};

/** Our part of \`JSX.IntrinsicElements\`; \`Common\` is what the framework lets every tag take. */
export type VentanillaElements<Common = { children?: unknown; class?: string; id?: string; slot?: string }> = {
  [Tag in keyof VentanillaTags]: Omit<Common, keyof VentanillaTags[Tag]['takes']> &
    VentanillaTags[Tag]['takes'] &
    Listeners<Tag>;
};
`;

const REACT = `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Listeners, VentanillaTags } from './jsx.js';

type ReactElements = {
  [Tag in keyof VentanillaTags]: ClassAttributes<VentanillaTags[Tag]['element']> &
    Omit<HTMLAttributes<VentanillaTags[Tag]['element']>, keyof VentanillaTags[Tag]['takes']> &
    VentanillaTags[Tag]['takes'] &
    // React 19 gives a tag with a dash \`class\` as it is written.
    Listeners<Tag> & { class?: string };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`;

const VUE = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { VentanillaTags } from './tags.js';

type Capital<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Capital<Rest>}\`
  : Capitalize<Name>;

/** \`@tramite-loaded\` in a template is \`onTramiteLoaded\`. */
type VueListeners<Tag extends keyof VentanillaTags> = {
  [Name in keyof VentanillaTags[Tag]['announces'] & string as \`on\${Capital<Name>}\`]?: (
    event: VentanillaTags[Tag]['announces'][Name],
  ) => void;
};

type VueElements = {
  [Tag in keyof VentanillaTags]: new () => VentanillaTags[Tag]['element'] & {
    $props: PublicProps &
      Omit<HTMLAttributes, keyof VentanillaTags[Tag]['takes']> &
      VentanillaTags[Tag]['takes'] &
      VueListeners<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
`;
