/** WordPress' KSES for comments and profiles, the strictest of its contexts. */
import type { Filter } from './filter.ts';

export const wordpressComment: Filter = {
  name: 'WordPress, comentarios (KSES)',
  keeps: {
    a: 'href title',
    abbr: 'title',
    acronym: 'title',
    b: '',
    blockquote: 'cite',
    cite: '',
    code: '',
    del: 'datetime',
    em: '',
    i: '',
    q: 'cite',
    s: '',
    strike: '',
    strong: '',
  },
};
