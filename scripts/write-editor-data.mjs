/**
 * What an editor offers while somebody writes our tags: `dist/vscode.html-custom-data.json` and
 * `dist/vscode.css-custom-data.json` for VS Code, `dist/web-types.json` for JetBrains.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** `manifest` is left as it is: the generators write into what they are given. */
export function writeEditorData(root, manifest) {
  const outdir = join(root, 'dist');
  // Without `hideCssPropertiesDocs` each tag repeats the same eight, and says of most that their default is `undefined`.
  const options = { outdir, hideLogs: true, hideCssPropertiesDocs: true };
  generateVsCodeCustomElementData(structuredClone(manifest), options);
  generateJetBrainsWebTypes(structuredClone(manifest), options);

  // The generators list what elements share once for each of them: an editor would offer the same eight times.
  rewrite(join(outdir, 'vscode.css-custom-data.json'), (data) => {
    data.properties = once(data.properties);
    data.pseudoElements = once(data.pseudoElements);
  });
  rewrite(join(outdir, 'web-types.json'), ({ contributions: { html, css } }) => {
    css.properties = once(css.properties);
    css['pseudo-elements'] = once(css['pseudo-elements']);
    for (const element of html.elements) if (!element['doc-url']) delete element['doc-url'];
  });
}

/** The first of each name. */
function once(list) {
  return [...Map.groupBy(list, ({ name }) => name).values()].map(([first]) => first);
}

function rewrite(file, change) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  change(data);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
