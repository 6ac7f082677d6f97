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
  toOffice,
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

  const centre = async ({ store }: TestCatalogue) =>
    (await store.catalogue()).offices.find(({ code }) => code === 'REG-SS')!;

  it('corrects the week of an office for all its trámites, and leaves the report to be closed', async () => {
    const { element, catalogue } = await open();
    const before = await centre(catalogue);
    await toOffice(element, catalogue, 'hours');
    await says(element, 'lunes a viernes, de 07:30 a 15:30');
    expect(element.querySelector('textarea'), 'nobody is told yet').to.equal(null);
    write(element, 'closes', '16:30');
    press(element, 'item-add');
    await eventually(() => field(element, 'opens').value === '');
    write(element, 'days', 'su');
    write(element, 'opens', '9:00');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(errorBeside(element, 'closes')).to.equal('Escriba la hora con cuatro cifras. Por ejemplo: 08:00.');
    write(element, 'closes', '8:00');
    press(element, 'send');
    await eventually(() => errorBeside(element, 'closes')?.startsWith('Escriba una hora después'));
    write(element, 'closes', '12:00');
    await says(element, 'domingo, de 9:00 a 12:00 (nuevo)');
    await says(element, 'lunes a viernes, de 07:30 a 16:30 (cambia)');
    expect(inside(element, '[data-do="send"]').textContent.trim()).to.equal('Corregir la oficina');
    press(element, 'send');
    await there(element, '[part="done"]');
    await focusOn(element, 'case');
    expect(textOf(element)).to.contain(
      'Este reporte sigue abierto: ahora toque «Decir que ya está corregido».',
    );
    await there(element, '[data-do="corrected"]');
    expect(await centre(catalogue)).to.deep.equal({
      ...before,
      hours: [
        { ...before.hours[0]!, closes: '16:30' },
        before.hours[1]!,
        { days: ['su'], opens: '09:00', closes: '12:00' },
      ],
    });
  });

  it('corrects the address of an office once, and loses nothing when a colleague was faster', async () => {
    const { element, catalogue } = await open();
    await toOffice(element, catalogue, 'address');
    write(element, 'text', 'Colonia Flor Blanca, calle 2, número 5');
    write(element, 'what', '');
    await eventually(() => field(element, 'office'), 'the offices of the fiche are not back');
    write(element, 'what', 'REG-SS address');
    await eventually(() => field(element, 'text')?.value.includes('calle 2'), 'what was typed is gone');
    const office = await centre(catalogue);
    await catalogue.store.changeCatalogue({
      offices: [{ ...office, address: { es: 'Colonia Flor Blanca, calle 3', en: 'Third street' } }],
    });
    press(element, 'send');
    await says(element, 'Lo que escribió sigue aquí.');
    await says(element, 'Antes Colonia Flor Blanca, calle 3');
    expect(field(element, 'text').value).to.equal('Colonia Flor Blanca, calle 2, número 5');
    catalogue.network.mode = 'lost-answer';
    press(element, 'send');
    await says(element, 'No se envió.');
    catalogue.network.mode = 'up';
    press(element, 'send');
    await there(element, '[part="done"]');
    expect((await centre(catalogue)).address).to.deep.equal({
      es: 'Colonia Flor Blanca, calle 2, número 5',
      en: 'Third street',
    });
  });
});
