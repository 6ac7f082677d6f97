/**
 * `npm run manifest`: `dist/custom-elements.json`, from the doc comments and the code of `src/elements`, and what editors
 * and frameworks read instead of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createManifest } from './create-manifest.mjs';
import { writeEditorData } from './write-editor-data.mjs';
import { writeFrameworkTypes } from './write-framework-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = await createManifest(root);
const elements = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName),
);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorData(root, manifest);
writeFrameworkTypes(root, manifest);
console.log(`dist/custom-elements.json: ${elements.map(({ tagName }) => tagName).join(', ')}.`);
