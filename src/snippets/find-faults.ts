/** What no snippet should have, because one system or another mangles it: told in Spanish, each once. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { findSnippets } from './find-snippets.ts';

const FAULTS = {
  inline: 'Hay código dentro de <script>: varios sistemas lo muestran como texto. Use solo la línea con src.',
  form: 'Hay un <form>: varios sistemas lo quitan. El buscador y el seguimiento traen el suyo.',
  json: 'Hay un atributo con comillas o llaves dentro: Joomla lo daña. Escriba listas separadas por espacios.',
  empty: 'Hay un atributo sin valor: Joomla lo quita. Escriba un valor, por ejemplo live="true".',
  dashes: 'Hay un nombre de atributo con dos guiones seguidos: WordPress lo quita.',
  handler: 'Hay un atributo on…: todos los sistemas lo quitan.',
  style: 'Hay estilo en línea: una política de seguridad estricta lo rechaza. Póngalo en la hoja de estilos.',
  twice: 'El script está más de una vez: no daña, pero sobra.',
  nameless: 'Falta el enlace con el nombre dentro del elemento: sin el script no se vería nada.',
} as const;

export function findFaults(html: string): string[] {
  const found = new Set<keyof typeof FAULTS>();
  look(parseFragment(html).childNodes, found);
  const { snippets, scripts } = findSnippets(html);
  if (new Set(scripts.map(({ src }) => src)).size < scripts.length) found.add('twice');
  if (snippets.some(({ rung, name }) => rung !== 'oembed' && name === undefined)) found.add('nameless');
  return [...found].map((fault) => FAULTS[fault]);
}

function look(nodes: readonly Html.ChildNode[], found: Set<keyof typeof FAULTS>): void {
  for (const node of nodes) {
    if (!tree.isElementNode(node)) continue;
    const { tagName, attrs, childNodes } = node;
    const ours = isOurs(node);
    if (tagName === 'form') found.add('form');
    if (tagName === 'style') found.add('style');
    if (tagName === 'script' && childNodes.length > 0) found.add('inline');
    for (const { name, value } of attrs) {
      if (name.startsWith('on')) found.add('handler');
      if (name === 'style') found.add('style');
      if (name.includes('--')) found.add('dashes');
      if (ours && value === '') found.add('empty');
      if (ours && /["{}[\]]/.test(value)) found.add('json');
    }
    look(childNodes, found);
  }
}

const isOurs = ({ tagName, attrs }: Html.Element) =>
  tagName.includes('-') || attrs.some(({ name }) => name.startsWith('data-tramite'));
