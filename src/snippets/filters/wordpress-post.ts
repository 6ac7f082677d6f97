/**
 * WordPress' KSES in the context `post`: what an author, a contributor or an editor of a network of sites pastes. Checked
 * against WordPress 6.1 (test/snippets/wordpress.slow.ts).
 */
import type { Filter } from './filter.ts';

const TAGS =
  'a abbr acronym address area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul var video';

export const wordpressPost: Filter = {
  name: 'WordPress, contenido de autores (KSES)',
  keeps: {
    '*': 'class id lang style title role dir align data-* aria-describedby aria-details aria-hidden aria-label aria-labelledby xml:lang',
    ...Object.fromEntries(TAGS.split(' ').map((tag) => [tag, ''])),
    a: 'href rel rev name target download',
    img: 'src alt width height loading',
    ol: 'start type reversed',
  },
  singleDashes: true,
};
