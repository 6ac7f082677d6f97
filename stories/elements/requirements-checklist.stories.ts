import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/requirements-checklist/requirements-checklist.define.ts';
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
  variant: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/requirements-checklist',
  component: 'requirements-checklist',
  args: { ...pageArgs, code: 'LISTA', variant: '' },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<requirements-checklist code=${args.code} variant=${args.variant || nothing}
        >${authorsLink('Registrar una tienda', `/t/${args.code}`)}</requirements-checklist
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

/** Presses what the selector means, once it is there. */
const presses =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    const { root } = drawn(canvasElement, 'requirements-checklist');
    for (const selector of selectors) (await once(() => root.querySelector<HTMLElement>(selector))).click();
  };
const writes: Play = async (context) => {
  await presses('#asked')(context);
  const { element } = drawn(context.canvasElement, 'requirements-checklist');
  const field = await once(() => element.querySelector<HTMLTextAreaElement>('textarea[name="what"]'));
  field.value = 'Dos fotos con fondo azul';
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

export const Loaded: Story = {};
export const English: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { args: { width: 240 } };
export const OtherVariant: Story = { args: { variant: 'renovar' } };
export const Answered: Story = { play: presses('input[name="q0"][value="yes"]') };
export const Complete: Story = { play: presses('input[name="dui"]', 'input[name="recibo"]') };
/** Erased again, so that the next story finds a clean device. */
export const KeptAndErased: Story = {
  play: async (context) => {
    await presses('#save')(context);
    const { root } = drawn(context.canvasElement, 'requirements-checklist');
    const erase = () => root.querySelector<HTMLElement>('#save');
    (await once(() => (erase()?.textContent.includes('Borrar') ? erase() : undefined))).click();
  },
};
export const AskedForSomethingElse: Story = { play: writes };
export const AskedAboutOne: Story = { play: presses('#asked-recibo') };
export const NothingKnown: Story = { args: { code: 'MINIMO' } };
export const LongName: Story = { args: { code: 'LARGO' } };
export const ElevenPapers: Story = { args: { code: 'ONCE' } };
export const Suspended: Story = { args: { code: 'SUSPENDIDO' } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const NotFound: Story = { args: { code: 'NO-EXISTE' }, parameters: { state: 'not-found' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };
export const WithoutCatalogue: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
