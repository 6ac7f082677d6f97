import { expect } from '@open-wc/testing';
import type { RequestTrackerElement } from '../../src/elements/request-tracker/request-tracker.ts';
import { contacts } from '../../src/server/notices/contacts.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, CREDENTIALS, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { correctFee, prepareDesk, type DeskReports } from '../support/desk.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Seguir una solicitud', href: 'https://catalogo.test/solicitud' };
const { needsInformation, granted, unknown } = CREDENTIALS;

const field = (element: HTMLElement, name: string) =>
  element.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
const see = (element: HTMLElement) => inside(element, '[part="primary"]');

function write(element: HTMLElement, { folio, accessCode }: { folio: string; accessCode: string }): void {
  for (const [name, value] of Object.entries({ folio, accessCode })) {
    const input = field(element, name);
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
async function look(element: HTMLElement, credentials: { folio: string; accessCode: string }): Promise<void> {
  write(element, credentials);
  see(element).click();
}
const found = (element: HTMLElement) =>
  eventually(() => element.shadowRoot!.querySelector('[part="documents"]'), 'the request never came');

const foundReport = (element: HTMLElement) =>
  eventually(() => element.shadowRoot!.querySelector('.followed'), `no report in: ${textOf(element)}`);

/** What `prepare` made of each state, for `act`. */
let reports: DeskReports;
const prepare = async (catalogue: TestCatalogue): Promise<void> => {
  reports = await prepareDesk(catalogue);
};
conformance('request-tracker', {
  define: () => import('../../src/elements/request-tracker/request-tracker.define.ts'),
  fallback,
  onPaper: () => true,
  states: {
    'signed out': { state: 'loaded' },
    'action needed': {
      state: 'loaded',
      act: async (element) => {
        await look(element, needsInformation);
        await found(element);
      },
    },
    'result ready': {
      state: 'loaded',
      act: async (element) => {
        await look(element, granted);
        await found(element);
      },
    },
    'a late report': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await look(element, reports.fee[0]!);
        await foundReport(element);
      },
    },
    'a corrected report': {
      state: 'loaded',
      prepare: async (catalogue) => {
        await prepare(catalogue);
        await correctFee(catalogue);
      },
      act: async (element) => {
        await look(element, reports.fee[1]!);
        await foundReport(element);
      },
    },
    invalid: {
      state: 'loaded',
      act: async (element) => {
        await look(element, { folio: 'REG-26-Q36MP7W5-X', accessCode: '' });
        await eventually(() => element.shadowRoot!.querySelector('#outcome'));
      },
    },
    looking: {
      state: 'loading',
      act: async (element, catalogue) => {
        catalogue.network.mode = 'held';
        await look(element, needsInformation);
      },
    },
    'not found': { state: 'not-found', act: (element) => look(element, unknown) },
    'catalogue unreachable': {
      state: 'error',
      act: async (element, catalogue) => {
        catalogue.network.mode = 'offline';
        await look(element, needsInformation);
      },
    },
    stale: {
      state: 'stale',
      act: async (element, catalogue) => {
        await look(element, needsInformation);
        await found(element);
        catalogue.network.mode = 'offline';
        inside(element, '.actions button').click();
      },
    },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

describe('Following a request', () => {
  let api: TestCatalogue;
  beforeEach(async () => {
    api = await createTestCatalogue();
  });

  async function tracker(attributes: Record<string, string> = {}): Promise<RequestTrackerElement> {
    const { element } = mount<RequestTrackerElement>('request-tracker', {
      attributes,
      fallback,
      catalogue: api,
    });
    await shows(element, 'loaded');
    return element;
  }

  it('begins with the state in the heading and what to do in the first sentence', async () => {
    const element = await tracker();
    await look(element, needsInformation);
    await found(element);
    expect(inside(element, '#h').textContent).to.equal('Solicitud REG-26-Q36MP7W5-Y: falta información suya');
    expect(inside(element, '[part="lead"]').textContent).to.equal(
      'Envíelo antes del 30 de noviembre de 2026 (faltan 9 días) para que su solicitud siga.',
    );
    await eventually(() => element.shadowRoot!.activeElement?.id === 'h');
  });

  it('says of each step which it is, of how many, and how it stands', async () => {
    const element = await tracker();
    await look(element, needsInformation);
    await found(element);
    const steps = [...element.shadowRoot!.querySelectorAll('[part="step"]')];
    expect(steps.map((step) => step.querySelector('.state')!.textContent)).to.deep.equal([
      'Paso 1 de 4, completado',
      'Paso 2 de 4, en curso',
      'Paso 3 de 4, pendiente',
      'Paso 4 de 4, pendiente',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, 'step', null, null]);
    expect(textOf(element)).to.contain('Paso 2 de 4: Revisión de documentos');
    expect(textOf(element)).to.contain('no sabemos cuándo');
  });

  it('shows messages, documents with the day of receipt, and what happened, but no internal note', async () => {
    const element = await tracker();
    await look(element, needsInformation);
    await found(element);
    const text = textOf(element);
    for (const words of [
      'Mensajes (1)',
      'De la oficina, 19 de noviembre de 2026',
      '¿Puede enviar otra foto del recibo?',
      'Responda antes del 30 de noviembre de 2026.',
      'partida.pdf (PDF, 185 KB), recibido el 12 de noviembre de 2026, aceptado',
      'no aceptado: no se puede leer',
      'Recibimos su solicitud.',
      'El plazo está detenido hasta que usted responda.',
      'llame a Registro de prueba: 2222-3333',
    ]) {
      expect(text).to.contain(words);
    }
    expect(text).not.to.contain('Nota interna');
  });

  it('offers the result with its kind and size', async () => {
    const element = await tracker();
    await look(element, granted);
    await found(element);
    const link = inside<HTMLAnchorElement>(element, '[part="result"] a');
    expect(link.textContent).to.equal('Descargar certificación (PDF, 240 KB)');
    expect(link.href).to.equal('https://registro.example.gob/c/123');
    expect(textOf(element)).to.contain('Vence el 20 de enero de 2027.');
    expect(textOf(element)).to.contain('Su documento está listo.');
  });

  it('catches a typing error before anything is asked, says where, and keeps both fields', async () => {
    const element = await tracker();
    const typed = { folio: 'REG-26-Q36MP7W5-X', accessCode: '' };
    await look(element, typed);
    await eventually(() => element.shadowRoot!.activeElement?.id === 'outcome');
    expect(api.sent).to.have.length(0);
    expect(textOf(element)).to.contain('Hay 2 datos por corregir');
    expect(element.innerText).to.contain('Revise el número de solicitud.');
    expect(element.innerText).to.contain('Escriba el código de acceso.');
    expect(field(element, 'folio').value).to.equal(typed.folio);
    expect(field(element, 'folio').getAttribute('aria-invalid')).to.equal('true');
    const described = field(element, 'folio').getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).to.contain(
      'Tiene un error al escribirlo',
    );
  });

  it('reads numbers in small letters and with other dashes, as people copy them', async () => {
    const element = await tracker();
    await look(element, {
      folio: ` ${needsInformation.folio.toLowerCase().replaceAll('-', '–')} `,
      accessCode: needsInformation.accessCode.replaceAll('-', ''),
    });
    await found(element);
  });

  it('keeps what was typed when the page moves it', async () => {
    const element = await tracker();
    write(element, needsInformation);
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    expect(field(element, 'folio').value).to.equal(needsInformation.folio);
    see(element).click();
    await found(element);
  });

  it('keeps what was typed when there is no such request', async () => {
    const element = await tracker();
    await look(element, unknown);
    await shows(element, 'not-found');
    expect(textOf(element)).to.contain('No encontramos una solicitud con ese número y ese código.');
    expect(field(element, 'folio').value).to.equal(unknown.folio);
    expect(field(element, 'accessCode').value).to.equal(unknown.accessCode);
  });

  it('keeps what was typed when the catalogue does not answer, and tries again', async () => {
    const element = await tracker();
    api.network.mode = 'offline';
    await look(element, needsInformation);
    await shows(element, 'error');
    expect(field(element, 'folio').value).to.equal(needsInformation.folio);
    api.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await found(element);
  });

  it('keeps what it showed, with its date, when a refresh fails, and says so once', async () => {
    const element = await tracker();
    await look(element, needsInformation);
    await found(element);
    const said = await announcements();
    api.network.mode = 'offline';
    inside(element, '.actions button').click();
    await shows(element, 'stale');
    expect(textOf(element)).to.contain('Sin conexión. Le mostramos el estado que vimos el 21 de noviembre');
    expect(textOf(element)).to.contain('falta información suya');
    expect(await said.all()).to.have.length(1);
  });

  it('takes number and code from a link, and takes them out of the address', async () => {
    const { folio, accessCode } = needsInformation;
    history.replaceState(null, '', `${location.pathname}?a=1#folio=${folio}&codigo=${accessCode}`);
    const element = await tracker();
    await found(element);
    expect(location.hash).to.equal('');
    expect(location.search).to.equal('?a=1');
    expect(document.documentElement.outerHTML).not.to.contain(accessCode);
    history.replaceState(null, '', location.pathname);
  });

  it('leaves the page’s own fragment alone', async () => {
    history.replaceState(null, '', '#requisitos');
    await tracker();
    expect(location.hash).to.equal('#requisitos');
    history.replaceState(null, '', location.pathname);
  });

  it('takes the number from the page, and asks only for the code', async () => {
    const element = await tracker({ folio: needsInformation.folio });
    expect(field(element, 'folio').value).to.equal(needsInformation.folio);
    expect(field(element, 'accessCode').value).to.equal('');
  });

  it('looks when Enter is pressed, without sending the form of the page around it', async () => {
    const element = await tracker();
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    element.parentElement!.append(form);
    form.append(element);
    write(element, needsInformation);
    field(element, 'accessCode').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    await found(element);
    expect(submitted).to.equal(0);
  });

  it('has fields in the page itself that can be pasted into, never remembered as a password', async () => {
    const element = await tracker();
    expect(field(element, 'accessCode').autocomplete).to.equal('one-time-code');
    expect(field(element, 'folio').labels![0]!.textContent).to.equal('Número de solicitud');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    expect(field(element, 'accessCode').dispatchEvent(paste)).to.equal(true);
  });

  it('forgets number and code when another request is asked for', async () => {
    const element = await tracker();
    await look(element, granted);
    await found(element);
    inside(element, '.actions button:last-child').click();
    await eventually(() => document.activeElement === field(element, 'folio'));
    expect(field(element, 'folio').value).to.equal('');
    expect(field(element, 'accessCode').value).to.equal('');
  });

  it('announces the state and nothing that identifies', async () => {
    const element = await tracker();
    const heard: Event[] = [];
    element.addEventListener('request-tracked', (event) => heard.push(event));
    await look(element, granted);
    await found(element);
    const told = JSON.stringify({ ...heard[0] });
    expect(told).to.contain('granted');
    expect(told).not.to.contain(granted.folio);
  });

  it('marks in English what is only there in Spanish', async () => {
    const { element } = mount('request-tracker', { fallback, catalogue: api, lang: 'en' });
    await shows(element, 'loaded');
    await look(element, needsInformation);
    await found(element);
    expect(inside(element, '[part="step"] [lang="es"]').textContent).to.equal('Recepción');
    expect(textOf(element)).to.contain('Renewal of the document');
  });

  it('leads to the survey once the request is closed, with the folio in the fragment and the code nowhere', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('request-tracker', { fallback, catalogue });
    await shows(element, 'loaded');
    await look(element, needsInformation);
    await eventually(() => element.shadowRoot?.querySelector('.actions button'));
    expect(element.shadowRoot?.querySelector('a[href*="encuesta"]')).to.equal(null);
    await catalogue.store.addRequestEvent(needsInformation.folio, {
      id: 'end',
      at: '2026-11-21T08:00:00-06:00',
      newStatus: 'granted',
      internal: false,
      actor: 'institution',
    });
    inside(element, '.actions button').click();
    await eventually(() => element.shadowRoot?.querySelector('a[href*="encuesta"]'));
    const { href } = inside<HTMLAnchorElement>(element, 'a[href*="encuesta"]');
    expect(href).to.equal(`https://catalogo.test/t/COMPLETO/encuesta#folio=${needsInformation.folio}`);
  });
});

describe('Following a report', () => {
  let api: TestCatalogue;
  beforeEach(async () => {
    api = await createTestCatalogue();
    await prepare(api);
  });

  async function follow(credentials: { folio: string; accessCode: string }): Promise<RequestTrackerElement> {
    const { element } = mount<RequestTrackerElement>('request-tracker', { fallback, catalogue: api });
    await shows(element, 'loaded');
    await look(element, credentials);
    await foundReport(element);
    return element;
  }

  it('says that it was received, by which day an answer is owed, and what happened', async () => {
    const { folio, accessCode } = reports.fee[1]!;
    const element = await follow({ folio, accessCode });
    await eventually(() => element.shadowRoot!.activeElement?.id === 'h');
    expect(inside(element, '#h').textContent).to.equal(`Reporte ${folio}: recibido`);
    const text = textOf(element);
    expect(text).to.match(/La institución debe responder a más tardar el \d+ de diciembre de 2026\./);
    expect(text).to.contain('Pagué 15.');
    expect(text).to.contain('Qué ha pasado');
    expect(text).not.to.contain('Atrasado');
    expect(text).not.to.contain('Antes');
    expect(element.shadowRoot!.querySelector('a[href*="encuesta"]')).to.equal(null);
    expect(element.querySelector('input[name="folio"]')).to.equal(null);
  });

  const mail = (element: HTMLElement) => element.querySelector<HTMLInputElement>('input[name="email"]');

  it('takes an e-mail, knows it the next time, and forgets it', async () => {
    const element = await follow(reports.fee[1]!);
    mail(element)!.value = 'ana@example.com';
    mail(element)!.dispatchEvent(new InputEvent('input'));
    inside(element, '.own-report .button').click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'told');
    expect(textOf(element)).to.contain('La dirección se borra el 19 de febrero de 2027');
    inside(element, '.actions button').click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'h');
    expect(mail(element)).to.equal(null);
    inside(element, '.own-report .button').click();
    await eventually(() => textOf(element).includes('Borramos su correo.'));
    expect(await api.store.records.get(contacts, reports.fee[1]!.folio)).to.equal(undefined);
  });

  it('erases what was written, and shows it no more', async () => {
    const element = await follow(reports.fee[1]!);
    expect(textOf(element)).to.contain('Pagué 15.');
    inside<HTMLDetailsElement>(element, '.own-report details').open = true;
    inside(element, '#erase').click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'erased');
    expect(textOf(element)).to.contain('Listo. Borramos lo que usted escribió');
    expect(textOf(element)).not.to.contain('Pagué 15.');
    expect(inside(element, '#h').textContent).to.contain('retirado');
    expect(mail(element)).to.equal(null);
  });

  it('has the field of one report at a time, and none beside the form', async () => {
    const element = await follow(reports.fee[1]!);
    mail(element)!.value = 'ana@example.com';
    mail(element)!.dispatchEvent(new InputEvent('input'));
    inside(element, '.actions button:last-child').click();
    await eventually(() => field(element, 'folio'));
    expect(mail(element)).to.equal(null);
    await look(element, reports.plain);
    await foundReport(element);
    await eventually(() => mail(element));
    expect(mail(element)!.value).to.equal('');
    expect(element.querySelectorAll('input').length).to.equal(1);
  });

  it('asks for no e-mail once the report is closed', async () => {
    await correctFee(api);
    const element = await follow(reports.fee[1]!);
    expect(mail(element)).to.equal(null);
    expect(textOf(element)).to.contain('Borrar mis datos');
  });

  it('says in words that the answer is late, and since when', async () => {
    const element = await follow(reports.fee[0]!);
    expect(inside(element, '.late').textContent).to.match(
      /^Atrasado: la respuesta debió llegar el \d+ de noviembre de 2026\. Puede reclamar a la institución\.$/,
    );
  });

  it('shows before and now by name, who answered and when, and leads to the survey without the code', async () => {
    await correctFee(api);
    const { folio, accessCode } = reports.fee[1]!;
    const element = await follow({ folio, accessCode });
    expect(inside(element, '#h').textContent).to.equal(`Reporte ${folio}: corregido`);
    const change = inside(element, '.change');
    expect([...change.querySelectorAll('dt')].map((name) => name.textContent)).to.deep.equal([
      'Antes',
      'Ahora',
    ]);
    expect(change.querySelector('dd del')!.textContent).to.contain('10.31');
    expect(change.querySelector('dd ins')!.textContent).to.contain('15.00');
    const answer = inside(element, '[part="result"]').textContent;
    expect(answer).to.contain('Ya lo corregimos. Gracias por avisar.');
    expect(answer).to.contain('21 de noviembre de 2026');
    expect(textOf(element)).not.to.contain('a más tardar');
    const { href } = inside<HTMLAnchorElement>(element, 'a[href*="encuesta"]');
    expect(href).to.equal(`https://catalogo.test/t/COMPLETO/encuesta#folio=${folio}`);
    expect(element.shadowRoot!.innerHTML).not.to.contain(accessCode);
  });

  it('says the same as of a request when the code is not that of the report, and keeps what was typed', async () => {
    const { element } = mount<RequestTrackerElement>('request-tracker', { fallback, catalogue: api });
    await shows(element, 'loaded');
    const wrong = { folio: reports.fee[0]!.folio, accessCode: unknown.accessCode };
    await look(element, wrong);
    await shows(element, 'not-found');
    expect(api.sent.slice(-2).map(({ path }) => path)).to.deep.equal([
      '/v1/requests/track',
      '/v1/feedback/track',
    ]);
    expect(field(element, 'folio').value).to.equal(wrong.folio);
    expect(field(element, 'accessCode').value).to.equal(wrong.accessCode);
  });

  it('asks for no report when the folio is a request’s', async () => {
    const { element } = mount<RequestTrackerElement>('request-tracker', { fallback, catalogue: api });
    await shows(element, 'loaded');
    await look(element, granted);
    await found(element);
    expect(api.sent.map(({ path }) => path)).not.to.contain('/v1/feedback/track');
  });

  it('keeps the report, with its date, when a refresh fails', async () => {
    const element = await follow(reports.fee[1]!);
    api.network.mode = 'offline';
    inside(element, '.actions button').click();
    await shows(element, 'stale');
    expect(textOf(element)).to.contain('Sin conexión. Le mostramos el estado que vimos el 21 de noviembre');
    expect(textOf(element)).to.contain('recibido');
  });
});
