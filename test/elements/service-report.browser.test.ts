import { expect } from '@open-wc/testing';
import { putFeedback } from '../../src/server/feedback-records.ts';
import { feedbackInput } from '../../src/contract/feedback.ts';
import type { ServiceReportElement } from '../../src/elements/service-report/service-report.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { liveThere } from '../support/lived-catalogue.ts';
import { describe, it } from '../support/mocha.ts';
import { inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Rendición de cuentas del Registro', href: 'https://catalogo.test/rendicion/REG' };
const lived = (catalogue: TestCatalogue) => liveThere(catalogue);

/** One vote, and nothing else. */
const oneVote = async ({ store }: TestCatalogue) => {
  await store.write((records) =>
    putFeedback(records, {
      ...feedbackInput.parse({ kind: 'want_online', tramite: 'COMPLETO' }),
      folio: 'UNO',
      codeHash: 'x',
      receivedAt: '2026-11-20T18:00:00Z',
      institution: 'REG',
      status: 'received',
    }),
  );
};

conformance('service-report', {
  define: () => import('../../src/elements/service-report/service-report.define.ts'),
  fallback,
  onPaper: () => true,
  states: {
    'no data': { state: 'empty', attributes: { institution: 'REG' } },
    summary: { state: 'loaded', attributes: { institution: 'REG' }, prepare: lived },
    'month by month': { state: 'loaded', attributes: { institution: 'REG', view: 'trend' }, prepare: lived },
    'institutions beside each other': { state: 'loaded', attributes: { view: 'ranking' }, prepare: lived },
    'one value': { state: 'loaded', attributes: { institution: 'REG' }, prepare: oneVote },
    'more than twelve rows, long names': {
      state: 'loaded',
      attributes: { institution: 'REG' },
      prepare: (catalogue) => liveThere(catalogue, true),
    },
    loading: { state: 'loading', attributes: { institution: 'REG' }, network: 'held' },
    'no such institution': { state: 'not-found', attributes: { institution: 'NADIE' } },
    'catalogue unreachable': { state: 'error', attributes: { institution: 'REG' }, network: 'offline' },
    'without a catalogue': { state: 'error', attributes: { institution: 'REG' }, withoutCatalogue: true },
  },
});

async function report(attributes: Record<string, string>): Promise<ServiceReportElement> {
  const catalogue = await createTestCatalogue();
  await liveThere(catalogue);
  const { element } = mount<ServiceReportElement>('service-report', { attributes, fallback, catalogue });
  await shows(element, 'loaded');
  return element;
}

describe('<service-report>', () => {
  it('has a table with name and value for each bar, and hides the bar from readers', async () => {
    const element = await report({ institution: 'REG' });
    const rows = [...(element.shadowRoot?.querySelectorAll('tr') ?? [])];
    expect(rows.length).to.be.greaterThan(10);
    for (const row of rows) {
      expect(row.querySelector('th[scope="row"]')?.textContent.trim()).to.not.equal('');
      expect(row.querySelector('td')?.textContent.trim()).to.not.equal('');
      expect(row.querySelector('svg')?.getAttribute('aria-hidden') ?? 'true').to.equal('true');
    }
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('says the figures that the API says, with their n', async () => {
    const catalogue = await createTestCatalogue();
    await liveThere(catalogue);
    const answer = await catalogue.app.fetch(new Request('https://catalogo.test/v1/report?institution=REG'));
    const { figures } = (await answer.json()) as {
      figures: {
        received: number;
        corrected: number;
        settled: number;
        answerDays: { n: number; median: number };
      };
    };
    const { element } = mount<ServiceReportElement>('service-report', {
      attributes: { institution: 'REG' },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    const words = textOf(element);
    expect(words).to.contain(`Llegaron ${String(figures.received)} reportes`);
    expect(words).to.contain(`de ${String(figures.settled)} reportes resueltos`);
    expect(words).to.contain(`la mitad de ${String(figures.answerDays.n)} respuestas`);
    expect(figures.corrected).to.be.greaterThan(0);
  });

  it('never says 0 % of nothing', async () => {
    const catalogue = await createTestCatalogue();
    await oneVote(catalogue);
    const { element } = mount('service-report', { attributes: { institution: 'REG' }, fallback, catalogue });
    await shows(element, 'loaded');
    expect(textOf(element)).to.contain('sin datos');
    expect(textOf(element)).to.not.match(/\b0 %/);
    expect(textOf(element)).to.contain('1 persona tocó');
  });

  it('leads to the same figures as files, for the same institution and period', async () => {
    const element = await report({ institution: 'REG', period: '2026-10' });
    const hrefs = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.downloads a') ?? [])].map(
      ({ href }) => href,
    );
    expect(hrefs).to.deep.equal([
      'https://catalogo.test/v1/report.csv?institution=REG&view=summary&from=2026-10-01&to=2026-10-31',
      'https://catalogo.test/v1/report?institution=REG&view=summary&from=2026-10-01&to=2026-10-31',
    ]);
  });

  it('announces that it is there, with the institution', async () => {
    const heard: string[] = [];
    const hear = (event: HTMLElementEventMap['service-report-loaded']) => heard.push(event.institution);
    document.body.addEventListener('service-report-loaded', hear);
    await report({ institution: 'REG' });
    document.body.removeEventListener('service-report-loaded', hear);
    expect(heard).to.deep.equal(['REG']);
  });

  it('keeps the copy from before, and says so, when the catalogue does not answer', async () => {
    const catalogue = await createTestCatalogue();
    await liveThere(catalogue);
    const { element } = mount<ServiceReportElement>('service-report', {
      attributes: { institution: 'REG' },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    catalogue.network.mode = 'offline';
    element.view = 'trend';
    await shows(element, 'error');
    element.view = 'summary';
    await shows(element, 'stale');
    expect(textOf(element)).to.contain('Llegaron');
  });

  it('opens what is beyond twelve rows', async () => {
    const catalogue = await createTestCatalogue();
    await liveThere(catalogue, true);
    const { element } = mount('service-report', { attributes: { institution: 'REG' }, fallback, catalogue });
    await shows(element, 'loaded');
    const summary = inside(element, 'details summary');
    expect(summary.textContent).to.contain('Ver 3 más');
    summary.click();
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(true);
  });
});
