import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/satisfaction-survey/satisfaction-survey.define.ts';
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
  title: 'Elements/satisfaction-survey',
  component: 'satisfaction-survey',
  args: { ...pageArgs, code: 'COMPLETO' },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<satisfaction-survey code=${args.code}
        >${authorsLink('Cuéntenos cómo le fue', '/t/COMPLETO/encuesta')}</satisfaction-survey
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

const answers: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'satisfaction-survey');
  (await once(() => root.querySelector<HTMLElement>('[name=found][value=partly]'))).click();
  await once(() => root.querySelector('fieldset .state')?.textContent?.trim());
};
const fails: Play = async (context) => {
  const { root } = drawn(context.canvasElement, 'satisfaction-survey');
  await once(() => root.querySelector('fieldset'));
  (context.loaded as { catalogue: TestCatalogue }).catalogue.network.mode = 'offline';
  root.querySelector<HTMLElement>('[name=rating][value="2"]')?.click();
  await once(() => root.querySelector('[part=error]'));
};
const finishes: Play = async (context) => {
  await answers(context);
  const { root } = drawn(context.canvasElement, 'satisfaction-survey');
  root.querySelector<HTMLElement>('#done')?.click();
  await once(() => root.querySelector('#thanks'));
};
const finishesEmpty: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'satisfaction-survey');
  (await once(() => root.querySelector<HTMLElement>('#done'))).click();
  await once(() => root.querySelector('#nothing'));
};
const writesTooMuch: Play = async ({ canvasElement }) => {
  const { element } = drawn(canvasElement, 'satisfaction-survey');
  const field = await once(() => element.querySelector('textarea'));
  field.value = 'Hay que esperar mucho. '.repeat(30);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await once(() => element.querySelector('.vf-error'));
};

export const Questions: Story = {};
export const Answered: Story = { play: answers };
export const Thanks: Story = { play: finishes };
export const NothingAnswered: Story = { play: finishesEmpty };
export const CommentTooLong: Story = { play: writesTooMuch };
export const Unsent: Story = { play: fails };
export const InEnglish: Story = { args: { lang: 'en' }, play: answers };
export const Dark: Story = { args: { theme: 'dark' }, play: answers };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownCode: Story = { args: { code: 'NO-EXISTE' }, parameters: { state: 'not-found' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const NameOf400Characters: Story = { args: { code: 'LARGO', width: 320 } };
export const Phone: Story = { args: { width: 320 }, play: answers };
export const RightToLeft: Story = { args: { lang: 'ar-XB' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 } };
