import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/tramite-card/tramite-card.define.ts';
import type { TestCatalogue } from '../../test/support/catalogue.ts';
import { authorsLink, inPage, loaders, pageArgTypes, pageArgs, type PageArgs } from '../support/in-page.ts';

type Story = StoryObj<PageArgs>;

const card = (code: string) =>
  html`<tramite-card code=${code}>${authorsLink('Ver el trámite', `/t/${code}`)}</tramite-card>`;

const meta: Meta<PageArgs> = {
  title: 'Elements/catalogue-provider',
  component: 'catalogue-provider',
  args: pageArgs,
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`${card('COMPLETO')} ${card('GRATIS')}`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

export const TwoCardsOneQuestion: Story = {};
export const InEnglish: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const OneInsideAnother: Story = {
  render: (args, { loaded }) =>
    inPage(
      html`${card('COMPLETO')}<catalogue-provider lang="en" theme="dark"
          >${card('COMPLETO')}</catalogue-provider
        >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export const LanguageThatNobodyHas: Story = { args: { lang: 'quc' } };
