import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { surveys } from '../../../src/server/surveys/survey-records.ts';
import { demoApp } from '../demo-app.ts';

async function opened() {
  const { app, get, store } = await demoApp();
  const form = await (await get('/t/RNPN-0002/encuesta')).text();
  const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? '';
  return {
    form,
    key,
    rows: () => store.records.list(surveys, { index: 'day' }),
    send: (fields: Record<string, string>, query = '') =>
      app.fetch(
        new Request(`http://catalogo.test/t/RNPN-0002/encuesta${query}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ key, ...fields }),
        }),
      ),
  };
}

describe('The survey without scripts', () => {
  it('asks the four questions in the one wording, in both languages, and lets any be left out', async () => {
    const { form, send, rows } = await opened();
    for (const words of ['¿Encontró lo que buscaba?', '¿Cómo le fue en general?', '¿Tuvo que pedir ayuda?'])
      assert.match(form, new RegExp(`<legend>${words.replaceAll('?', '\\?')}</legend>`));
    assert.match(form, /¿Qué debemos mejorar\?[^]*<textarea/);
    const thanks = await send({ found: 'yes' });
    assert.equal(thanks.status, 200);
    assert.match(await thanks.text(), /<h1>Gracias por contestar<\/h1>/);
    const [row] = await rows();
    assert.equal(row?.found, 'yes');
    assert.equal(row?.rating, undefined);
    assert.match(await (await send({ help: 'no' }, '?lang=en')).text(), /Thank you for answering/);
  });

  it('is one survey however often the same form is sent, with the last answers', async () => {
    const { send, rows } = await opened();
    await send({ rating: '1', comment: 'La fila' });
    await send({ rating: '5', comment: '' });
    const all = await rows();
    assert.equal(all.length, 1);
    assert.equal(all[0]?.rating, 5);
    assert.equal(all[0]?.comment, undefined);
  });

  it('gives back what was written, and says what to do', async () => {
    const { send, rows } = await opened();
    const empty = await send({ comment: '  ' });
    assert.equal(empty.status, 400);
    assert.match(await empty.text(), /<a href="#found">Elija al menos una respuesta\.<\/a>/);
    const long = await (await send({ found: 'no', comment: 'a'.repeat(601) })).text();
    assert.match(long, /href="#comentario">Acorte el comentario a 600 caracteres/);
    assert.match(long, /value="no"\s+checked/);
    assert.doesNotMatch(long, /<script/, 'the form that is corrected stays');
    assert.equal((await send({ found: 'quizás' })).status, 400);
    assert.deepEqual(await rows(), []);
  });

  it('waits under load like any other form, and loses nothing of what was written', async () => {
    const { app, store } = await demoApp();
    const send = (key: number) =>
      app.fetch(
        new Request('http://catalogo.test/t/RNPN-0002/encuesta', {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ key: `formulario-de-prueba-${String(key)}`, comment: 'La fila' }),
        }),
        { address: '190.5.1.7' },
      );
    assert.equal((await send(1)).status, 200);
    const waiting = await send(2);
    assert.equal(waiting.status, 429);
    const page = await waiting.text();
    assert.match(page, /<form method="post" action="\/t\/RNPN-0002\/encuesta">/);
    assert.match(page, /name="comment" value="La fila"/);
    assert.match(page, /name="espera"/);
    assert.equal((await store.records.list(surveys, { index: 'day' })).length, 1);
  });

  it('keeps no personal data of the free text', async () => {
    const { send, rows } = await opened();
    await send({ comment: 'Llámeme al 7123-4567, mi DUI es 01234567-8' });
    assert.equal((await rows())[0]?.comment, 'Llámeme al [teléfono], mi DUI es [DUI]');
  });
});
