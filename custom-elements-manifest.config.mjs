/**
 * How `dist/custom-elements.json` is read from the sources (scripts/create-manifest.mjs): classes of elements and their
 * events only, what a webmaster may use only, with the paths of the files that npm publishes.
 */

import { dirname, join } from 'node:path';

/** The element whose comment documents the custom properties that all drawing elements share. */
const SHARED_PROPERTIES_FROM = 'tramite-card';

/** Lit and the browser call these; nobody writes them in a page. */
const LIFECYCLE = new Set(['styles', 'render', 'willUpdate', 'updated', 'firstUpdated']);

/** Private members are nobody's business, and neither is what Lit calls. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          privacy !== 'private' &&
          privacy !== 'protected' &&
          !name.startsWith('#') &&
          !LIFECYCLE.has(name) &&
          !isStatic,
      );
      const names = new Set(declaration.members?.map(({ name }) => name));
      declaration.attributes = declaration.attributes?.filter(
        ({ fieldName }) => !fieldName || names.has(fieldName),
      );
      // The analyzer also lists what it sees dispatched, without a name or with an argument's; `@fires` has a sentence.
      declaration.events = declaration.events?.filter(({ name, description }) => name && description);
    }
  },
};

/** `Density` tells an editor nothing: a name for some words is replaced by the words, `'line' | 'card' | 'summary'`. */
const literalTypes = {
  name: 'literal-types',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isImportDeclaration(node) || !node.moduleSpecifier.text.startsWith('.')) return;
    const path = join(dirname(moduleDoc.path), node.moduleSpecifier.text);
    moduleDoc.words ??= new Map();
    for (const { name, propertyName } of node.importClause?.namedBindings?.elements ?? []) {
      const words = wordsNamed(ts, path, (propertyName ?? name).text);
      if (words) moduleDoc.words.set(name.text, words);
    }
  },
  moduleLinkPhase({ moduleDoc }) {
    const { words = new Map(), declarations = [] } = moduleDoc;
    delete moduleDoc.words;
    for (const { members = [], attributes = [] } of declarations) {
      for (const { type } of [...members, ...attributes]) {
        if (type) type.text = type.text.replace(/[A-Z]\w*/g, (name) => words.get(name) ?? name);
      }
    }
  },
};

/** The text of `type NAME = 'a' | 'b'` in a file; undefined when it is anything else. */
function wordsNamed(ts, path, name) {
  const source = ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.ES2022, true);
  const type = source.statements.find(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === name,
  )?.type;
  return type && ts.isUnionTypeNode(type) && type.types.every((each) => ts.isLiteralTypeNode(each))
    ? type.types.map((each) => each.getText()).join(' | ')
    : undefined;
}

/** Every element whose styles hold the tokens reads the same custom properties; one comment documents them. */
const sharedProperties = {
  name: 'shared-properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const styles = node.members.find(
      (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'styles',
    );
    if (!styles || !/\btokens\b/.test(styles.initializer?.getText() ?? '')) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (declaration) declaration.sharesProperties = true;
  },
  packageLinkPhase({ customElementsManifest }) {
    const all = declarationsOf(customElementsManifest);
    const shared = all.find(({ tagName }) => tagName === SHARED_PROPERTIES_FROM)?.cssProperties ?? [];
    for (const declaration of all) {
      if (!declaration.sharesProperties) continue;
      delete declaration.sharesProperties;
      const own = declaration.cssProperties ?? [];
      const names = new Set(own.map(({ name }) => name));
      declaration.cssProperties = [...own, ...shared.filter(({ name }) => !names.has(name))];
    }
  },
};

/** The analyzer takes a constructor's assignments for defaults, and `Event` for a class of ours. */
const plainEvents = {
  name: 'plain-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.superclass?.name !== 'Event') continue;
        declaration.superclass = { name: 'Event', package: 'global:' };
        for (const member of declaration.members ?? []) if (!member.static) delete member.default;
      }
    }
  },
};

/** The manifest lies in the package beside compiled files: `src/x.ts` is `dist/npm/x.js` there. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
    }
  },
};

function declarationsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement),
  );
}

export default {
  globs: ['src/elements/*/*.ts'],
  // Views and helpers are how an element is made, not what a page may use.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .filter((path) => /\/([^/]+)\/\1\.ts$|\.events\.ts$/.test(path))
      .sort()
      .map((path) => ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.ES2022, true)),
  litelement: true,
  packagejson: false,
  outdir: 'dist',
  plugins: [literalTypes, publicOnly, sharedProperties, plainEvents, publishedPaths],
};
