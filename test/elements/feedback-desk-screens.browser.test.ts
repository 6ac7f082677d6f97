import { expect } from '@open-wc/testing';
import type { NoticeTargetView } from '../../src/contract/notice-target.ts';
import type { TestCatalogue } from '../support/catalogue.ts';
import {
  DESK_KEY,
  EDITOR_KEY,
  prepareBursts,
  prepareEditor,
  prepareKey,
  replyAsColleague,
} from '../support/desk.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, textOf } from '../support/mount.ts';
import {
  errorBeside,
  field,
  firstCase,
  focusOn,
  open,
  posts,
  prepareAsked,
  prepareTold,
  press,
  reports,
  says,
  signIn,
  there,
  toCase,
  toDemand,
  toReply,
  toTargetForm,
  toTargets,
  write,
} from '../support/walk-desk.ts';

const listed = async ({ fetch }: TestCatalogue) => {
  const asked = new Request('https://catalogo.test/v1/desk/notices', {
    headers: { Authorization: `Bearer ${DESK_KEY}` },
  });
  return ((await (await fetch(asked)).json()) as { targets: NoticeTargetView[] }).targets;
};

describe('<feedback-desk> beside its reports', () => {
  it('lists what is asked for online: how many, since when, what is owed and what is late', async () => {
    const { element } = await open(prepareAsked, (own) => replyAsColleague(own, 'MINIMO'));
    await toDemand(element);
    await focusOn(element, 'screen');
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="demand"]')].map((line) =>
      line.innerText.replace(/\s+/g, ' '),
    );
    expect(lines).to.have.length(3);
    expect(lines[0]).to.contain('6 personas lo piden, desde el 2 de octubre de 2026.');
    expect(lines[0]).to.contain('Sin respuesta: debió responder a más tardar el 1 de noviembre de 2026.');
    expect(lines[1]).to.contain('5 personas lo piden');
    expect(lines[1]).to.contain('No se hará. La ley pide la firma en persona. Unidad jurídica');
    expect(lines[2]).to.contain('1 persona lo pide');
    expect(lines[2]).to.contain('Todavía no se debe una respuesta.');
    expect(inside(element, '[aria-current="page"]').textContent.trim()).to.equal('Lo que se pide en línea');
  });

  it('publishes a dated reply, once, and shows it in the list', async () => {
    const { element, catalogue } = await open(prepareAsked);
    await toReply(element);
    await focusOn(element, 'form');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 2 datos por corregir');
    write(element, 'reply', 'planned');
    await eventually(() => field(element, 'by'));
    write(element, 'by', '2026-11-20');
    write(element, 'why', 'Llega con la firma electrónica del registro.');
    press(element, 'send');
    await eventually(() => field(element, 'by').getAttribute('aria-invalid') === 'true');
    expect(errorBeside(element, 'by')).to.equal('Escriba la fecha como 2027-03-31, de hoy en adelante.');
    expect(posts(catalogue)).to.deep.equal([]);
    write(element, 'by', '2027-03-31');
    catalogue.network.mode = 'lost-answer';
    press(element, 'send');
    await says(element, 'Lo que escribió sigue aquí.');
    catalogue.network.mode = 'up';
    press(element, 'send');
    await there(element, '[part="done"]');
    await says(element, 'Planificado, para el 31 de marzo de 2027.');
    expect(new Set(posts(catalogue).map(({ key }) => key)).size).to.equal(1);
    const ledger = (await (
      await catalogue.fetch(new Request('https://catalogo.test/v1/demand/COMPLETO'))
    ).json()) as { state: string; replies: { why: string; unit: string }[] };
    expect(ledger.state).to.equal('planned');
    expect(ledger.replies.map(({ why, unit }) => [why, unit])).to.deep.equal([
      ['Llega con la firma electrónica del registro.', 'Registro de prueba'],
    ]);
  });

  it('shows the reply of a faster colleague, and loses nothing that was typed', async () => {
    const { element, catalogue } = await open(prepareAsked);
    await toReply(element);
    write(element, 'reply', 'in_progress');
    await eventually(() => field(element, 'by'));
    write(element, 'by', '2027-01-15');
    write(element, 'why', 'Ya se prueba en una oficina.');
    await replyAsColleague(catalogue, 'COMPLETO');
    press(element, 'send');
    await says(element, 'Alguien de su institución respondió mientras usted escribía.');
    await says(element, 'La ley pide la firma en persona.');
    expect(field(element, 'why').value).to.equal('Ya se prueba en una oficina.');
    press(element, 'send');
    await there(element, '[part="done"]');
    await says(element, 'En marcha, para el 15 de enero de 2027.');
  });

  it('keeps a reply that is being written when the entry ends, and forgets it when somebody leaves', async () => {
    const { element, catalogue } = await open(prepareAsked);
    await toReply(element);
    write(element, 'reply', 'no');
    write(element, 'why', 'La ley pide la firma en persona.');
    await catalogue.store.setInstitutionKey('REG', 'otra');
    press(element, 'send');
    await says(element, 'Su entrada terminó.');
    await prepareKey(catalogue);
    await signIn(element);
    await eventually(() => field(element, 'why'), 'the form is not back');
    expect(field(element, 'why').value).to.equal('La ley pide la firma en persona.');
    press(element, 'leave');
    await signIn(element);
    await there(element, '.cases [data-folio]');
    press(element, 'show-demand');
    await there(element, '[part="demand"]');
    expect(textOf(element)).not.to.contain('Publicar la respuesta');
  });

  it('adds an address, changes how often it is told, tries it and takes it away after one yes', async () => {
    const { element, catalogue } = await open();
    await toTargets(element);
    await focusOn(element, 'screen');
    expect(textOf(element)).to.contain('Todavía no se avisa a nadie.');
    press(element, 'add-target');
    await focusOn(element, 'form');
    write(element, 'address', 'reportes');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(errorBeside(element, 'address')).to.equal(
      'Escriba un correo completo, como reportes@institucion.gob.sv.',
    );
    expect(posts(catalogue)).to.deep.equal([]);
    write(element, 'address', 'reportes@registro.example.gob');
    press(element, 'send');
    await says(element, 'Listo: enviamos un mensaje a reportes@registro.example.gob.');
    await focusOn(element, 'outcome');
    await says(element, 'Falta confirmar');
    expect(textOf(element)).to.contain('Un resumen cada día.');
    press(element, 'change-target');
    await eventually(() => field(element, 'frequency'));
    expect(field(element, 'address'), 'an address is not changed into another').to.equal(null);
    write(element, 'frequency', 'weekly');
    press(element, 'send');
    await says(element, 'Un resumen cada semana.');
    press(element, 'remove-target');
    await focusOn(element, 'form');
    press(element, 'cancel');
    await eventually(
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.target !== undefined,
      'the focus does not come back to the address',
    );
    press(element, 'remove-target');
    await there(element, '[part="form"]');
    press(element, 'send');
    await says(element, 'Todavía no se avisa a nadie.');
    expect(await listed(catalogue)).to.deep.equal([]);
  });

  it('shows the secret of a webhook once, and nowhere after that; a change keeps what it is told of', async () => {
    const { element, catalogue } = await open(prepareTold);
    await toTargetForm(element);
    write(element, 'kind', 'webhook');
    write(element, 'address', 'https://otro.example.gob/avisos');
    press(element, 'send');
    await there(element, '[part="secret"]');
    const secret = inside(element, '[part="secret"] code').textContent;
    expect(secret).to.match(/^whsec_.{40,}/);
    press(element, 'kept-secret');
    await eventually(() => !element.shadowRoot!.querySelector('[part="secret"]'));
    expect(element.shadowRoot!.innerHTML).not.to.contain(secret);
    const old = 'https://sistema.registro.example.gob/avisos';
    const ofOld = (name: string) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="target"]')]
        .find((target) => target.textContent.includes(old))!
        .querySelector<HTMLElement>(`[data-do="${name}-target"]`)!;
    ofOld('change').click();
    await eventually(() => field(element, 'frequency'));
    write(element, 'frequency', 'daily');
    press(element, 'send');
    await says(element, `Listo: se guardó cada cuánto se avisa a ${old}.`);
    expect(element.shadowRoot!.querySelector('[part="secret"]')).to.equal(null);
    const kept = (await listed(catalogue)).find(({ address }) => address === old)!;
    expect([kept.frequency, kept.kinds]).to.deep.equal(['daily', ['report.late']]);
    ofOld('test').click();
    await says(element, `Listo: la prueba va en camino a ${old}.`);
  });

  it('shows who is told to the owner alone', async () => {
    const { element } = await open(prepareAsked, prepareEditor);
    await signIn(element, EDITOR_KEY);
    await there(element, '[data-do="show-demand"]');
    expect(element.shadowRoot!.querySelector('[data-do="show-notices"]')).to.equal(null);
  });

  it('says where somebody decides that much came in little time, and what it may mean', async () => {
    const { element } = await open(prepareAsked, prepareBursts);
    await toCase(element, reports().fee[1]!.folio);
    await says(element, 'Este reporte llegó en esos minutos.');
    await says(element, '61 reportes de este trámite, desde 2 redes. Lo usual son 0.3.');
    press(element, 'back');
    await there(element, '.cases');
    inside(element, `[data-folio="${firstCase()}"]`).click();
    await says(element, '61 reportes de este trámite');
    expect(textOf(element), 'the late one came twenty days before').not.to.contain('llegó en esos minutos');
    press(element, 'back');
    await there(element, '.cases');
    inside(element, `[data-folio="${reports().plain.folio}"]`).click();
    await there(element, '[part="actions"]');
    expect(textOf(element)).not.to.contain('En revisión: llegó mucho');
    press(element, 'back');
    await there(element, '.cases');
    press(element, 'show-demand');
    await says(element, '61 votos, desde 2 redes.');
  });

  it('keeps the place of whoever tries again by keyboard: the list, what is asked for online, who is told', async () => {
    const { element, catalogue } = await open(prepareAsked);
    await toTargets(element);
    for (const [name, place] of [
      ['reports', 'inbox'],
      ['demand', 'screen'],
      ['notices', 'screen'],
    ] as const) {
      catalogue.network.mode = 'offline';
      press(element, `show-${name}`);
      await there(element, '[part="error"] button');
      catalogue.network.mode = 'up';
      inside(element, '[part="error"] button').focus();
      inside(element, '[part="error"] button').click();
      await eventually(() => !element.shadowRoot!.querySelector('[part="error"]'), 'it did not come');
      await focusOn(element, place);
    }
  });

  it('speaks another language as soon as it is asked to, and keeps what was typed', async () => {
    const { element } = await open(prepareAsked);
    await toReply(element);
    write(element, 'why', 'La ley pide la firma en persona.');
    element.setAttribute('lang', 'en');
    await says(element, 'Reports from citizens');
    await says(element, 'Asked for online');
    expect(field(element, 'why').value).to.equal('La ley pide la firma en persona.');
    press(element, 'show-reports');
    await says(element, 'Open reports');
    press(element, 'leave');
    await says(element, 'Sign in to the reports');
  });
});
