import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/catalogue-provider/catalogue-provider.define.ts';
import '../../src/elements/requirements-checklist/requirements-checklist.define.ts';
import { createTestCatalogue, type NetworkMode, type TestCatalogue } from '../../test/support/catalogue.ts';

const meta: Meta = { title: 'Elements/requirements-checklist' };
export default meta;

/** One state: the trámite, and how the way to the catalogue is. */
function story(code: string, mode: NetworkMode = 'up'): StoryObj {
  return {
    loaders: [
      async () => {
        const catalogue = await createTestCatalogue();
        catalogue.network.mode = mode;
        return { catalogue };
      },
    ],
    render: (_args, { loaded }) => {
      const { client } = (loaded as { catalogue: TestCatalogue }).catalogue;
      return html`<catalogue-provider .client=${client}>
        <requirements-checklist code=${code}
          ><a href="https://catalogo.test/t/${code}">Renovar el documento</a></requirements-checklist
        >
      </catalogue-provider>`;
    },
  };
}

export const Loaded = story('COMPLETO');
export const LongName = story('LARGO');
export const Loading = story('COMPLETO', 'held');
export const NotFound = story('NO-EXISTE');
export const Offline = story('COMPLETO', 'offline');

export const WithoutCatalogue: StoryObj = {
  render: () =>
    html`<requirements-checklist code="COMPLETO"
      ><a href="https://catalogo.test/t/COMPLETO">Renovar</a></requirements-checklist
    >`,
};
