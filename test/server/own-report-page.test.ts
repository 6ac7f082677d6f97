import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, openContact } from '../../src/server/notices/contacts.ts';
import { feedbacks } from '../../src/server/feedback-records.ts';
import { deskApp, TRAMITE, type DeskApp } from './cases/desk-app.ts';

const SECRET = 'un-secreto-de-prueba';

function send(app: DeskApp, path: string, fields: Record<string, string>): Promise<Response> {
  return Promise.resolve(
    app.app.fetch(
      new Request(`http://catalogo.test${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields),
      }),
    ),
  );
}

async function reported(settings = {}) {
  const app = await deskApp({ secret: SECRET, ...settings });
  const { folio, accessCode } = await app.report({ detail: 'Vivo en la casa azul' });
  const press = async (fields: Record<string, string> = {}, lang = '') => {
    const answer = await send(app, `/solicitud${lang}`, { folio, codigo: accessCode, ...fields });
    return { status: answer.status, page: await answer.text() };
  };
  return { app, folio, accessCode, press };
}

describe('The page of a report without scripts', () => {
  it('asks for an e-mail with its purpose, its term and the way out, and keeps it sealed', async () => {
    const { app, folio, press } = await reported();
    const { page } = await press();
    assert.match(page, /Recibir un aviso por correo \(opcional\)/);
    assert.match(page, /<input[^>]*name="correo"[^>]*autocomplete="email"/);
    assert.match(page, /hasta 90 días y solo para esto\. Cada mensaje dice cómo dejar de recibirlos/);
    const kept = await press({ correo: ' ana@example.com ' });
    assert.match(kept.page, /La dirección se borra el 19 de febrero de 2027/);
    assert.doesNotMatch(kept.page, /name="correo"|ana@example/);
    const row = await app.store.records.get(contacts, folio);
    assert.ok(row && !JSON.stringify(row).includes('example'));
    assert.equal(await openContact(SECRET, row), 'ana@example.com');
  });

  it('keeps what was typed when it is no address, and says how one is written', async () => {
    const { app, folio, press } = await reported();
    const { status, page } = await press({ correo: 'ana"example' });
    assert.equal(status, 400);
    assert.match(page, /role="alert"[^]*la arroba y lo que sigue/);
    assert.match(page, /value="ana&quot;example"[^>]*aria-describedby="correo-ayuda correo-error"/);
    assert.equal(await app.store.records.get(contacts, folio), undefined);
  });

  it('forgets the e-mail with one press, and asks for it again', async () => {
    const { app, folio, press } = await reported();
    await press({ correo: 'ana@example.com' });
    const { page } = await press({ 'quitar-correo': 'si' });
    assert.match(page, /role="status"[^]*Borramos su correo/);
    assert.match(page, /name="correo"/);
    assert.equal(await app.store.records.get(contacts, folio), undefined);
  });

  it('erases what was written after saying what goes, and says that it did', async () => {
    const { app, folio, press } = await reported();
    await press({ correo: 'ana@example.com' });
    const before = await press();
    assert.match(before.page, /<summary>Borrar mis datos<\/summary>[^]*No se puede deshacer/);
    const { page } = await press({ borrar: 'si' });
    assert.match(page, /role="status"[^]*Listo\. Borramos lo que usted escribió/);
    assert.match(page, /Reporte [A-Z0-9-]+: retirado/);
    assert.doesNotMatch(page, /casa azul|name="correo"/);
    assert.doesNotMatch(JSON.stringify(await app.store.records.get(feedbacks, folio)), /casa azul/);
    assert.equal(await app.store.records.get(contacts, folio), undefined);
  });

  it('does nothing of it for a wrong code', async () => {
    const { app, folio } = await reported();
    const answer = await send(app, '/solicitud', { folio, codigo: '0000-0000-0001-1', borrar: 'si' });
    assert.equal(answer.status, 404);
    assert.match(JSON.stringify(await app.store.records.get(feedbacks, folio)), /casa azul/);
  });

  it('says why the words of a confirmed threat stay', async () => {
    const { app, folio, press } = await reported();
    assert.equal((await app.act(folio, { kind: 'flagged', seen: 1, threat: true })).status, 201);
    const { page } = await press({ borrar: 'si' });
    assert.match(page, /se guarda para la autoridad hasta el 20 de mayo de 2027/);
  });

  it('speaks English, and stays in it', async () => {
    const { press } = await reported();
    const { page } = await press({}, '?lang=en');
    assert.match(page, /Be told by e-mail \(optional\)/);
    assert.match(page, /<summary>Erase my data<\/summary>/);
    assert.equal((page.match(/action="\/solicitud\?lang=en"/g) ?? []).length, 3);
  });

  it('asks for no address where nobody would write to it', async () => {
    const { app, folio, accessCode, press } = await reported({ sendsMail: false });
    assert.doesNotMatch((await press()).page, /name="correo"/);
    assert.match((await press({ correo: 'ana@example.com' })).page, /no envía avisos por correo/);
    assert.equal(await app.store.records.get(contacts, folio), undefined);
    const refused = await app.post('/v1/feedback/contact', { folio, accessCode, email: 'ana@example.com' });
    assert.equal(refused.status, 409);
    // What was left before is still taken away.
    assert.equal((await app.post('/v1/feedback/contact', { folio, accessCode })).status, 200);
  });

  it('offers the same as soon as the report is sent, and not for a vote', async () => {
    const app = await deskApp();
    const given = (path: string, fields: Record<string, string>) =>
      send(app, `/t/${TRAMITE}/${path}`, fields).then((answer) => answer.text());
    const report = await given('comentario', {
      key: 'una-clave-de-reporte',
      parte: 'cost',
      part: 'cost',
      problema: 'other_fee',
      problem: 'other_fee',
    });
    assert.match(report, /action="\/solicitud"[^]*name="correo"/);
    assert.doesNotMatch(await given('voto', { key: 'una-clave-de-voto-1' }), /name="correo"/);
  });
});
