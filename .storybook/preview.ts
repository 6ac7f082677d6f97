/** The toolbar of every story: language and theme, given as a page gives them, by a provider around. */
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/catalogue-provider/catalogue-provider.define.ts';
import type { Theme } from '../src/index.ts';

// Storybook's page says English; a ministry's says Spanish, and elements listen to the page.
document.documentElement.lang = 'es';

const preview: Preview = {
  parameters: { layout: 'padded', controls: { expanded: true } },
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
