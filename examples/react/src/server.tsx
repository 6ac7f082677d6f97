import { renderToString } from 'react-dom/server';
import { Page } from './page.tsx';

/** `index.html` with the page in it. */
export async function render(index: string): Promise<string> {
  return index.replace('<!--page-->', renderToString(<Page />));
}
