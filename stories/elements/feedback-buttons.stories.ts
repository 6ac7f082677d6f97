import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/feedback-buttons/feedback-buttons.define.ts';
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
  code: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/feedback-buttons',
  component: 'feedback-buttons',
  args: { ...pageArgs, code: 'COMPLETO' },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<feedback-buttons code=${args.code}
        >${authorsLink('Renovar el documento', '/t/COMPLETO')}</feedback-buttons
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

const votes: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('[aria-pressed]'))).click();
  await once(() => root.querySelector('[aria-pressed="true"]'));
};
const opens: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('#differs'))).click();
  await once(() => root.querySelector('#report'));
};
const sends: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('.send [part="primary"]'))).click();
};
const fills: Play = async (context) => {
  await opens(context);
  const { element, root } = drawn(context.canvasElement, 'feedback-buttons');
  root.querySelector<HTMLElement>('input[value="other_requirements"]')?.click();
  const field = await once(() => element.querySelector('textarea'));
  field.value = 'Me pidieron tres copias de la partida. Aquí dice una.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const fillsAndSends: Play = async (context) => {
  await fills(context);
  await sends(context);
};
/** The network goes away between writing and sending. */
const fillsAndFails: Play = async (context) => {
  await fills(context);
  (context.loaded as { catalogue: TestCatalogue }).catalogue.network.mode = 'offline';
  await sends(context);
  await once(() => drawn(context.canvasElement, 'feedback-buttons').root.querySelector('[part="error"]'));
};
const sendsNothing: Play = async (context) => {
  await opens(context);
  await sends(context);
};

export const Idle: Story = {};
export const Voted: Story = { play: votes };
export const FormOpen: Story = { play: opens };
export const FormFilled: Story = { play: fills };
export const Invalid: Story = { play: sendsNothing };
export const Sent: Story = { play: fillsAndSends };
export const Failed: Story = { play: fillsAndFails };
export const InEnglish: Story = { args: { lang: 'en' }, play: opens };
export const Dark: Story = { args: { theme: 'dark' }, play: opens };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownCode: Story = { args: { code: 'NO-EXISTE' }, parameters: { state: 'not-found' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const NameOf400Characters: Story = { args: { code: 'LARGO', width: 320 } };
export const Phone: Story = { args: { width: 320 }, play: opens };
export const RightToLeft: Story = { args: { lang: 'ar-XB' }, play: opens };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 }, play: opens };
