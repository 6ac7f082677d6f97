import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/tramite-directory/tramite-directory.define.ts';
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
  by: string;
  institution: string;
  category: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/tramite-directory',
  component: 'tramite-directory',
  args: { ...pageArgs, by: '', institution: '', category: '' },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<tramite-directory
        url-key="none"
        by=${args.by || nothing}
        institution=${args.institution || nothing}
        category=${args.category || nothing}
        >${authorsLink('Todos los trámites', '/t/')}</tramite-directory
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

/** Follows the first entry of the list, as a person does. */
const opensTheFirst: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'tramite-directory');
  (await once(() => root.querySelector<HTMLElement>('.entry'))).click();
  await once(() => root.querySelector('.tramites'));
};

export const ByCategory: Story = {};
export const ByLifeEvent: Story = { args: { by: 'life-event' } };
export const ByInstitution: Story = { args: { by: 'institution' } };
export const ByAudience: Story = { args: { by: 'audience' } };
export const TheTramitesOfACategory: Story = { play: opensTheFirst };
export const ALifeEventInOrder: Story = { args: { by: 'life-event' }, play: opensTheFirst };
export const OneInstitution: Story = { args: { institution: 'REG' } };
export const OneCategory: Story = { args: { category: 'NEG' } };
export const InEnglish: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Phone: Story = { args: { width: 320 } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownInstitution: Story = { args: { institution: 'NADIE' }, parameters: { state: 'empty' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const RightToLeft: Story = { args: { lang: 'ar-XB' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 } };
