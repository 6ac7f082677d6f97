import type { Cms } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';

const SIGNS: readonly [Exclude<Cms, 'unknown'>, (element: PageElement) => boolean][] = [
  [
    'wordpress',
    ({ attributes: { src = '', href = '' } }) => /\/wp-(content|includes|json)\//.test(`${src} ${href}`),
  ],
  [
    'drupal',
    ({ attributes }) =>
      attributes['data-drupal-selector'] !== undefined ||
      attributes['data-drupal-link-system-path'] !== undefined ||
      `${attributes.src ?? ''} ${attributes.href ?? ''}`.includes('/sites/default/files/'),
  ],
  [
    'joomla',
    ({ attributes: { class: names = '', src = '', href = '' } }) =>
      /\bjoomla-script-options\b/.test(names) ||
      /\/media\/(system|vendor\/joomla[\w-]*)\/(js|css)\//.test(`${src} ${href}`),
  ],
];

/** The CMS that one element gives away, if it does. */
export function cmsSign(element: PageElement): Cms | undefined {
  const { tag, attributes } = element;
  if (tag === 'meta' && attributes.name?.toLowerCase() === 'generator') {
    const named = /wordpress|drupal|joomla/i.exec(attributes.content ?? '')?.[0];
    if (named !== undefined) return named.toLowerCase() as Cms;
  }
  return SIGNS.find(([, shows]) => shows(element))?.[0];
}
