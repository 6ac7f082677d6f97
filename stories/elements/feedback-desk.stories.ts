import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/feedback-desk/feedback-desk.define.ts';
import type { NetworkMode, TestCatalogue } from '../../test/support/catalogue.ts';
import {
  DESK_KEY,
  prepareBursts,
  prepareDemand,
  prepareDesk,
  prepareTargets,
  replyAsColleague,
} from '../../test/support/desk.ts';
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

interface DeskArgs extends PageArgs {
  account: boolean;
}
type Story = StoryObj<DeskArgs>;

const meta: Meta<DeskArgs> = {
  title: 'Elements/feedback-desk',
  component: 'feedback-desk',
  args: { ...pageArgs, account: false },
  argTypes: pageArgTypes,
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<feedback-desk ?account=${args.account}
        >${authorsLink('Reportes de la ciudadanía', '/docs')}</feedback-desk
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];

const parts = ({ canvasElement }: Context) => drawn(canvasElement, 'feedback-desk');
const catalogueOf = ({ loaded }: Context) => (loaded as { catalogue: TestCatalogue }).catalogue;

/** Presses the first thing that the selector means, once it is there. */
async function press(context: Context, selector: string): Promise<void> {
  const { root } = parts(context);
  (await once(() => root.querySelector<HTMLElement>(selector))).click();
}
async function write(context: Context, name: string, value: string): Promise<void> {
  const { element } = parts(context);
  const control = await once(() => element.querySelector<HTMLInputElement>(`[name="${name}"]`));
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** Signs in with that key; there are five reports. */
function signsIn(key = DESK_KEY, network: NetworkMode = 'up'): Play {
  return async (context) => {
    await prepareDesk(catalogueOf(context));
    await write(context, 'key', key);
    catalogueOf(context).network.mode = network;
    await press(context, '[part="primary"]');
  };
}
/** Opens the late report, and begins that with it. */
function begins(action: string, then?: Play): Play {
  return async (context) => {
    await signsIn()(context);
    await press(context, '[data-folio]');
    if (action !== '') await press(context, `[data-do="${action}"]`);
    await then?.(context);
  };
}
const sends = (name: string, value: string, network: NetworkMode = 'up'): Play => {
  return async (context) => {
    await write(context, name, value);
    catalogueOf(context).network.mode = network;
    await press(context, '[data-do="send"]');
  };
};

export const SignedOut: Story = {};
export const WithAccount: Story = { args: { account: true } };
export const NoKey: Story = { play: (context) => press(context, '[part="primary"]') };
export const WrongKey: Story = { play: signsIn('una-clave-que-no-es-de-nadie') };
export const CheckingTheKey: Story = { play: signsIn(DESK_KEY, 'held'), parameters: { state: 'loading' } };
export const Inbox: Story = { play: signsIn() };
export const LateCase: Story = { play: begins('') };
export const Correcting: Story = { play: begins('correct', (context) => write(context, 'amount', '15')) };
export const CorrectingInvalid: Story = { play: begins('correct', sends('amount', 'quince')) };
export const Corrected: Story = { play: begins('correct', sends('amount', '15')) };
export const Answering: Story = { play: begins('answer') };
export const AnswerNotSent: Story = { play: begins('answer', sends('text', 'Lo revisamos.', 'offline')) };
export const PassingOn: Story = { play: begins('reassign') };
export const Moderating: Story = {
  play: begins('moderate', (context) => write(context, 'decision', 'hidden')),
};
export const Duplicates: Story = {
  play: begins('', async (context) => {
    await press(context, '.similar input');
    await press(context, '[data-do="duplicates"]');
  }),
};

/** What stands beside the reports. */
function opens(screen: string, then?: Play): Play {
  return async (context) => {
    const catalogue = catalogueOf(context);
    await prepareDemand(catalogue);
    await prepareTargets(catalogue);
    await replyAsColleague(catalogue, 'MINIMO');
    await prepareBursts(catalogue);
    await signsIn()(context);
    await press(context, `[data-do="show-${screen}"]`);
    await then?.(context);
  };
}
const replies = (then?: Play): Play =>
  opens('demand', async (context) => {
    await press(context, '[data-code="COMPLETO"]');
    await write(context, 'reply', 'planned');
    await then?.(context);
  });
export const InABurst: Story = {
  play: async (context) => {
    await prepareBursts(catalogueOf(context));
    await begins('')(context);
  },
};
export const AskedForOnline: Story = { play: opens('demand') };
export const Replying: Story = { play: replies() };
export const ReplyInvalid: Story = { play: replies((context) => press(context, '[data-do="send"]')) };
export const WhoIsTold: Story = { play: opens('notices') };
const addsTarget = (then?: Play): Play =>
  opens('notices', async (context) => {
    await press(context, '[data-do="add-target"]');
    await then?.(context);
  });
export const AddingAnAddress: Story = { play: addsTarget() };
export const AddressInvalid: Story = { play: addsTarget((context) => press(context, '[data-do="send"]')) };
export const SecretOfAWebhook: Story = {
  play: addsTarget(async (context) => {
    await write(context, 'kind', 'webhook');
    await write(context, 'address', 'https://otro.example.gob/avisos');
    await press(context, '[data-do="send"]');
  }),
};
export const RemovingAnAddress: Story = {
  play: opens('notices', (context) => press(context, '[data-do="remove-target"]')),
};
/** Costs that are one from here to there, and another by a tariff. */
export const CorrectingARange: Story = {
  play: begins('correct', (context) => write(context, 'kind', 'range')),
};
export const CorrectingOnPhone: Story = {
  args: { width: 320 },
  play: begins('correct', (context) => write(context, 'kind', 'tariff')),
};
export const DemandOnPhone: Story = { args: { width: 320 }, play: replies() };

export const InEnglish: Story = { args: { lang: 'en' }, play: begins('') };
export const Dark: Story = { args: { theme: 'dark' }, play: begins('correct') };
export const Phone: Story = { args: { width: 320 }, play: begins('correct') };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 }, play: begins('') };
export const RightToLeft: Story = { args: { lang: 'ar-XB' }, play: begins('') };

/** Misuse, and what pages do to elements. */
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
