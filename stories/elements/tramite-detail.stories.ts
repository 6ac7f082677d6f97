import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/tramite-detail/tramite-detail.define.ts';
import { createTestCatalogue, type TestCatalogue } from '../../test/support/catalogue.ts';
import { addFullFiche } from '../../test/support/full-fiche.ts';
import {
  authorsLink,
  drawn,
  inPage,
  once,
  pageArgTypes,
  pageArgs,
  type PageArgs,
} from '../support/in-page.ts';

interface Args extends PageArgs {
  code: string;
  variant: string;
  show: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/tramite-detail',
  component: 'tramite-detail',
  args: { ...pageArgs, code: 'FICHA', variant: '', show: '' },
  argTypes: pageArgTypes,
  loaders: [
    async () => {
      const catalogue = await createTestCatalogue();
      await addFullFiche(catalogue);
      return { catalogue };
    },
  ],
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<tramite-detail
        code=${args.code || nothing}
        variant=${args.variant || nothing}
        show=${args.show || nothing}
        >${authorsLink('Pedir la constancia de residencia', '/t/FICHA')}</tramite-detail
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

type Play = NonNullable<Story['play']>;

const opensTheLaw: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'tramite-detail');
  (await once(() => root.querySelector<HTMLElement>('.disclosure'))).click();
  await once(() => root.querySelector('[aria-expanded="true"]'));
};
const choosesTheOther: Play = async ({ canvasElement }) => {
  const { root } = drawn(canvasElement, 'tramite-detail');
  (await once(() => root.querySelector<HTMLElement>('input[value="empresa"]'))).click();
  await once(() => root.querySelector('.requirements'));
};

/** Everything that a fiche can have. */
export const Everything: Story = {};
export const OnPhone: Story = { args: { width: 320 } };
export const Dark: Story = { args: { theme: 'dark' } };
export const InEnglish: Story = { args: { lang: 'en' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320 } };
export const RightToLeft: Story = { args: { lang: 'ar-XB' } };
export const OtherVariantChosen: Story = { play: choosesTheOther };
export const VariantByAttribute: Story = { args: { variant: 'empresa' } };
export const LawOpen: Story = { play: opensTheLaw };
/** Two sections of a host that shows the rest itself. */
export const TwoSections: Story = { args: { show: 'requirements fees' } };
/** A misspelt section hides nothing. */
export const MisspeltSection: Story = { args: { show: 'requisitos' } };
export const StartsOnline: Story = { args: { code: 'COMPLETO' } };
/** The catalogue knows only the name: no empty fact, no invented figure. */
export const NameOnly: Story = { args: { code: 'MINIMO' } };
export const UnknownCostIsNotFree: Story = { args: { code: 'SIN-COSTO' } };
export const LongName: Story = { args: { code: 'LARGO', width: 320 } };
export const ElevenRequirements: Story = { args: { code: 'ONCE' } };
export const Suspended: Story = { args: { code: 'SUSPENDIDO' } };
export const NotCheckedForLong: Story = { args: { code: 'VIEJO' } };
export const TwoLanguages: Story = { args: { code: 'NAHUAT' } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const NotFound: Story = { args: { code: 'NO-EXISTE' }, parameters: { state: 'not-found' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };
export const ServerInTrouble: Story = { args: { network: 'portal' }, parameters: { state: 'error' } };
export const WithoutCatalogue: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const WithoutCode: Story = { args: { code: '' }, parameters: { state: 'error' } };
