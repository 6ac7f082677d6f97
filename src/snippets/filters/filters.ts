/** What systems do to what people paste, as data. The rules are told in our own words; docs/pegar.md says how each was checked. */
import { drupalBasic } from './drupal-basic.ts';
import type { Filter } from './filter.ts';
import { joomla } from './joomla.ts';
import { wordpressComment } from './wordpress-comment.ts';
import { wordpressPost } from './wordpress-post.ts';

export const FILTERS = {
  none: { name: 'Sin filtro' },
  'wordpress-post': wordpressPost,
  'wordpress-comment': wordpressComment,
  'drupal-full': { name: 'Drupal, formato «HTML completo»' },
  'drupal-basic': drupalBasic,
  joomla,
  'frames-only': { name: 'Solo marcos', keeps: { '*': '', iframe: 'src title width height loading' } },
  'text-only': { name: 'Solo texto y enlaces', keeps: { '*': '', a: 'href', p: '', br: '' } },
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof FILTERS;
