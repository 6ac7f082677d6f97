import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/service-report/service-report.define.ts';
import { createTestCatalogue, type TestCatalogue } from '../../test/support/catalogue.ts';
import { liveThere } from '../../test/support/lived-catalogue.ts';
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
  view: string;
  period: string;
}
type Story = StoryObj<Args>;

/** The catalogue after some months of use. */
const lived: NonNullable<Story['loaders']> = [
  async () => {
    const catalogue = await createTestCatalogue();
    await liveThere(catalogue);
    return { catalogue };
  },
];
const livedMuch: NonNullable<Story['loaders']> = [
  async () => {
    const catalogue = await createTestCatalogue();
    await liveThere(catalogue, true);
    return { catalogue };
  },
];

const meta: Meta<Args> = {
  title: 'Elements/service-report',
  component: 'service-report',
  args: { ...pageArgs, institution: 'REG', view: 'summary', period: '' },
  argTypes: { ...pageArgTypes, view: { control: 'select', options: ['summary', 'trend', 'ranking'] } },
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<service-report
        institution=${args.institution || nothing}
        view=${args.view}
        period=${args.period || nothing}
        >${authorsLink('Rendición de cuentas', '/rendicion/REG')}</service-report
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

const opensTheRest: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'service-report');
  (await once(() => root.querySelector<HTMLElement>('details summary'))).click();
};

export const Summary: Story = { loaders: lived };
export const MonthByMonth: Story = { loaders: lived, args: { view: 'trend' } };
export const InstitutionsBesideEachOther: Story = {
  loaders: lived,
  args: { view: 'ranking', institution: '' },
};
export const MoreThanTwelveRows: Story = { loaders: livedMuch, play: opensTheRest };
export const InEnglish: Story = { loaders: lived, args: { lang: 'en' } };
export const Dark: Story = { loaders: lived, args: { theme: 'dark' } };
export const Phone: Story = { loaders: lived, args: { width: 320 } };
export const WithoutData: Story = { parameters: { state: 'empty' } };
export const AMonthWithoutData: Story = {
  loaders: lived,
  args: { period: '2024-01' },
  parameters: { state: 'loaded' },
};
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownInstitution: Story = {
  args: { institution: 'NADIE' },
  parameters: { state: 'not-found' },
};
export const UnknownView: Story = { loaders: lived, args: { view: 'todo' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const RightToLeft: Story = { loaders: lived, args: { lang: 'ar-XB' } };
export const LongLanguage: Story = { loaders: lived, args: { lang: 'es-XL', width: 320 } };
