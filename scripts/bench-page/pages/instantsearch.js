/** Its search client is answered by our own API: one question, its hits. */
import instantsearch from 'instantsearch.js';
import { hits, searchBox } from 'instantsearch.js/es/widgets';
import { apiAddress, whenParsed } from './card-data.js';

const searchClient = {
  async search(requests) {
    const results = await Promise.all(
      requests.map(async ({ params }) => {
        const { query = '', page = 0, hitsPerPage = 10 } = params;
        const asked = new URLSearchParams({ q: query, page: page + 1, limit: hitsPerPage, lang: 'es' });
        const answer = await fetch(`${apiAddress()}/v1/search?${asked}`, { credentials: 'omit' });
        const { results: found, total } = await answer.json();
        return {
          hits: found.map((result) => ({ ...result, objectID: result.code })),
          nbHits: total,
          nbPages: Math.ceil(total / hitsPerPage),
          page,
          hitsPerPage,
          query,
          params: '',
          processingTimeMS: 1,
        };
      }),
    );
    return { results };
  },
};

whenParsed(() => {
  document.querySelector('#search').replaceChildren();
  const search = instantsearch({ indexName: 'tramites', searchClient });
  search.addWidgets([
    searchBox({ container: '#search' }),
    hits({
      container: '#results',
      templates: { item: (hit, { html }) => html`<a href="${apiAddress()}${hit.path}">${hit.name}</a>` },
    }),
  ]);
  search.start();
  document.querySelector('#search input').dataset['ready'] = 'yes';
});
