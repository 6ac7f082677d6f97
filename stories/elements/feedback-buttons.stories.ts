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
/** The phone has no network: the vote waits on it, and is taken away again for the next story. */
const votesWithoutNetwork: Play = async (context) => {
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  const want = await once(() => root.querySelector<HTMLElement>('[aria-pressed]'));
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  want.click();
  await once(() => root.querySelector('[aria-pressed="true"]'));
  Reflect.deleteProperty(navigator, 'onLine');
  localStorage.removeItem('ventanilla:unsent:https://catalogo.test:vote:COMPLETO');
};
const opens: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('#differs'))).click();
  await once(() => root.querySelector('#part'));
};
const choosesPart: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('input[value="requirement"]'))).click();
};
const sends: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('.send [part="primary"]'))).click();
};
const fills: Play = async (context) => {
  await opens(context);
  const { element, root } = drawn(context.canvasElement, 'feedback-buttons');
  await choosesPart(context);
  (await once(() => root.querySelector<HTMLElement>('input[value="other_requirements"]'))).click();
  const field = await once(() => element.querySelector<HTMLTextAreaElement>('[name="detail"]'));
  field.value = 'Me pidieron tres copias de la partida. Aquí dice una.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const fillsAndSends: Play = async (context) => {
  await fills(context);
  await sends(context);
};
const leavesMail: Play = async (context) => {
  await fillsAndSends(context);
  const { element, root } = drawn(context.canvasElement, 'feedback-buttons');
  const field = await once(() => element.querySelector<HTMLInputElement>('[name="email"]'));
  field.value = 'ana@example.com';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  root.querySelector<HTMLElement>('.own-report .button')?.click();
  await once(() => root.querySelector('#told'));
};
/** The network goes away between writing and sending. */
const fillsAndFails: Play = async (context) => {
  await fills(context);
  (context.loaded as { catalogue: TestCatalogue }).catalogue.network.mode = 'offline';
  await sends(context);
  await once(() => drawn(context.canvasElement, 'feedback-buttons').root.querySelector('[part="error"]'));
};
/** What is written looks like an identity number and a telephone. */
const writesPersonalData: Play = async (context) => {
  await fills(context);
  const { element } = drawn(context.canvasElement, 'feedback-buttons');
  const field = await once(() => element.querySelector<HTMLTextAreaElement>('[name="detail"]'));
  field.value = 'Soy 01234567-8, llámeme al 7123-4567.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const opensMore: Play = async (context) => {
  await fills(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('#report summary'))).click();
};
/** Somebody else said it before. */
const findsTheSame: Play = async (context) => {
  const { catalogue } = context.loaded as { catalogue: TestCatalogue };
  await catalogue.client.giveFeedback(
    { kind: 'works_differently', tramite: 'COMPLETO', field: '/variants/0/fees', problem: 'other_fee' },
    'clave-de-otra-persona',
  );
  await opens(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('input[value="cost"]'))).click();
  await once(() => root.querySelector('.same'));
};
const saysToo: Play = async (context) => {
  await findsTheSame(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('.same button'))).click();
  await once(() => root.querySelector('#thanks'));
};
/** Kept on the phone, and taken away again for the next story. */
const failsAndKeeps: Play = async (context) => {
  await fillsAndFails(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  (await once(() => root.querySelector<HTMLElement>('.send > :nth-child(2)'))).click();
  await once(() => root.querySelector('#kept'));
  localStorage.removeItem('ventanilla:unsent:https://catalogo.test');
};
const votesAndIsAsked: Play = async (context) => {
  await votes(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  await once(() => root.querySelector('#add-reasons'));
};
const saysWhy: Play = async (context) => {
  await votesAndIsAsked(context);
  const { root } = drawn(context.canvasElement, 'feedback-buttons');
  root.querySelector<HTMLElement>('input[value="distance"]')?.click();
  root.querySelector<HTMLElement>('#add-reasons')?.click();
  await once(() => root.querySelector('#added'));
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
export const SentWithEmail: Story = { play: leavesMail };
export const VoteWaits: Story = { play: votesWithoutNetwork };
export const Failed: Story = { play: fillsAndFails };
export const AskedWhy: Story = { play: votesAndIsAsked };
export const SaidWhy: Story = { play: saysWhy };
export const PartChosen: Story = {
  play: async (context) => {
    await opens(context);
    await choosesPart(context);
  },
};
export const PersonalData: Story = { play: writesPersonalData };
export const MoreOpen: Story = { play: opensMore };
export const OthersSaidTheSame: Story = { play: findsTheSame };
export const MeToo: Story = { play: saysToo };
export const KeptOnThisPhone: Story = { play: failsAndKeeps };
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
