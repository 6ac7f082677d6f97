import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/tramite-search/tramite-search.define.ts';
import type { TestCatalogue } from '../../test/support/catalogue.ts';
import {
  authorsLink,
  drawn,
  inPage,
  loaders,
  once,
  pageArgTypes,
  pageArgs,
  type PageArgs,
} from '../support/in-page.ts';

interface Args extends PageArgs {
  institution: string;
  category: string;
  limit: number;
  live: boolean;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/tramite-search',
  component: 'tramite-search',
  args: { ...pageArgs, institution: '', category: '', limit: 10, live: false },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<tramite-search
        url-key="none"
        institution=${args.institution || nothing}
        category=${args.category || nothing}
        limit=${args.limit}
        ?live=${args.live}
        >${authorsLink('Buscar trámites', '/buscar')}</tramite-search
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

/** Writes the words and presses the button, as a person does. */
function looksFor(words: string): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const { root } = drawn(canvasElement, 'tramite-search');
    const field = await once(() => root.querySelector<HTMLInputElement>('#q'));
    await once(() => root.querySelector('#results'));
    field.value = words;
    root.querySelector<HTMLElement>('form button')?.click();
  };
}

export const EmptyStart: Story = {};
export const ManyResults: Story = { play: looksFor('licencia') };
export const OneResult: Story = { play: looksFor('farmacia') };
export const Misspelt: Story = { play: looksFor('lisencia') };
export const Understood: Story = { play: looksFor('cuanto cuesta la lisencia gratis') };
export const NearThings: Story = {
  play: looksFor('licencia marciana xyzxyz'),
  parameters: { state: 'empty' },
};
export const NoResults: Story = { play: looksFor('xyzxyz'), parameters: { state: 'empty' } };
export const LongQuery: Story = { play: looksFor('xyzxyz '.repeat(60)), parameters: { state: 'empty' } };
export const FiltersOpen: Story = {
  args: { width: 320 },
  play: async ({ canvasElement }) => {
    const { root } = drawn(canvasElement, 'tramite-search');
    (await once(() => root.querySelector<HTMLElement>('.disclosure'))).click();
    (await once(() => root.querySelector<HTMLElement>('fieldset input'))).click();
  },
};
export const OneInstitution: Story = { args: { institution: 'ALC' } };
export const OneCategory: Story = { args: { category: 'ID' } };
export const TwoAtATime: Story = { args: { limit: 2 } };
export const WhileTyping: Story = { args: { live: true } };
export const InEnglish: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };
export const ManyPeople: Story = { args: { network: 'busy' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const UnknownInstitution: Story = { args: { institution: 'NADIE' }, parameters: { state: 'empty' } };
export const Phone: Story = { args: { width: 320 } };
export const RightToLeft: Story = { args: { lang: 'ar-XB' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 } };
