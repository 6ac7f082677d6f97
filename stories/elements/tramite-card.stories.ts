import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/tramite-card/tramite-card.define.ts';
import type { TestCatalogue } from '../../test/support/catalogue.ts';
import { authorsLink, inPage, loaders, pageArgTypes, pageArgs, type PageArgs } from '../support/in-page.ts';

interface Args extends PageArgs {
  code: string;
  density: 'line' | 'card' | 'summary';
  headingLevel: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/tramite-card',
  component: 'tramite-card',
  args: { ...pageArgs, code: 'COMPLETO', density: 'card', headingLevel: '' },
  argTypes: { ...pageArgTypes, density: { control: 'select', options: ['line', 'card', 'summary'] } },
  loaders,
  parameters: { state: 'loaded' },
  render: (args, { loaded }) =>
    inPage(
      html`<tramite-card
        code=${args.code}
        density=${args.density}
        heading-level=${args.headingLevel || nothing}
        >${authorsLink('Renovar el documento', '/t/COMPLETO')}</tramite-card
      >`,
      args,
      (loaded as { catalogue: TestCatalogue }).catalogue,
    ),
};
export default meta;

export const Loaded: Story = {};
export const Line: Story = { args: { density: 'line' } };
export const Summary: Story = { args: { density: 'summary' } };
export const ElevenRequirements: Story = { args: { code: 'ONCE', density: 'summary' } };
export const Minimal: Story = { args: { code: 'MINIMO' } };
export const UnknownCost: Story = { args: { code: 'SIN-COSTO' } };
export const Free: Story = { args: { code: 'GRATIS' } };
export const RangeOfCosts: Story = { args: { code: 'RANGO' } };
export const Tariff: Story = { args: { code: 'TARIFA' } };
export const WithAppointment: Story = { args: { code: 'PRESENCIAL' } };
export const Suspended: Story = { args: { code: 'SUSPENDIDO' } };
export const Repealed: Story = { args: { code: 'DEROGADO' } };
export const DataOlderThanAYear: Story = { args: { code: 'VIEJO' } };
export const InEnglish: Story = { args: { lang: 'en' } };
export const OnlyInSpanish: Story = { args: { code: 'NAHUAT', lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Loading: Story = { args: { network: 'held' }, parameters: { state: 'loading' } };
export const Offline: Story = { args: { network: 'offline' }, parameters: { state: 'error' } };
export const CatalogueInTrouble: Story = { args: { network: 'trouble' }, parameters: { state: 'error' } };
export const CaptivePortal: Story = { args: { network: 'portal' }, parameters: { state: 'error' } };

/** Misuse, and what pages do to elements. */
export const UnknownCode: Story = { args: { code: 'NO-EXISTE' }, parameters: { state: 'not-found' } };
export const WithoutCode: Story = { args: { code: '' }, parameters: { state: 'error' } };
export const WithoutProvider: Story = { args: { hasCatalogue: false }, parameters: { state: 'error' } };
export const NameOf400Characters: Story = { args: { code: 'LARGO', width: 320 } };
export const Narrow: Story = { args: { width: 240, density: 'summary' } };
export const Phone: Story = { args: { width: 320, density: 'summary' } };
export const RightToLeft: Story = { args: { lang: 'ar-XB', density: 'summary' } };
export const LongLanguage: Story = { args: { lang: 'es-XL', width: 320, density: 'summary' } };
