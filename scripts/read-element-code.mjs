/**
 * What the code of an element really offers a page: properties, attributes, events, parts, slots and custom properties.
 * Read from the syntax, not from comments, and only from what the class reaches: the function that draws a box counts when
 * the class calls it, and not because something else of its file is imported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** What `heading()` of src/internal/heading.ts calls its part when nobody says otherwise. */
const HEADING = { name: 'heading', file: 'src/internal/heading.ts', part: 'heading' };
const HOLE = '\u0000';

/**
 * @param {string} root folder that holds `src`
 * @param {string} tag
 * @returns {{ className: string, properties: Map<string, string | undefined>, others: Set<string>,
 *   events: Map<string, string>, parts: Set<string>, slots: Set<string>, cssProperties: Set<string>, unreadable: string[] }}
 *   `properties`: name → its attribute; `others`: further public members; `events`: type → class;
 *   `unreadable`: in words, what this reader cannot follow and the code should say more plainly
 */
export function readElementCode(root, tag) {
  const files = new Map();
  const seen = new Set();
  const found = {
    className: '',
    properties: new Map(),
    others: new Set(),
    events: new Map(),
    parts: new Set(),
    slots: new Set(),
    cssProperties: new Set(),
    unreadable: [],
  };

  const main = fileOf(join(root, 'src/elements', tag, `${tag}.ts`));
  const element = main.source.statements.find(
    (node) => ts.isClassDeclaration(node) && isExported(node) && /Element$/.test(node.name?.text ?? ''),
  );
  if (!element) throw new Error(`src/elements/${tag}/${tag}.ts no exporta una clase que termine en Element.`);
  found.className = element.name.text;
  readAttributes(element);
  readMembers(element);
  reach(main, found.className);
  return found;

  /** Top-level names of a file, and where its imported names come from. */
  function fileOf(path) {
    if (files.has(path)) return files.get(path);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const file = { path, source, declared: new Map(), imported: new Map() };
    files.set(path, file);
    for (const node of source.statements) {
      if (ts.isVariableStatement(node)) {
        for (const declaration of node.declarationList.declarations)
          file.declared.set(declaration.name.getText(), declaration);
      } else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
        file.declared.set(node.name.text, node);
      } else if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
        addNames(file, node.moduleSpecifier.text, node.importClause?.namedBindings?.elements);
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly) {
        addNames(file, node.moduleSpecifier.text, node.exportClause?.elements);
      }
    }
    return file;
  }

  function addNames(file, from, specifiers = []) {
    if (!from.startsWith('.')) return;
    const path = resolve(dirname(file.path), from);
    for (const { isTypeOnly, name, propertyName } of specifiers) {
      if (!isTypeOnly && existsSync(path)) {
        file.imported.set(name.text, { path, name: (propertyName ?? name).text });
      }
    }
  }

  /** Reads one declaration and everything of ours that it names. */
  function reach(file, name) {
    const key = `${file.path} ${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    const declaration = file.declared.get(name);
    if (declaration) {
      visit(declaration, file);
      return;
    }
    const origin = file.imported.get(name);
    // The client, its words and the contract draw nothing.
    if (origin && /\/src\/(elements|internal|richtext)\//.test(origin.path)) {
      reach(fileOf(origin.path), origin.name);
    }
  }

  /** A file that is loaded later draws too: with everything that it exports. What registers is another element. */
  function reachAll(file, from) {
    if (!from || !ts.isStringLiteral(from) || !/^\..*(?<!\.define)\.ts$/.test(from.text)) return;
    const path = resolve(dirname(file.path), from.text);
    if (!/\/src\/(elements|internal|richtext)\//.test(path) || !existsSync(path)) return;
    const later = fileOf(path);
    for (const name of [...later.declared.keys(), ...later.imported.keys()]) reach(later, name);
  }

  function visit(node, file) {
    if (ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node, file);
    else if (ts.isCallExpression(node)) readCall(node, file);
    if (ts.isIdentifier(node)) reach(file, node.text);
    ts.forEachChild(node, (child) => visit(child, file));
  }

  /** `part=${first ? 'primary' : 'secondary'}` says both names. */
  function eitherName(expression) {
    if (!ts.isConditionalExpression(expression)) return undefined;
    const names = [expression.whenTrue, expression.whenFalse];
    return names.every((name) => ts.isStringLiteral(name))
      ? `"${names.map(({ text }) => text).join(' ')}"`
      : undefined;
  }

  function readTemplate({ tag: kind, template }, file) {
    const text = ts.isNoSubstitutionTemplateLiteral(template)
      ? template.text
      : template.templateSpans.reduce(
          (before, { expression, literal }) =>
            before + ((before.endsWith(' part=') && eitherName(expression)) || HOLE) + literal.text,
          template.head.text,
        );
    if (kind.getText() === 'css') {
      for (const [, name] of text.matchAll(/var\(\s*(--[a-z][a-z-]*)/g)) found.cssProperties.add(name);
    }
    if (kind.getText() !== 'html') return;
    for (const [, names, open] of text.matchAll(/\spart=(?:"([^"]*)"|(\S))/g)) {
      if (names !== undefined && !names.includes(HOLE)) addParts(names);
      else if (open !== undefined && ourPath(file.path) === HEADING.file) continue;
      else found.unreadable.push(`${ourPath(file.path)}: una parte no está escrita con su nombre.`);
    }
    for (const [, attributes] of text.matchAll(/<slot((?:\s[^>]*)?)>/g)) {
      found.slots.add(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    }
  }

  function readCall(node, file) {
    const callee = node.expression;
    if (callee.kind === ts.SyntaxKind.ImportKeyword) {
      reachAll(file, node.arguments[0]);
      return;
    }
    if (ts.isIdentifier(callee) && callee.text === 'el') readMade(node, file);
    if (ts.isIdentifier(callee) && callee.text === HEADING.name) {
      const asked = node.arguments[2];
      const part =
        asked &&
        ts.isObjectLiteralExpression(asked) &&
        asked.properties.find((each) => each.name?.getText() === 'part');
      if (!part) found.parts.add(HEADING.part);
      else if (ts.isPropertyAssignment(part) && ts.isStringLiteral(part.initializer)) {
        addParts(part.initializer.text);
      } else found.unreadable.push(`${ourPath(file.path)}: heading() recibe una parte sin nombre escrito.`);
    }
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'dispatchEvent') return;
    const [event] = node.arguments;
    if (event && ts.isNewExpression(event) && ts.isIdentifier(event.expression)) {
      const type = eventType(file, event.expression.text);
      if (type) {
        found.events.set(type, event.expression.text);
        return;
      }
    }
    // The question of the Context Community Protocol is no event of ours: providers answer it, and pages never see it.
    if (ourPath(file.path) === 'src/internal/card-surroundings.ts') return;
    found.unreadable.push(
      `${ourPath(file.path)}: un evento no se anuncia con «new» y una clase que tenga «static readonly type».`,
    );
  }

  /** `el('p', { part: 'summary' }, …)` of src/internal/el.ts. */
  function readMade({ arguments: [name, attributes] }, file) {
    const said = (key) => {
      const value =
        attributes &&
        ts.isObjectLiteralExpression(attributes) &&
        attributes.properties.find((each) => each.name?.getText() === key);
      if (!value) return undefined;
      if (ts.isPropertyAssignment(value) && ts.isStringLiteral(value.initializer))
        return value.initializer.text;
      found.unreadable.push(`${ourPath(file.path)}: «${key}» no está escrito con su nombre.`);
      return undefined;
    };
    addParts(said('part') ?? '');
    if (ts.isStringLiteral(name) && name.text === 'slot') found.slots.add(said('name') ?? '');
  }

  function eventType(file, name) {
    const origin = file.imported.get(name);
    const node = origin ? fileOf(origin.path).declared.get(origin.name) : file.declared.get(name);
    if (!node || !ts.isClassDeclaration(node)) return undefined;
    const type = node.members.find(
      (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'type' && isStatic(member),
    );
    return type?.initializer && ts.isStringLiteral(type.initializer) ? type.initializer.text : undefined;
  }

  /** What a PlainElement says in `static attributes`: each is a property of the same name. */
  function readAttributes({ members }) {
    const listed = members.find((member) => member.name?.getText() === 'attributes' && isStatic(member));
    for (const { name } of listed?.initializer?.properties ?? []) {
      const attribute = ts.isStringLiteral(name) ? name.text : name.getText();
      found.properties.set(
        attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
        attribute,
      );
    }
  }

  function readMembers({ members }) {
    for (const member of members) {
      if (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) continue;
      if (!member.name || ts.isPrivateIdentifier(member.name)) continue;
      const modifiers = (ts.getCombinedModifierFlags(member) ?? 0) | 0;
      const property = decorator(member, 'property');
      if (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static)) {
        if (property)
          found.unreadable.push(`${tag}: «${member.name.getText()}» es @property y no es pública.`);
        continue;
      }
      const name = member.name.getText();
      if (property) found.properties.set(name, attributeOf(name, property));
      // What is overridden is the base class's to document.
      else if (!(modifiers & ts.ModifierFlags.Override)) found.others.add(name);
    }
  }

  function attributeOf(name, { expression }) {
    const [options] = expression.arguments;
    const attribute =
      options && ts.isObjectLiteralExpression(options)
        ? options.properties.find((each) => each.name?.getText() === 'attribute')?.initializer
        : undefined;
    if (!attribute) return name.toLowerCase();
    return ts.isStringLiteral(attribute) ? attribute.text : undefined;
  }

  function addParts(names) {
    for (const name of names.split(/\s+/).filter(Boolean)) found.parts.add(name);
  }

  function ourPath(path) {
    return relative(root, path);
  }
}

function decorator(member, name) {
  return ts
    .getDecorators(member)
    ?.find(({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === name);
}

function isStatic(member) {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}

function isExported(node) {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;
}
