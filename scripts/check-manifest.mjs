/**
 * The manifest and the code say the same, in both directions: every tag, property, attribute, event, part, slot and custom
 * property that is documented exists, and every one that exists is documented. `dist/custom-elements.json`, when it is
 * there, is the one of these sources. `node scripts/check-manifest.mjs FOLDER` looks at another copy of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createManifest } from './create-manifest.mjs';
import { readElementCode } from './read-element-code.mjs';

/** Parts that a view which an element shares can draw, and this element never asks it to: tag → part → why. */
const NEVER_DRAWN = {
  'tramite-search': {
    needs: 'Results are drawn with density `card`; what to bring is of density `summary`.',
  },
};

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const manifest = await createManifest(root);
const documented = new Map();
for (const { path, declarations = [] } of manifest.modules) {
  for (const declaration of declarations) {
    if (declaration.customElement) documented.set(declaration.tagName ?? path, declaration);
  }
}
const faults = [];
const tags = readdirSync(join(root, 'src/elements')).sort();

for (const tag of documented.keys())
  if (!tags.includes(tag)) faults.push(`@tagname ${tag} no es una carpeta de src/elements.`);
for (const tag of tags) {
  const declaration = documented.get(tag);
  if (!declaration) {
    faults.push(`<${tag}> no está documentado: falta «@tagname ${tag}» en el comentario de su clase.`);
    continue;
  }
  compareElement(tag, declaration, readElementCode(root, tag));
}

const published = join(root, 'dist/custom-elements.json');
if (existsSync(published) && readFileSync(published, 'utf8') !== `${JSON.stringify(manifest, null, 2)}\n`) {
  faults.push('dist/custom-elements.json es de otras fuentes: ejecute «npm run manifest».');
}

for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`Manifiesto: ${tags.length} elementos, ${faults.length} faltas.`);
process.exit(faults.length > 0 ? 1 : 0);

function compareElement(tag, declaration, code) {
  const fault = (message) => faults.push(`<${tag}>: ${message}`);
  code.unreadable.forEach((message) => faults.push(message));
  if (!declaration.summary) fault('falta «@summary».');

  const members = declaration.members ?? [];
  const offered = new Set([...code.properties.keys(), ...code.others]);
  const attributes = new Set([...code.properties.values()].filter(Boolean));
  compare(fault, 'la propiedad', members, offered);
  compare(fault, 'el atributo', declaration.attributes ?? [], attributes);
  compare(fault, 'la parte', declaration.cssParts ?? [], drawn(tag, code.parts, fault));
  compare(fault, 'la ranura', declaration.slots ?? [], code.slots);
  compare(
    fault,
    'la propiedad CSS',
    declaration.cssProperties ?? [],
    // `--_x` is ours alone.
    new Set([...code.cssProperties].filter((name) => name.startsWith('--tramite-'))),
  );
  compare(fault, 'el evento', declaration.events ?? [], new Set(code.events.keys()));
  for (const { name, type } of declaration.events ?? []) {
    const real = code.events.get(name);
    if (real && type?.text !== real)
      fault(`el evento «${name}» es de ${real}, y está documentado como ${type?.text ?? 'ninguno'}.`);
  }
}

/** Both directions, and a sentence for each thing. `real` holds the names that the code has. */
function compare(fault, kind, described, real) {
  const names = new Map();
  for (const { name, description } of described) {
    if (names.has(name)) fault(`${kind} «${name}» se documenta dos veces.`);
    names.set(name, description);
  }
  for (const [name, description] of names) {
    if (!real.has(name)) fault(`${kind} «${name}» está en la documentación y no en el código.`);
    else if (!description?.trim()) fault(`${kind} «${name}» no tiene una frase que la explique.`);
  }
  for (const name of real)
    if (!names.has(name)) fault(`${kind} «${name}» está en el código y no en la documentación.`);
}

function drawn(tag, parts, fault) {
  const left = new Set(parts);
  for (const part of Object.keys(NEVER_DRAWN[tag] ?? {})) {
    if (!left.delete(part)) fault(`la excepción para la parte «${part}» ya no hace falta.`);
  }
  return left;
}
