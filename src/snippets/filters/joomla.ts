/**
 * Joomla's input filter with the list of forbidden tags that every group but the super users has. A tag whose name has a
 * dash is no tag to it; attributes lose the quotes inside of them, and those without a value go.
 */
import type { Filter } from './filter.ts';

export const joomla: Filter = {
  name: 'Joomla, filtro de texto por omisión',
  without: [
    ...['applet', 'base', 'basefont', 'bgsound', 'body', 'canvas', 'embed', 'frame', 'frameset', 'head'],
    ...['html', 'iframe', 'ilayer', 'layer', 'link', 'meta', 'object', 'script', 'style', 'title', 'xml'],
  ],
  plainTagsOnly: true,
  withoutAttributes: ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc', 'on*'],
  valuesOnly: true,
  dropsQuotes: true,
};
