import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/feedback-desk/feedback-desk.define.ts';
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

type Story = StoryObj<PageArgs>;

const meta: Meta<PageArgs> = {
  title: 'Elements/feedback-desk',
  component: 'feedback-desk',
  args: pageArgs,
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<feedback-desk>${authorsLink('Reportes de la ciudadanía', '/docs')}</feedback-desk>`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

const withoutKey: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-desk');
  (await once(() => root.querySelector<HTMLElement>('[part="primary"]'))).click();
};

export const SignedOut: Story = {};
export const NoKey: Story = { play: withoutKey };
export const InEnglish: Story = { args: { lang: 'en' } };

/** Misuse, and what pages do to elements. */
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
