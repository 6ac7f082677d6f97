import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/office-finder/office-finder.define.ts';
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
  tramite: string;
  institution: string;
  department: string;
  limit: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/office-finder',
  component: 'office-finder',
  args: { ...pageArgs, tramite: 'CON-OFICINAS', institution: '', department: '', limit: 10 },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<office-finder
        tramite=${args.tramite || nothing}
        institution=${args.institution || nothing}
        department=${args.department || nothing}
        limit=${args.limit}
        >${authorsLink('Oficinas del registro', '/t/CON-OFICINAS')}</office-finder
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

export const OfATramite: Story = {};
export const OfAnInstitution: Story = { args: { tramite: '', institution: 'REG' } };
export const OneDepartment: Story = { args: { department: 'Santa Ana' } };
export const TwoAtATime: Story = { args: { limit: 2 } };
export const OnlyOpen: Story = {
  play: async ({ canvasElement }) => {
    const { root } = drawn(canvasElement, 'office-finder');
    (await once(() => root.querySelector<HTMLElement>('input[name="open"]'))).click();
  },
};
export const WithoutOffices: Story = { args: { tramite: 'MINIMO' }, parameters: { state: 'empty' } };
export const InEnglish: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Phone: Story = { args: { width: 320 } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownTramite: Story = { args: { tramite: 'NADA' }, parameters: { state: 'not-found' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const RightToLeft: Story = { args: { lang: 'ar-XB' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 } };
