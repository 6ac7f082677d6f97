/** A search without any library: what is typed is asked of our API, and the answer becomes a list of links. */
import { apiAddress, whenParsed } from './card-data.js';

whenParsed(() => {
  const field = document.querySelector('input[name=q]');
  const list = document.querySelector('#results');
  field.dataset['ready'] = 'yes';
  field.addEventListener('input', async () => {
    const answer = await fetch(`${apiAddress()}/v1/search?q=${encodeURIComponent(field.value)}&lang=es`, {
      credentials: 'omit',
    });
    const { results } = await answer.json();
    list.replaceChildren(
      ...results.map(({ name, path }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = apiAddress() + path;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
  });
});
