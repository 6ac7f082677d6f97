import { expect } from '@open-wc/testing';
import type { Tramite } from '../../src/contract/tramite.ts';
import type { TestCatalogue } from '../support/catalogue.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, textOf } from '../support/mount.ts';
import {
  errorBeside,
  field,
  firstCase,
  focusOn,
  open,
  posts,
  press,
  reportOf,
  reports,
  says,
  there,
  toCase,
  toForm,
  write,
} from '../support/walk-desk.ts';

const ficheOf = async ({ fetch }: TestCatalogue) =>
  (await (await fetch(new Request('https://catalogo.test/v1/tramites/COMPLETO'))).json()) as Tramite;

describe('<feedback-desk> correcting a field', () => {
  it('corrects a fee before and after while it is written, and closes every report of it', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'correct', 'amount');
    await focusOn(element, 'form');
    expect(inside(element, '[data-do="send"]').textContent.trim()).to.equal('Corregir y cerrar 3 reportes');
    write(element, 'amount', '15');
    await says(element, 'Después $15.00');
    press(element, 'send');
    await there(element, '[part="done"]');
    await focusOn(element, 'case');
    expect(textOf(element)).to.contain(`Reporte ${firstCase()}: corregido`);
    expect(textOf(element)).to.contain('Corregido. Se cerraron 3 reportes.');
    const [, second] = reports().fee;
    const response = await catalogue.fetch(
      new Request('https://catalogo.test/v1/feedback/track', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ folio: second!.folio, accessCode: second!.accessCode }),
      }),
    );
    const view = (await response.json()) as {
      status: string;
      response: { diff: { before: string; after: string } };
    };
    expect(view.status).to.equal('corrected');
    expect(view.response.diff.before).to.contain('10.31');
    expect(view.response.diff.after).to.contain('15.00');
  });

  it('says what is wrong with a fee beside its field, and sends nothing', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'correct', 'amount');
    write(element, 'amount', 'quince');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 1 dato por corregir');
    expect(errorBeside(element, 'amount')).to.equal('Escriba el costo solo con números. Por ejemplo: 10.31.');
    expect(posts(catalogue)).to.deep.equal([]);
  });

  it('corrects a list of costs as a whole: another one, a range, a tariff, before and after', async () => {
    const { element, catalogue } = await open();
    const folio = await reportOf(catalogue, '/variants/0/fees');
    await toForm(element, folio, 'correct', 'amount');
    write(element, 'kind', 'range');
    await eventually(() => field(element, 'maximum'));
    write(element, 'maximum', '5');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(errorBeside(element, 'maximum')).to.equal(
      'Escriba una cifra mayor que la otra. Por ejemplo: 25.00.',
    );
    write(element, 'maximum', '20');
    press(element, 'item-add');
    await eventually(() => field<HTMLSelectElement>(element, 'item')?.value === '1');
    write(element, 'kind', 'tariff');
    await eventually(() => field(element, 'text'));
    write(element, 'concept', 'Por reposición');
    const tariff = element.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!;
    tariff.value = '2 % del valor';
    tariff.dispatchEvent(new Event('input', { bubbles: true }));
    await says(element, 'Por reposición: 2 % del valor (nuevo)');
    await says(element, 'De $10.31 a $20.00 (cambia)');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.fees.map(({ kind }) => kind)).to.deep.equal(['range', 'tariff']);
    const after = inside(element, '[part="history"]').textContent.replace(/\s+/g, ' ');
    expect(after).to.contain('Antes');
    expect(after).to.contain('Por reposición');
  });

  it('corrects steps: new ones, in another order, with their explanation', async () => {
    const { element, catalogue } = await open();
    const folio = await reportOf(catalogue, '/variants/0/steps');
    await toCase(element, folio);
    press(element, 'correct');
    await there(element, '[data-do="item-add"]');
    for (const step of ['Pagar en la caja', 'Pedir la cita']) {
      press(element, 'item-add');
      await eventually(() => field(element, 'responsible')?.value === '');
      await element.updateComplete;
      write(element, 'text', step);
    }
    write(element, 'more', '1. Con el documento\n2. Sin costo');
    await there(element, '[data-do="item-up"]');
    press(element, 'item-up');
    await says(element, '1. Con el documento');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.steps.map(({ order, title }) => [order, title.es])).to.deep.equal([
      [1, 'Pedir la cita'],
      [2, 'Pagar en la caja'],
    ]);
    expect(variants[0]!.steps[0]!.description!.es[0]!.t).to.equal('ol');
  });

  it('corrects the offices of a trámite by choosing among those of the institution', async () => {
    const { element, catalogue } = await open();
    const folio = await reportOf(catalogue, '/variants/0/offices');
    await toCase(element, folio);
    press(element, 'correct');
    await there(element, '[data-do="item-add"]');
    press(element, 'item-add');
    await eventually(() => (field<HTMLSelectElement>(element, 'office')?.options.length ?? 0) > 1);
    press(element, 'send');
    await focusOn(element, 'outcome');
    write(element, 'office', 'REG-SS');
    write(element, 'hours', 'Lunes a viernes, de 8:00 a 12:00');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.offices).to.deep.equal([
      { office: 'REG-SS', hours: { es: 'Lunes a viernes, de 8:00 a 12:00' } },
    ]);
  });
});
