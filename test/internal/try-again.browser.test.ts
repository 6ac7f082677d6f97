import { expect } from '@open-wc/testing';
import { createTestCatalogue } from '../support/catalogue.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows } from '../support/mount.ts';

/** What stands in the button's place once the data are there. */
const ELEMENTS: Record<
  string,
  { attributes: Record<string, string>; next: string; load: () => Promise<unknown> }
> = {
  'tramite-detail': {
    attributes: { code: 'COMPLETO' },
    next: 'h2#h',
    load: () => import('../../src/elements/tramite-detail/tramite-detail.define.ts'),
  },
  'requirements-checklist': {
    attributes: { code: 'COMPLETO' },
    next: 'a.title',
    load: () => import('../../src/elements/requirements-checklist/requirements-checklist.define.ts'),
  },
  'service-report': {
    attributes: { institution: 'REG' },
    next: 'h2#h',
    load: () => import('../../src/elements/service-report/service-report.define.ts'),
  },
  'office-finder': {
    attributes: {},
    next: '.h',
    load: () => import('../../src/elements/office-finder/office-finder.define.ts'),
  },
  'tramite-directory': {
    attributes: {},
    next: '.h',
    load: () => import('../../src/elements/tramite-directory/tramite-directory.define.ts'),
  },
  'satisfaction-survey': {
    attributes: { code: 'COMPLETO' },
    next: '.h',
    load: () => import('../../src/elements/satisfaction-survey/satisfaction-survey.define.ts'),
  },
  'tramite-search': {
    attributes: { 'url-key': 'none' },
    next: '.h',
    load: () => import('../../src/elements/tramite-search/tramite-search.define.ts'),
  },
};

async function failed(tag: string) {
  await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
  await ELEMENTS[tag]?.load();
  const catalogue = await createTestCatalogue();
  catalogue.network.mode = 'offline';
  const { element } = mount(tag, { catalogue, attributes: ELEMENTS[tag]?.attributes ?? {} });
  await shows(element, 'error');
  return { element, catalogue, button: inside(element, '.error button') };
}

describe('Whoever tries again by keyboard', () => {
  for (const [tag, { next }] of Object.entries(ELEMENTS))
    it(`goes on from what comes in the place of the button: ${tag}`, async () => {
      const { element, catalogue, button } = await failed(tag);
      const focused = () => element.shadowRoot?.activeElement;
      button.focus();
      button.click();
      await eventually(() => focused()?.matches('.error button') && focused() !== button);
      catalogue.network.mode = 'up';
      (focused() as HTMLElement).click();
      await eventually(
        () => focused()?.matches(next),
        `the focus is on ${focused()?.outerHTML ?? 'nothing'}`,
      );
    });

  it('stays where they went meanwhile', async () => {
    const { element, catalogue, button } = await failed('tramite-detail');
    const elsewhere = document.createElement('button');
    element.before(elsewhere);
    catalogue.network.mode = 'up';
    button.focus();
    button.click();
    elsewhere.focus();
    await shows(element, 'loaded');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is not brought there when the button had no focus', async () => {
    const { element, catalogue, button } = await failed('tramite-detail');
    catalogue.network.mode = 'up';
    button.click();
    await shows(element, 'loaded');
    expect(document.activeElement).to.equal(document.body);
  });
});
