import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import InstitutionPage from './InstitutionPage.vue';

/** `index.html` with the page in it. */
export async function render(index: string): Promise<string> {
  return index.replace('<!--page-->', await renderToString(createSSRApp(InstitutionPage)));
}
