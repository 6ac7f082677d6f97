/**
 * The toolbar of every story: language and theme, given as a page gives them, by a provider around. The docs page of an
 * element: `stories/pages/TAG.md` for who pastes it, the table from the manifest, each story with the HTML to copy.
 */
/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/catalogue-provider/catalogue-provider.define.ts';
import type { Theme } from '../src/index.ts';
import { argTypesOf, declarationOf, type ElementsManifest } from '../stories/support/arg-types-of.ts';
import { pastedHtml } from '../stories/support/pasted-html.ts';

/** Put here by .storybook/vite.config.ts. */
declare const ELEMENTS_MANIFEST: ElementsManifest;

const manifest = ELEMENTS_MANIFEST;
const pages = import.meta.glob<string>('../stories/pages/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    // Storybook's page says English; a ministry's says Spanish, and elements listen to the page.
    htmlLang: 'es',
    controls: { expanded: true, sort: 'none' },
    docs: {
      lang: 'es',
      codePanel: true,
      canvas: { sourceState: 'shown' },
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest),
      extractComponentDescription: (tag: string) =>
        pages[`../stories/pages/${tag}.md`] ?? declarationOf(tag, manifest)?.summary ?? '',
      source: {
        language: 'html',
        transform: (drawn: string, { component }: { component?: string }) =>
          component === undefined ? drawn : pastedHtml(drawn, component),
      },
    },
  },
  globalTypes: {
    lang: {
      description: 'Language of the words',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: '', title: 'As the story says' },
          { value: 'es', title: 'Español' },
          { value: 'en', title: 'English' },
          { value: 'es-XL', title: 'Long and accented' },
          { value: 'ar-XB', title: 'Mirrored' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: '', title: 'As the story says' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { lang: '', theme: '' },
  decorators: [
    (story, { globals }) => {
      const { lang, theme } = globals as { lang: string; theme: Theme | '' };
      // Left alone, a story has no provider but its own: some are about having none.
      if (!lang && !theme) return story();
      return html`<catalogue-provider lang=${lang} .theme=${theme || undefined}>
        ${story()}
      </catalogue-provider>`;
    },
  ],
};
export default preview;
