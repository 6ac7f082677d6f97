import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoCredentials } from '../../demo/requests.ts';
import { demoApp } from './demo-app.ts';

const { app, get } = await demoApp();
const send = (folio: string, codigo: string, lang = '') =>
  app.fetch(
    new Request(`http://catalogo.test/solicitud${lang}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ folio, codigo }),
    }),
  );
const [waiting, granted] = Object.values(demoCredentials);

describe('A request followed without scripts', () => {
  it('begins with a form that sends both data in the body', async () => {
    const answer = await get('/solicitud');
    assert.equal(answer.status, 200);
    assert.match(
      await answer.text(),
      /<form method="post" action="\/solicitud">[^]*name="folio"[^]*name="codigo"/,
    );
  });

  it('says the state in the heading, what to do first, and keeps the page out of every cache', async () => {
    const answer = await send(waiting?.folio.toLowerCase() ?? '', waiting?.accessCode ?? '');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    const page = await answer.text();
    assert.match(
      page,
      /<h1>Solicitud RNPN-26-Q36MP7W5-Y: falta información suya<\/h1>\s*<p class="lead">Envíelo antes del/,
    );
    assert.match(page, /aria-current="step"[^]*Paso 2 de 4, en curso/);
    assert.doesNotMatch(page, new RegExp(waiting?.accessCode ?? 'x'));
  });

  it('offers the result of a granted request, also in English', async () => {
    const page = await (await send(granted?.folio ?? '', granted?.accessCode ?? '', '?lang=en')).text();
    assert.match(page, /granted<\/h1>[^]*<h2>Result<\/h2>[^]*Download /);
  });

  it('leads from a closed request to the survey, with the folio in the fragment and the code nowhere', async () => {
    const closed = await (await send(granted?.folio ?? '', granted?.accessCode ?? '')).text();
    assert.match(closed, /href="\/t\/CNR-0003\/encuesta#folio=CNR-26-PG3XBWPP-7"/);
    assert.doesNotMatch(closed, new RegExp(granted?.accessCode ?? 'x'));
    const open = await (await send(waiting?.folio ?? '', waiting?.accessCode ?? '')).text();
    assert.doesNotMatch(open, /encuesta/);
  });

  it('keeps what was typed and says what is wrong with it', async () => {
    const wrong = await send('RNPN-26-Q36MP7W5-X', 'nada');
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /value="RNPN-26-Q36MP7W5-X"[^]*aria-invalid="true"/);
  });

  it('tells a code of another request and a folio of nobody in the same words', async () => {
    const other = await send(waiting?.folio ?? '', granted?.accessCode ?? '');
    assert.equal(other.status, 404);
    assert.match(await other.text(), /No encontramos una solicitud con ese número y ese código/);
  });
});
