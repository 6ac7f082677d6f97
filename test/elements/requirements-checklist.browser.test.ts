import { expect } from '@open-wc/testing';
import type { Fiche } from '../../src/contract/fiche.ts';
import type { RequirementsChecklistElement } from '../../src/elements/requirements-checklist/requirements-checklist.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Registrar una tienda', href: 'https://catalogo.test/t/LISTA' };
const KEY = 'ventanilla:list:https://catalogo.test:LISTA';

const press = (element: HTMLElement, text: string) => {
  const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.replace(/\s+/g, ' ').trim().startsWith(text),
  );
  if (!button) throw new Error(`No button «${text}»`);
  button.click();
};
/** Takes what an earlier state left on the device. */
const clean = async () => localStorage.removeItem(KEY);

/** Opens the form about what was asked for and is not in the list, which comes in a file of its own. */
const form = async (element: HTMLElement, id = 'asked') => {
  inside(element, `#${id}`).click();
  await eventually(() => element.querySelector('textarea[name="what"]'));
};

/** Words of an element inside, white space tidied. */
const read = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

conformance('requirements-checklist', {
  define: () => import('../../src/elements/requirements-checklist/requirements-checklist.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'LISTA' }, prepare: clean },
    'nothing known': { state: 'loaded', attributes: { code: 'MINIMO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    'a suspended trámite': { state: 'loaded', attributes: { code: 'SUSPENDIDO' } },
    'two languages': { state: 'loaded', attributes: { code: 'NAHUAT' } },
    'asked for something else': {
      state: 'loaded',
      attributes: { code: 'LISTA' },
      prepare: clean,
      act: (element) => form(element),
    },
    loading: { state: 'loading', attributes: { code: 'LISTA' }, network: 'held', prepare: clean },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': {
      state: 'error',
      attributes: { code: 'LISTA' },
      network: 'offline',
      prepare: clean,
    },
    'without a catalogue': { state: 'error', attributes: { code: 'LISTA' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

const open = async (
  catalogue: TestCatalogue,
  attributes: Record<string, string> = {},
  state = 'loaded',
): Promise<RequirementsChecklistElement> => {
  const { element } = mount<RequirementsChecklistElement>('requirements-checklist', {
    attributes: { code: 'LISTA', ...attributes },
    fallback,
    catalogue,
  });
  await shows(element, state);
  return element;
};
const tick = async (element: RequirementsChecklistElement, id: string) => {
  inside(element, `input[name="${id}"]`).click();
  await element.updateComplete;
};
const heading = (element: HTMLElement) => read(inside(element, '#bring'));
const kept = () => localStorage.getItem(KEY);

describe('<requirements-checklist>', () => {
  beforeEach(clean);

  it('counts what is missing in its heading and says it once, politely', async () => {
    const element = await open(await createTestCatalogue());
    const heard = await announcements();
    expect(heading(element)).to.equal('Qué llevar: le faltan 2 de 2');
    await tick(element, 'dui');
    expect(heading(element)).to.equal('Qué llevar: le falta 1 de 2');
    expect(await heard.all()).to.deep.equal(['Le falta 1 de 2.']);
    await tick(element, 'recibo');
    expect(heading(element)).to.equal('Qué llevar: ya lo tiene todo');
  });

  it('asks about conditions and brings what applies', async () => {
    const element = await open(await createTestCatalogue());
    expect(textOf(element)).to.contain('¿La persona es menor de edad?');
    inside(element, 'input[name="q0"][value="yes"]').click();
    await element.updateComplete;
    expect(heading(element)).to.equal('Qué llevar: le faltan 4 de 4');
    inside(element, 'input[name="q0"][value="no"]').click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Partida de nacimiento');
  });

  it('links the trámite that issues a paper, and says what the State has already', async () => {
    const element = await open(await createTestCatalogue());
    const link = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find(
      ({ href }) => href === 'https://catalogo.test/t/COMPLETO',
    );
    expect(link?.textContent).to.contain('Renovar el documento de identidad');
    expect(textOf(element)).to.contain('El Estado ya lo tiene: no se lo pueden pedir.');
    expect(element.shadowRoot?.querySelector('input[name="nit"]')).to.equal(null);
  });

  it('follows the variant and the way that are chosen: other papers, another total', async () => {
    const element = await open(await createTestCatalogue());
    expect(read(inside(element, '.total'))).to.contain('$15.30, más lo que no tiene precio fijo');
    inside(element, 'input[name="channel"][value="online"]').click();
    await element.updateComplete;
    expect(read(inside(element, '.total'))).to.contain('$10.30');
    inside(element, 'input[name="variant"][value="renovar"]').click();
    await element.updateComplete;
    expect(read(inside(element, '.total'))).to.contain('No cuesta nada');
    expect(textOf(element)).to.contain('No tiene que ir a ninguna oficina.');
  });

  it('begins with the variant that the page names', async () => {
    const element = await open(await createTestCatalogue(), { variant: 'renovar' });
    expect(heading(element)).to.equal('Qué llevar: le falta 1 de 1');
  });

  it('keeps nothing until it is asked to, then every change, and erases all of it', async () => {
    const element = await open(await createTestCatalogue());
    const events: string[] = [];
    for (const type of ['requirements-checklist-saved', 'requirements-checklist-erased'])
      element.addEventListener(type, () => events.push(type));
    await tick(element, 'recibo');
    expect(kept()).to.equal(null);
    expect(textOf(element)).to.contain('Dura 90 días');
    press(element, 'Guardar mi lista');
    await eventually(() => events.length === 1);
    await tick(element, 'dui');
    expect(JSON.parse(kept() ?? '{}').choices.ticks).to.deep.equal(['recibo', 'dui']);
    press(element, 'Borrar mi lista');
    expect(kept()).to.equal(null);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Borramos su lista de este aparato.');
    expect(events).to.deep.equal(['requirements-checklist-saved', 'requirements-checklist-erased']);
  });

  it('is whole from the device when nothing answers, and says how old it is', async () => {
    const catalogue = await createTestCatalogue();
    const before = await open(catalogue);
    await tick(before, 'recibo');
    press(before, 'Guardar mi lista');
    await eventually(() => kept());
    catalogue.network.mode = 'offline';
    const other = await createTestCatalogue();
    other.network.mode = 'offline';
    const element = await open(other, {}, 'stale');
    expect(read(inside(element, '[part="stale"]'))).to.equal(
      'Sin conexión · datos del 21 de noviembre de 2026',
    );
    expect(inside<HTMLInputElement>(element, 'input[name="recibo"]').checked).to.equal(true);
    expect(textOf(element)).to.contain('$15.30').and.to.contain('Registro central');
    other.network.mode = 'up';
    window.dispatchEvent(new Event('online'));
    await shows(element, 'loaded');
    expect(inside<HTMLInputElement>(element, 'input[name="recibo"]').checked).to.equal(true);
  });

  it('tells what changed in the fiche since the list was kept, until the person has read it', async () => {
    const element = await open(await createTestCatalogue());
    press(element, 'Guardar mi lista');
    await eventually(() => kept());
    const list = JSON.parse(kept() ?? '{}');
    list.fiche.tramite.hash = 'b'.repeat(64);
    list.fiche.tramite.variants[0].requirements = [
      { ...list.fiche.tramite.variants[0].requirements[0], id: 'viejo', name: { es: 'Solvencia' } },
    ];
    localStorage.setItem(KEY, JSON.stringify(list));
    const again = await open(await createTestCatalogue());
    await again.updateComplete;
    const box = read(inside(again, '[part="changes"]'));
    expect(box).to.contain('La ficha cambió').and.to.contain('Ya no piden: Solvencia.');
    expect(box).to.contain('Ahora también piden: DUI vigente;');
    expect(read(inside(await open(await createTestCatalogue()), '[part="changes"]'))).to.contain('Solvencia');
    press(document.querySelector('requirements-checklist')!, 'Entendido');
    const last = await open(await createTestCatalogue());
    expect(last.shadowRoot?.querySelector('[part="changes"]')).to.equal(null);
  });

  it('says so when the browser keeps nothing, and goes on', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await open(await createTestCatalogue());
      press(element, 'Guardar mi lista');
      await eventually(() => textOf(element).includes('Este navegador no deja guardar la lista.'));
      await tick(element, 'recibo');
      expect(heading(element)).to.contain('le falta 1');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('does not trip over what another program or an older version left under its key', async () => {
    for (const left of ['{"shape":1}', '[]', 'no JSON', '{"shape":9,"fiche":{}}', 'null']) {
      localStorage.setItem(KEY, left);
      const element = await open(await createTestCatalogue());
      expect(heading(element), left).to.equal('Qué llevar: le faltan 2 de 2');
    }
  });

  it('gives its text to the device, else copies it, else shows it to be copied by hand', async () => {
    const element = await open(await createTestCatalogue());
    const set = (name: 'share' | 'clipboard', value: unknown) =>
      Object.defineProperty(navigator, name, { value, configurable: true });
    let shared = '';
    set('share', async ({ text }: ShareData) => {
      shared = text ?? '';
    });
    try {
      press(element, 'Compartir');
      await eventually(() => shared.includes('[ ] Recibo de luz (1 copia)'));
      set('share', undefined);
      set('clipboard', { writeText: async () => undefined });
      press(element, 'Compartir');
      await eventually(() => textOf(element).includes('Copiamos la lista.'));
      set('clipboard', undefined);
      press(element, 'Compartir');
      await eventually(() => element.shadowRoot?.querySelector('#text'));
      expect(inside<HTMLTextAreaElement>(element, '#text').value).to.equal(shared);
      expect(element.shadowRoot?.activeElement?.id).to.equal('text');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('shows three offices first, those that are open before the others, and the rest when asked', async () => {
    const element = await open(await createTestCatalogue());
    const offices = () => [...(element.shadowRoot?.querySelectorAll('.office .h') ?? [])].map(read);
    expect(offices()).to.have.length(3);
    press(element, 'Ver 1 oficina más');
    await eventually(() => offices().length === 4);
    expect(textOf(element)).to.contain('jueves, 24 de diciembre (Nochebuena): no abre ninguna.');
  });
});

describe('Names in two languages', () => {
  it('are both there, each marked with its language', async () => {
    const spanish = await open(await createTestCatalogue(), { code: 'NAHUAT' });
    const other = inside(spanish, '[part="other-name"]');
    expect(other.lang).to.equal('ppl');
    expect(read(other)).to.equal('Xikihkwilu se tunal');
    expect(read(inside(spanish, '.title'))).to.equal('Antes de ir: Inscribir un nacimiento');
  });

  it('say in English words which part is Spanish, and only that part', async () => {
    const { element } = mount<RequirementsChecklistElement>('requirements-checklist', {
      attributes: { code: 'NAHUAT' },
      fallback,
      catalogue: await createTestCatalogue(),
      lang: 'en',
    });
    await shows(element, 'loaded');
    expect(read(inside(element, '.title'))).to.equal('Before you go: Inscribir un nacimiento');
    expect(read(inside(element, '.title [lang="es"]'))).to.equal('Inscribir un nacimiento');
  });
});

describe('«Me pidieron algo que no está aquí»', () => {
  beforeEach(clean);
  const type = (element: HTMLElement, name: string, value: string, event = 'input') => {
    const field = element.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!field) throw new Error(`No field ${name}`);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };

  it('makes half a page that quotes the inscription, the law about requirements, the list and its source', async () => {
    const element = await open(await createTestCatalogue());
    await form(element);
    type(element, 'what', 'Dos fotos');
    type(element, 'office', 'REG-SS', 'change');
    await element.updateComplete;
    const sheet = read(inside(element, '.sheet'));
    for (const part of [
      'RNT-PRUEBA-7',
      'Ley de tiendas',
      'art. 4',
      'Recibo de luz',
      'Dos fotos',
      'Registro central',
    ])
      expect(sheet).to.contain(part);
    expect(sheet).to.contain('3 de noviembre de 2026').and.to.contain('https://catalogo.test/t/LISTA');
    expect(sheet).not.to.contain('Ley de tasas');
  });

  /** The sheet of one trámite whose grounds are these. */
  const sheetOf = async (code: string, change: (tramite: Fiche['tramite']) => void): Promise<string> => {
    const catalogue = await createTestCatalogue();
    const { fiche } = catalogue.client;
    catalogue.client.fiche = async (asked) => {
      const answer = structuredClone(await fiche(asked));
      change(answer.value.tramite);
      return answer;
    };
    const element = await open(catalogue, { code });
    await form(element);
    return read(inside(element, '.sheet'));
  };
  const BOTH =
    'Pido que me digan por escrito dónde está inscrito este trámite y qué norma exige lo que me piden.';

  it('says that the catalogue records neither inscription nor law, and asks to be told both', async () => {
    const sheet = await sheetOf('COMPLETO', () => undefined);
    expect(sheet).to.contain('Recibo de agua o luz');
    expect(sheet).to.contain('El catálogo no dice si este trámite está inscrito.');
    expect(sheet).to.contain('El catálogo no dice qué norma rige este trámite.');
    expect(sheet).to.contain(BOTH);
    // It does not know; it does not say that there is none.
    expect(sheet).not.to.match(/no está inscrito|ninguna norma|Base legal/);
  });

  it('asks only for the rule where the inscription is known', async () => {
    const sheet = await sheetOf('LISTA', (tramite) => (tramite.legalBasis = []));
    expect(sheet).to.contain('RNT-PRUEBA-7').and.to.contain('no dice qué norma rige');
    expect(sheet).to.contain('Pido que me digan por escrito qué norma lo exige.').and.not.to.contain(BOTH);
  });

  it('says of an inscription that is not complete, or that there is none, what the fiche says', async () => {
    const states = { in_progress: 'sigue en curso', not_registered: 'no está inscrito' } as const;
    for (const [status, said] of Object.entries(states)) {
      const sheet = await sheetOf('LISTA', ({ registration }) => {
        registration!.status = status as keyof typeof states;
      });
      expect(sheet).to.contain(said).and.to.contain(BOTH);
      expect(sheet).to.contain('Ley de tiendas').and.not.to.contain('RNT-PRUEBA-7');
    }
  });

  it('quotes the law in the words of the source, and says when the fiche declares that there is none', async () => {
    const told = await sheetOf('LISTA', (tramite) => {
      tramite.legalBasis = [];
      tramite.legalBasisText = { es: [{ t: 'p', c: ['Artículo 9 de la Ordenanza de ferias.'] }] };
    });
    expect(told).to.contain('Base legal según la ficha: Artículo 9 de la Ordenanza de ferias.');
    const none = await sheetOf('LISTA', (tramite) => {
      tramite.legalBasis = [{ kind: 'non_existent', name: { es: 'No tiene' } }];
    });
    expect(none).to.contain('Según la ficha, ninguna norma rige este trámite.');
  });

  it('reports with the field that it is about, the office and the day; gives a folio; and tells the page', async () => {
    const catalogue = await createTestCatalogue();
    const element = await open(catalogue);
    const heard: (string | undefined)[] = [];
    element.addEventListener('requirement-reported', ({ requirement }) => heard.push(requirement));
    await form(element, 'asked-recibo');
    press(element, 'Enviar el reporte');
    await eventually(() => element.querySelector('.vf-error'));
    expect(catalogue.sent.filter(({ method }) => method === 'POST')).to.deep.equal([]);
    type(element, 'what', 'El recibo de tres meses');
    type(element, 'office', 'REG-SA', 'change');
    type(element, 'day', '2026-11-20', 'change');
    press(element, 'Enviar el reporte');
    await eventually(() => element.shadowRoot?.querySelector('#thanks'));
    const sent = catalogue.sent.find(({ method }) => method === 'POST');
    expect(sent?.key).to.match(/^[0-9a-f]{32}$/);
    const { source, ...body } = JSON.parse(sent?.body ?? '{}');
    expect(source.element).to.equal('requirements-checklist');
    expect(body).to.deep.equal({
      kind: 'unlisted_requirement',
      tramite: 'LISTA',
      variant: 'primera',
      version: 1,
      field: '/variants/0/requirements/2',
      whatWasAsked: 'El recibo de tres meses',
      office: 'REG-SA',
      experiencedOn: '2026-11-20',
    });
    expect(read(inside(element, '.receipt'))).to.match(/REG-26-/);
    expect(heard).to.deep.equal(['recibo']);
  });

  it('keeps what was typed when it could not be sent, and the same report counts once', async () => {
    const catalogue = await createTestCatalogue();
    const element = await open(catalogue);
    await form(element);
    type(element, 'what', 'Dos fotos');
    catalogue.network.mode = 'lost-answer';
    press(element, 'Enviar el reporte');
    await eventually(() => element.shadowRoot?.querySelector('.box.error'));
    expect(element.querySelector<HTMLTextAreaElement>('[name="what"]')?.value).to.equal('Dos fotos');
    catalogue.network.mode = 'up';
    press(element, 'Enviar el reporte');
    await eventually(() => element.shadowRoot?.querySelector('#thanks'));
    const keys = new Set(catalogue.sent.filter(({ method }) => method === 'POST').map(({ key }) => key));
    expect(keys.size).to.equal(1);
  });

  it('closes with the focus back on its button, and what was typed comes back', async () => {
    const element = await open(await createTestCatalogue());
    await form(element);
    type(element, 'what', 'Dos fotos');
    press(element, 'Cerrar');
    await eventually(() => element.shadowRoot?.activeElement?.id === 'asked');
    expect(element.querySelector('textarea')).to.equal(null);
    await form(element);
    expect(element.querySelector<HTMLTextAreaElement>('[name="what"]')?.value).to.equal('Dos fotos');
  });
});
