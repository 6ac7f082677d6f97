/** Drupal's format «HTML básico» as it comes with the standard profile: a closed list of tags, each with its attributes. */
import type { Filter } from './filter.ts';

export const drupalBasic: Filter = {
  name: 'Drupal, formato «HTML básico»',
  keeps: {
    '*': 'lang dir',
    a: 'href hreflang',
    blockquote: 'cite',
    br: '',
    cite: '',
    code: '',
    dd: '',
    dl: '',
    dt: '',
    em: '',
    h2: 'id',
    h3: 'id',
    h4: 'id',
    h5: 'id',
    h6: 'id',
    img: 'src alt height width data-entity-type data-entity-uuid data-align data-caption loading',
    li: '',
    ol: 'start type',
    p: '',
    span: '',
    strong: '',
    ul: 'type',
  },
};
