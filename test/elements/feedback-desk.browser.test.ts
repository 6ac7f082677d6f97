import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { readMessage } from '../../src/elements/feedback-desk/account-window.ts';
import { announcements } from '../support/announcements.ts';
import type { TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { DESK_KEY, FEE, prepareBursts, prepareKey, replyAsColleague } from '../support/desk.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, textOf } from '../support/mount.ts';
import {
  fallback,
  field,
  firstCase,
  focusOn,
  open,
  posts,
  prepare,
  prepareAsked,
  prepareTold,
  press,
  primary,
  reportOf,
  reports,
  says,
  shown,
  signIn,
  there,
  toCase,
  toDemand,
  toForm,
  toInbox,
  toOffice,
  toReply,
  toScreen,
  toTargetForm,
  toTargets,
  write,
  writeReply,
} from '../support/walk-desk.ts';

type Act = (element: ReactiveElement, catalogue: TestCatalogue) => Promise<void>;
const inForm =
  (action: string, name: string, then: Act = () => Promise.resolve()): Act =>
  async (element, catalogue) => {
    await toForm(element, firstCase(), action, name);
    await then(element, catalogue);
  };

conformance('feedback-desk', {
  define: () => import('../../src/elements/feedback-desk/feedback-desk.define.ts'),
  fallback,
  onPaper: () => true,
  states: {
    'signed out': { state: 'loaded', attributes: { account: '' } },
    'a wrong key': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await signIn(element, 'una-clave-que-no-es');
        await there(element, '#outcome');
      },
    },
    'checking the key': {
      state: 'loading',
      act: async (element, catalogue) => {
        catalogue.network.mode = 'held';
        await signIn(element);
      },
    },
    inbox: { state: 'loaded', prepare, act: toInbox },
    'inbox without cases': {
      state: 'empty',
      prepare,
      act: async (element) => {
        await toInbox(element);
        inside<HTMLSelectElement>(element, '#state').value = 'scheduled';
        inside(element, '#state').dispatchEvent(new Event('change'));
      },
    },
    'inbox that does not come': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'refresh');
      },
    },
    'a late case': { state: 'loaded', prepare, act: (element) => toCase(element, firstCase()) },
    'similar cases, one yes away': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await toCase(element, firstCase());
        inside(element, '.similar input').click();
        await there(element, '[data-do="duplicates"]');
        press(element, 'duplicates');
        await there(element, '#confirm');
      },
    },
    'correcting a fee': { state: 'loaded', prepare, act: inForm('correct', 'amount') },
    'correcting, invalid': {
      state: 'loaded',
      prepare,
      act: inForm('correct', 'amount', async (element) => {
        write(element, 'amount', 'quince');
        press(element, 'send');
        await there(element, '#outcome');
      }),
    },
    corrected: {
      state: 'loaded',
      prepare,
      act: inForm('correct', 'amount', async (element) => {
        write(element, 'amount', '15');
        press(element, 'send');
        await there(element, '[part="done"]');
      }),
    },
    'correcting a list, with one that is not written yet': {
      state: 'loaded',
      prepare,
      act: async (element, catalogue) => {
        await toCase(element, await reportOf(catalogue, '/variants/0/steps'));
        press(element, 'correct');
        for (let steps = 1; steps <= 2; steps += 1) {
          await there(element, '[data-do="item-add"]');
          press(element, 'item-add');
        }
        await there(element, '[data-do="item-up"]');
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'correcting the week of an office, invalid': {
      state: 'loaded',
      prepare,
      act: async (element, catalogue) => {
        await toOffice(element, catalogue, 'hours');
        write(element, 'closes', '7:00');
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'answering with a template': {
      state: 'loaded',
      prepare,
      act: inForm('answer', 'template', (element) => {
        const [, first] = field<HTMLSelectElement>(element, 'template').options;
        write(element, 'template', first!.value);
        return Promise.resolve();
      }),
    },
    'passing it on': { state: 'loaded', prepare, act: inForm('reassign', 'institution') },
    'deciding on a comment': {
      state: 'loaded',
      prepare,
      act: inForm('moderate', 'decision', async (element) => {
        write(element, 'decision', 'hidden');
        await eventually(() => field(element, 'reason'));
      }),
    },
    'an answer that did not go': {
      state: 'loaded',
      prepare,
      act: inForm('answer', 'text', async (element, catalogue) => {
        write(element, 'text', 'Ya lo estamos revisando.');
        catalogue.network.mode = 'offline';
        press(element, 'send');
        await there(element, '#outcome');
      }),
    },
    'a case that came with many others': {
      state: 'loaded',
      prepare: async (catalogue) => {
        await prepare(catalogue);
        await prepareBursts(catalogue);
      },
      act: async (element) => {
        await toCase(element, reports().fee[1]!.folio);
        await there(element, '[part="burst"]');
      },
    },
    'asked for online': {
      state: 'loaded',
      prepare: async (catalogue) => {
        await prepareAsked(catalogue);
        await prepareBursts(catalogue);
        await replyAsColleague(catalogue, 'MINIMO');
      },
      act: toDemand,
    },
    'asked for online, nothing': {
      state: 'empty',
      prepare,
      act: (element) => toScreen(element, 'demand'),
    },
    'asked for online, on its way': {
      state: 'loading',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'held';
        press(element, 'show-demand');
      },
    },
    'asked for online, out of reach': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'show-demand');
      },
    },
    'replying to demand': { state: 'loaded', prepare: prepareAsked, act: toReply },
    'replying, invalid': {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element) => {
        await toReply(element);
        write(element, 'reply', 'planned');
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'replying, a colleague was faster': {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element, catalogue) => {
        await toReply(element);
        writeReply(element);
        await replyAsColleague(catalogue, 'COMPLETO');
        press(element, 'send');
        await there(element, '#outcome .error');
      },
    },
    replied: {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element) => {
        await toReply(element);
        writeReply(element);
        press(element, 'send');
        await there(element, '[part="done"]');
      },
    },
    'who is told': { state: 'loaded', prepare: prepareTold, act: toTargets },
    'who is told, nobody': { state: 'empty', prepare, act: toTargets },
    'who is told, out of reach': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'show-notices');
      },
    },
    'adding an address, invalid': {
      state: 'loaded',
      prepare: prepareTold,
      act: async (element) => {
        await toTargetForm(element);
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'the secret of a webhook': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await toTargetForm(element);
        write(element, 'kind', 'webhook');
        write(element, 'address', 'https://otro.example.gob/avisos');
        press(element, 'send');
        await there(element, '[part="secret"]');
      },
    },
    'taking an address away': {
      state: 'loaded',
      prepare: prepareTold,
      act: async (element) => {
        await toTargets(element);
        press(element, 'remove-target');
        await there(element, '[part="form"]');
      },
    },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

describe('<feedback-desk>', () => {
  it('asks for a key that no browser is to keep, and for nothing else', async () => {
    const { element, catalogue } = await open();
    const key = field(element, 'key');
    expect([key.type, key.autocomplete, key.spellcheck]).to.deep.equal(['password', 'off', false]);
    expect(key.labels![0]!.textContent).to.equal('Clave de la institución');
    expect(catalogue.sent, 'nothing is asked before somebody signs in').to.deep.equal([]);
  });

  it('says what to do without a key and with a wrong one, takes the focus there and keeps what was typed', async () => {
    const { element, catalogue } = await open();
    primary(element);
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Escriba o pegue la clave.');
    expect(catalogue.sent.filter(({ path }) => path.startsWith('/v1/desk'))).to.deep.equal([]);
    await signIn(element, 'una-clave-que-no-es');
    await says(element, 'Esa clave no es válida.');
    await focusOn(element, 'outcome');
    expect(field(element, 'key').value).to.equal('una-clave-que-no-es');
    expect(field(element, 'key').getAttribute('aria-invalid')).to.equal('true');
  });

  it('keeps the key nowhere: not in the page, not in storage, and not after leaving', async () => {
    const { element } = await open();
    await toInbox(element);
    expect(document.documentElement.outerHTML).not.to.contain(DESK_KEY);
    expect(element.shadowRoot!.innerHTML).not.to.contain(DESK_KEY);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).not.to.contain(
      DESK_KEY,
    );
    press(element, 'leave');
    await says(element, 'Salió. La clave ya no está en esta página.');
    await focusOn(element, 'outcome');
    expect(field(element, 'key').value).to.equal('');
    expect(shown(element)).to.deep.equal([]);
  });

  it('lists the cases by clock, late first, and says it in words', async () => {
    const { element } = await open();
    await toInbox(element);
    await focusOn(element, 'inbox');
    const { fee, requirement, plain } = reports();
    expect(shown(element)[0]).to.equal(fee[0]!.folio);
    expect(shown(element)).to.have.members([...fee, requirement, plain].map(({ folio }) => folio));
    const [first] = element.shadowRoot!.querySelectorAll('.cases li');
    expect(first!.textContent).to.contain('Atrasado: debió responderse hace');
    expect(textOf(element)).to.contain('5 reportes por responder, 1 atrasado.');
  });

  it('is narrowed by trámite, field and lateness, with a count for each, and says how many are left', async () => {
    const { element } = await open();
    await toInbox(element);
    const choose = (id: string, value: string) => {
      const select = inside<HTMLSelectElement>(element, `#${id}`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    const options = (id: string) =>
      [...inside<HTMLSelectElement>(element, `#${id}`).options].map(({ textContent }) => textContent.trim());
    expect(options('tramite')).to.deep.equal([
      'Todos',
      'Renovar el documento de identidad (4)',
      'Inscribir una asociación (1)',
    ]);
    choose('tramite', 'COMPLETO');
    await eventually(() => shown(element).length === 4);
    expect(options('field')).to.have.length(3);
    choose('field', FEE);
    await eventually(() => shown(element).length === 3);
    const heard = await announcements();
    inside(element, '.option input').click();
    await eventually(() => shown(element).length === 1);
    expect(await heard.all()).to.deep.equal(['1 reporte']);
    expect(shown(element)).to.deep.equal([reports().fee[0]!.folio]);
  });

  it('opens a case with the focus on its heading, and comes back to the same row', async () => {
    const { element } = await open();
    await toInbox(element);
    const { folio } = reports().requirement;
    inside(element, `[data-folio="${folio}"]`).click();
    await focusOn(element, 'case');
    await there(element, '[part="actions"]');
    expect(inside(element, '#case').textContent.trim()).to.equal(`Reporte ${folio}: recibido`);
    press(element, 'back');
    await eventually(
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.folio === folio,
    );
  });

  it('shows the field of today beside what the person said', async () => {
    const { element } = await open();
    await toCase(element, firstCase());
    const compared = inside(element, '[part="compare"]').textContent.replace(/\s+/g, ' ');
    expect(compared).to.contain('Lo que dice hoy la ficha $10.31');
    expect(compared).to.contain('Lo que dijo la persona Me cobraron 15 dólares.');
    expect(compared).to.contain('Lo que decía cuando reportó');
  });

  it('joins duplicates after one yes to a sentence that says what will happen', async () => {
    const { element, catalogue } = await open();
    await toCase(element, firstCase());
    for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.similar input')) box.click();
    await there(element, '[data-do="duplicates"]');
    press(element, 'duplicates');
    await focusOn(element, 'confirm');
    expect(inside(element, '#confirm').textContent).to.contain(
      `Se cerrarán 2 reportes como repetidos de ${firstCase()}.`,
    );
    expect(posts(catalogue)).to.deep.equal([]);
    press(element, 'join');
    await says(element, 'Listo: se cerraron 2 reportes como repetidos.');
    expect(posts(catalogue)).to.have.length(1);
  });

  it('fills an answer from a template and lets it be written on', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'template');
    const [, first] = field<HTMLSelectElement>(element, 'template').options;
    write(element, 'template', first!.value);
    await eventually(() => field(element, 'text').value.length > 20);
    write(element, 'text', `${field(element, 'text').value} Gracias.`);
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(posts(catalogue)[0]!.body).to.contain(' Gracias.');
  });

  it('passes a case to another institution with a sentence that the citizen reads', async () => {
    const { element } = await open();
    await toForm(element, firstCase(), 'reassign', 'institution');
    await eventually(() => field<HTMLSelectElement>(element, 'institution').options.length > 1);
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 2 datos por corregir');
    write(element, 'institution', 'ALC');
    write(element, 'text', 'Ese costo lo cobra la alcaldía.');
    press(element, 'send');
    await says(element, 'Listo: el reporte pasó a la otra institución.');
    press(element, 'back');
    await eventually(() => shown(element).length === 4);
    await focusOn(element, 'inbox');
  });

  it('says what changed meanwhile, and loses nothing that was typed', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'text');
    write(element, 'text', 'Estamos revisando el cobro.');
    const { openDesk } = await import('../../src/context/connect-desk.ts');
    const colleague = openDesk(catalogue.client, DESK_KEY);
    const { seen } = await colleague.openCase(firstCase());
    await colleague.act(firstCase(), { kind: 'moved', seen, to: 'in_review' }, 'la-clave-de-un-colega');
    press(element, 'send');
    await says(element, 'Alguien cambió este reporte mientras usted escribía. Ahora está en revisión.');
    await focusOn(element, 'outcome');
    expect(field(element, 'text').value).to.equal('Estamos revisando el cobro.');
    press(element, 'send');
    await there(element, '[part="done"]');
  });

  it('keeps what was typed without a connection, and sends it once', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'note', 'text');
    write(element, 'text', 'Preguntar a caja.');
    catalogue.network.mode = 'lost-answer';
    press(element, 'send');
    await says(element, 'Lo que escribió sigue aquí.');
    expect(field(element, 'text').value).to.equal('Preguntar a caja.');
    catalogue.network.mode = 'up';
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(textOf(element).split('Nota interna: Preguntar a caja.')).to.have.length(2);
    expect(new Set(posts(catalogue).map(({ key }) => key)).size).to.equal(1);
  });

  it('keeps the case and what was typed when the entry ends, for whoever signs in again', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'text');
    write(element, 'text', 'Ya preguntamos.');
    await catalogue.store.setInstitutionKey('REG', 'otra');
    press(element, 'send');
    await says(element, 'Su entrada terminó. Entre otra vez: lo que escribió sigue aquí.');
    await prepareKey(catalogue);
    await signIn(element);
    await eventually(() => field(element, 'text'));
    expect(field(element, 'text').value).to.equal('Ya preguntamos.');
    await focusOn(element, 'case');
  });

  it('decides whether a comment is published, with a reason of the policy when it is not', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'moderate', 'decision');
    write(element, 'decision', 'hidden');
    await eventually(() => field(element, 'reason'));
    press(element, 'send');
    await focusOn(element, 'outcome');
    write(element, 'reason', 'other_subject');
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(textOf(element)).to.contain('El comentario no se muestra al público.');
    expect(posts(catalogue)).to.have.length(1);
  });

  it('gives the cases as a table that a spreadsheet opens, with the key in no address', async () => {
    const { element, catalogue } = await open();
    await toInbox(element);
    const saved: string[] = [];
    const keep = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saved.push(link.download, link.href);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', keep);
      click.call(this);
    };
    try {
      press(element, 'table');
      await eventually(() => saved.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]).to.equal('reportes-2026-11-21.csv');
    const asked = new Request('https://catalogo.test/v1/desk/export.csv', {
      headers: { Authorization: `Bearer ${DESK_KEY}` },
    });
    const table = await (await catalogue.fetch(asked)).text();
    expect(table).to.contain('folio,tramite,dato,problema,estado');
    expect(table.trim().split('\n')).to.have.length(6);
    expect(table, 'no words of a citizen that nobody published').not.to.contain('15 dólares');
    expect(catalogue.sent.some(({ path }) => path.includes(DESK_KEY))).to.equal(false);
  });

  it('believes of the account’s window only what carries its own mark', () => {
    const said = {
      type: 'ventanilla-sign-in',
      mark: 'suya',
      token: 'ficha',
      expiresAt: '2026-11-21T15:15:00Z',
    };
    expect(readMessage(said, 'suya')).to.deep.equal({
      name: 'token',
      token: 'ficha',
      expiresAt: '2026-11-21T15:15:00Z',
    });
    expect(readMessage(said, 'otra')).to.equal(undefined);
    expect(readMessage({ ...said, type: 'otra' }, 'suya')).to.equal(undefined);
    expect(readMessage(null, 'suya')).to.equal(undefined);
    expect(readMessage({ type: said.type, mark: 'suya', problem: 'refused' }, 'suya')).to.deep.equal({
      name: 'refused',
    });
  });
});
