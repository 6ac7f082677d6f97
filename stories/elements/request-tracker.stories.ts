import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/request-tracker/request-tracker.define.ts';
import { CREDENTIALS, type NetworkMode, type TestCatalogue } from '../../test/support/catalogue.ts';
import { correctFee, prepareDesk } from '../../test/support/desk.ts';
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
  title: 'Elements/request-tracker',
  component: 'request-tracker',
  args: pageArgs,
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<request-tracker>${authorsLink('Seguir una solicitud', '/solicitud')}</request-tracker>`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

/** Writes number and code and presses the button; the network may change just before. */
function asksFor(
  { folio, accessCode }: { folio: string; accessCode: string },
  network: NetworkMode = 'up',
): Play {
  return async ({ canvasElement, loaded }) => {
    const { element, root } = drawn(canvasElement, 'request-tracker');
    for (const [name, value] of Object.entries({ folio, accessCode })) {
      const field = await once(() => element.querySelector<HTMLInputElement>(`input[name="${name}"]`));
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    (loaded as { catalogue: TestCatalogue }).catalogue.network.mode = network;
    root.querySelector<HTMLElement>('[part="primary"]')?.click();
  };
}
const { needsInformation, granted, unknown } = CREDENTIALS;
const typingError = { folio: 'REG-26-Q36MP7W5-X', accessCode: '' };

/** The refresh of a request that is on screen finds nobody. */
const refreshesInVain: Play = async (context) => {
  await asksFor(needsInformation)(context);
  const { root } = drawn(context.canvasElement, 'request-tracker');
  const refresh = await once(() => root.querySelector<HTMLElement>('.actions button'));
  (context.loaded as { catalogue: TestCatalogue }).catalogue.network.mode = 'offline';
  refresh.click();
};

/** The folio of a report of the two buttons; `which` of three on the fee: the first is late. */
function followsReport(which: 0 | 1, before?: (catalogue: TestCatalogue) => Promise<unknown>): Play {
  return async (context) => {
    const { catalogue } = context.loaded as { catalogue: TestCatalogue };
    const { fee } = await prepareDesk(catalogue);
    await before?.(catalogue);
    await asksFor(fee[which]!)(context);
    await once(() => drawn(context.canvasElement, 'request-tracker').root.querySelector('.followed'));
  };
}
const leavesMail: Play = async (context) => {
  await followsReport(1)(context);
  const { element, root } = drawn(context.canvasElement, 'request-tracker');
  const field = await once(() => element.querySelector<HTMLInputElement>('input[name="email"]'));
  field.value = 'ana@example.com';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  root.querySelector<HTMLElement>('.own-report .button')?.click();
  await once(() => root.querySelector('#told'));
};
const erases: Play = async (context) => {
  await followsReport(1)(context);
  const { root } = drawn(context.canvasElement, 'request-tracker');
  root.querySelector<HTMLElement>('.own-report summary')?.click();
  root.querySelector<HTMLElement>('#erase')?.click();
  await once(() => root.querySelector('#erased'));
};

export const SignedOut: Story = {};
export const ActionNeeded: Story = { play: asksFor(needsInformation) };
export const ResultReady: Story = { play: asksFor(granted) };
export const Invalid: Story = { play: asksFor(typingError) };
export const Looking: Story = { play: asksFor(granted, 'held'), parameters: { state: 'loading' } };
export const NotFound: Story = { play: asksFor(unknown), parameters: { state: 'not-found' } };
export const Offline: Story = { play: asksFor(granted, 'offline'), parameters: { state: 'error' } };
export const Stale: Story = { play: refreshesInVain, parameters: { state: 'stale' } };
export const ReportReceived: Story = { play: followsReport(1) };
export const ReportLate: Story = { play: followsReport(0) };
export const ReportCorrected: Story = { play: followsReport(1, correctFee) };
export const ReportWithEmail: Story = { play: leavesMail };
export const ReportErased: Story = { play: erases };
export const InEnglish: Story = { args: { lang: 'en' }, play: asksFor(needsInformation) };
export const Dark: Story = { args: { theme: 'dark' }, play: asksFor(needsInformation) };

/** Misuse, and what pages do to elements. */
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const Phone: Story = { args: { width: 320 }, play: asksFor(needsInformation) };
export const PhoneReportCorrected: Story = { args: { width: 320 }, play: followsReport(1, correctFee) };
export const RightToLeft: Story = { args: { lang: 'ar-XB' }, play: asksFor(needsInformation) };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 }, play: asksFor(needsInformation) };
