/**
 * The folder is the tag: each folder of `src/elements` is a line of `src/loader/tags.ts` and the other way round, with its
 * class, styles, events, define, story and test under one name; and the define file has no other side effect than one
 * `define()`. Faults are said in words. `node scripts/check-elements.mjs FOLDER` looks at another copy of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Lines of a file of an element: above the first it is a warning, above the second a fault. */
const LONG = 250;
const TOO_LONG = 330;

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const faults = [];
const warnings = [];
const folders = readdirSync(join(root, 'src/elements')).sort();

checkTagList();
for (const tag of folders) {
  checkFiles(tag);
  checkDefine(tag);
  checkLengths(tag);
}

for (const warning of warnings) console.warn(`! ${warning}`);
for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`Elementos: ${folders.length}, ${faults.length} faltas, ${warnings.length} avisos.`);
process.exit(faults.length > 0 ? 1 : 0);

function checkTagList() {
  const listed = readTags();
  const names = listed.map(({ tag }) => tag);
  for (const tag of folders)
    if (!names.includes(tag)) faults.push(`<${tag}> falta en src/loader/tags.ts: nadie lo cargará.`);
  for (const { tag, path } of listed) {
    if (!folders.includes(tag))
      faults.push(`src/loader/tags.ts nombra <${tag}>, que no tiene carpeta en src/elements.`);
    else if (path !== `../elements/${tag}/${tag}.define.ts`)
      faults.push(`src/loader/tags.ts carga para <${tag}> otro archivo que su define: ${path}.`);
  }
  if (names.join() !== [...names].sort().join())
    faults.push('src/loader/tags.ts no está en orden alfabético.');
}

/** The lines of the closed list: the tag, and what its `import()` names. */
function readTags() {
  const listed = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer)) {
      const [, path] = /^import\('([^']+)'\)$/.exec(node.initializer.body.getText()) ?? [];
      listed.push({ tag: node.name.text, path: path ?? node.initializer.body.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse('src/loader/tags.ts'));
  return listed;
}

function checkFiles(tag) {
  const folder = `src/elements/${tag}`;
  const code = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');
  const needed = {
    [`${folder}/${tag}.ts`]: 'falta la clase',
    [`${folder}/${tag}.define.ts`]: 'falta el registro',
    [`stories/elements/${tag}.stories.ts`]: 'falta la historia',
    [`test/elements/${tag}.browser.test.ts`]: 'falta la prueba',
  };
  // A template with a tag other than a slot draws; the provider has none.
  if (/html`[^`]*<(?!slot\b|\/slot\b)[a-z]|\bel\('(?!slot')/.test(code))
    needed[`${folder}/${tag}.styles.ts`] = 'faltan los estilos';
  if (/\bdispatchEvent\(/.test(code)) needed[`${folder}/${tag}.events.ts`] = 'faltan los eventos';
  for (const [file, what] of Object.entries(needed))
    if (!existsSync(join(root, file))) faults.push(`<${tag}>: ${what}, ${file}.`);
  const className = classNameOf(tag);
  if (
    existsSync(join(root, folder, `${tag}.ts`)) &&
    !new RegExp(`export class ${className} extends (Lit|Plain)Element\\b`).test(code)
  )
    faults.push(
      `<${tag}>: ${folder}/${tag}.ts debe exportar «class ${className} extends LitElement» (o PlainElement).`,
    );
}

/** Imports, one `define()` (a plain element's: `register()`) with the folder's tag, and the type of the tag: nothing else. */
function checkDefine(tag) {
  const file = `src/elements/${tag}/${tag}.define.ts`;
  if (!existsSync(join(root, file))) return;
  const className = classNameOf(tag);
  // A plain element keeps by itself what it throws.
  const isPlain = read(`src/elements/${tag}/${tag}.ts`).includes(' extends PlainElement ');
  const call = isPlain ? 'register' : 'define';
  const wanted = `${call}('${tag}', ${className});`;
  let defines = 0;
  let types = 0;
  for (const statement of parse(file).statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = statement.moduleSpecifier.text;
      if (from !== `./${tag}.ts` && from !== `../../internal/${call}.ts` && !from.endsWith('.define.ts'))
        faults.push(`${file}: importa ${from}; solo su clase, ${call}() y otros define.`);
      continue;
    }
    const text = statement.getText().replace(/\s+/g, ' ');
    if (text === wanted) defines += 1;
    else if (/^declare global \{ interface HTMLElementTagNameMap \{[^{}]*\} \}$/.test(text)) {
      if (text.includes(`'${tag}': ${className};`)) types += 1;
      else faults.push(`${file}: el tipo de la etiqueta no es «'${tag}': ${className}».`);
    } else
      faults.push(
        `${file}: tiene algo más que importaciones, un ${call}() y su tipo: «${text.slice(0, 60)}».`,
      );
  }
  if (defines !== 1) faults.push(`${file}: debe tener una vez «${wanted}» y lo tiene ${defines}.`);
  if (types !== 1) faults.push(`${file}: debe declarar una vez el tipo de <${tag}> y lo hace ${types}.`);
}

function checkLengths(tag) {
  const folder = `src/elements/${tag}`;
  for (const file of readdirSync(join(root, folder))) {
    const lines = read(`${folder}/${file}`).trimEnd().split('\n').length;
    const said = `${folder}/${file} tiene ${lines} líneas`;
    if (lines > TOO_LONG) faults.push(`${said}; el máximo es ${TOO_LONG}.`);
    else if (lines > LONG)
      warnings.push(`${said}; sáquele una vista o una función: cerca de 150, a lo más ${LONG}.`);
  }
}

/** `tramite-card` → `TramiteCardElement` */
function classNameOf(tag) {
  return `${tag.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase())}Element`;
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function parse(file) {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
}
