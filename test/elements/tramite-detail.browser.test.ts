import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { TramiteActionEvent } from '../../src/elements/tramite-card/tramite-card.events.ts';
import type { TramiteDetailElement } from '../../src/elements/tramite-detail/tramite-detail.ts';
import { announcements } from '../support/announcements.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { addFullFiche } from '../support/full-fiche.ts';
import { overflows, smallControls } from '../support/layout-faults.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };
const whole = { state: 'loaded', attributes: { code: 'FICHA' }, prepare: addFullFiche };

/** The page has a copy from the day before, and the way to the catalogue is closed. */
async function yesterdaysCopy({ client, network }: TestCatalogue): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - 86_400_000;
  await client.fiche('COMPLETO');
  Date.now = now;
  network.mode = 'offline';
}

conformance('tramite-detail', {
  define: () => import('../../src/elements/tramite-detail/tramite-detail.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'COMPLETO' } },
    everything: whole,
    'the law open': {
      ...whole,
      act: async (element) => {
        inside(element, '.disclosure').click();
        await element.updateComplete;
      },
    },
    'a variant online': { ...whole, attributes: { code: 'FICHA', variant: 'empresa' } },
    'nothing but a name': { state: 'loaded', attributes: { code: 'MINIMO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    'eleven requirements': { state: 'loaded', attributes: { code: 'ONCE' } },
    suspended: { state: 'loaded', attributes: { code: 'SUSPENDIDO' } },
    'not checked for long': { state: 'loaded', attributes: { code: 'VIEJO' } },
    'a second language': { state: 'loaded', attributes: { code: 'NAHUAT' } },
    'two sections': { ...whole, attributes: { code: 'FICHA', show: 'requirements fees' } },
    'a copy from before': { state: 'stale', attributes: { code: 'COMPLETO' }, prepare: yesterdaysCopy },
    repealed: { state: 'not-found', attributes: { code: 'DEROGADO' } },
    loading: { state: 'loading', attributes: { code: 'COMPLETO' }, network: 'held' },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'offline' },
    'without a catalogue': { state: 'error', attributes: { code: 'COMPLETO' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

async function full(attributes: Record<string, string> = {}, lang = 'es') {
  const catalogue = await createTestCatalogue();
  await addFullFiche(catalogue);
  const mounted = mount<TramiteDetailElement>('tramite-detail', {
    attributes: { code: 'FICHA', ...attributes },
    fallback,
    catalogue,
    lang,
  });
  await shows(mounted.element, 'loaded');
  return { ...mounted, catalogue };
}

/** Words of one section. */
const section = (element: HTMLElement, name: string) =>
  inside(element, `.section.${name}`).textContent.replace(/\s+/g, ' ').trim();

describe('<tramite-detail>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname);
  });

  it('says that it is on screen, of which trámite and which variant', async () => {
    const heard: string[] = [];
    const hear = ({ code, variant, stale }: HTMLElementEventMap['tramite-detail-loaded']) =>
      heard.push(`${code} ${variant} ${String(stale)}`);
    document.body.addEventListener('tramite-detail-loaded', hear);
    const { element } = await full();
    document.body.removeEventListener('tramite-detail-loaded', hear);
    expect(heard).to.deep.equal(['FICHA persona false']);
    expect(element.shadowRoot?.querySelector('.h')?.textContent).to.equal(
      'Pedir la constancia de residencia',
    );
  });

  it('asks for the fiche once, and for nothing from other sites', async () => {
    const { catalogue } = await full();
    expect(catalogue.sent.filter(({ path }) => path.includes('fiches'))).to.have.length(1);
  });

  it('tells what to bring: for everybody, one of several, and only in a case', async () => {
    const { element } = await full();
    const text = section(element, 'requirements');
    expect(text).to.match(/^Qué necesita \(5\)/);
    expect(text).to.contain('DUI vigente Original y 2 copias. El Estado ya lo tiene. No deben pedírselo.');
    expect(text).to.contain('Lo emite: Registro de personas');
    expect(text).to.contain('Lo pide: Ley de Constancias, Art. 4');
    expect(text).to.contain('Basta uno de estos: Recibo de agua Contrato de alquiler');
    expect(text).to.contain('Archivo JPG de hasta 2 MB. No es obligatorio. Se pide al recoger.');
    const conditions = [
      ...element.shadowRoot!.querySelectorAll('.requirements h4, .requirements .content .h'),
    ];
    expect(conditions.map(({ textContent }) => textContent)).to.deep.equal(['Si es menor de edad']);
    const source = inside<HTMLAnchorElement>(element, '.requirements a');
    expect(source.href).to.equal('https://catalogo.test/t/COMPLETO');
    expect(source.textContent).to.contain('Renovar el documento de identidad');
  });

  it('counts the steps, their time and those in person', async () => {
    const { element } = await full();
    const text = section(element, 'steps');
    expect(text).to.match(/^Pasos \(2\) Los pasos suman 30 minutos\. Hay 2 pasos en persona\./);
    expect(text).to.contain('En persona · 10 minutos · $3.00 Usted recibe: Recibo sellado');
    expect(text).to.contain('Lugar: Registro central Atiende: Ventanilla 3');
  });

  it('adds up what everybody pays, shows the parts, and keeps what is not obligatory apart', async () => {
    const { element } = await full();
    const text = section(element, 'fees');
    expect(text).to.contain('Total obligatorio $3.00 + $0.31 $3.31');
    expect(text).to.match(/Entrega urgente Solo en este caso: no es obligatorio\. \$5\.00/);
    expect(text).to.match(/Dónde se paga: oficinas centrales, bancos Cómo se paga: efectivo, tarjeta$/);
    expect(inside(element, '.facts').textContent).to.contain('De $3.31 a $8.31');
  });

  it('tells the usual and the legal time, and the days on which they end by the country’s calendar', async () => {
    const { element } = await full();
    const text = section(element, 'time');
    expect(text).to.contain('Normalmente 5 días hábiles');
    expect(text).to.contain('Plazo máximo de ley 20 días hábiles (Ley de Constancias)');
    expect(text).to.contain('Si lo presenta hoy, la respuesta es para el 27 de noviembre de 2026.');
    // 1 December is a holiday of this calendar.
    expect(text).to.contain('deben responderle a más tardar el 21 de diciembre de 2026.');
    expect(text).not.to.contain('aproximada');
    expect(text).to.contain('Del 1 de noviembre al 15 de diciembre, cada año. Hoy se puede hacer.');
  });

  it('promises no day for a time that has only words', async () => {
    const { element } = await full({ variant: 'empresa' });
    expect(section(element, 'time')).to.equal('Cuánto tarda Normalmente Según la carga de trabajo');
  });

  it('lists the offices with their state now, and marks the one that another institution adds', async () => {
    const { element } = await full();
    const offices = [...element.shadowRoot!.querySelectorAll('.office')].map((office) => office.textContent);
    expect(offices).to.have.length(2);
    expect(offices[0]).to.contain('Registro central').and.to.contain('Cómo llegar');
    expect(offices[0]).not.to.contain('Agregado por');
    expect(offices[1]).to.contain('Agregado por Alcaldía de prueba');
  });

  it('marks what an institution adds as its own, to the eye and to a screen reader', async () => {
    const { element } = await full();
    const layers = [...element.shadowRoot!.querySelectorAll('.local')];
    expect(layers.map((layer) => layer.getAttribute('aria-label'))).to.deep.equal([
      'Agregado por Alcaldía de prueba',
      'Agregado por Alcaldía de prueba',
    ]);
    expect(layers.map(({ textContent }) => textContent).join(' '))
      .to.contain('Los lunes atendemos aquí.')
      .and.to.contain('Traiga la boleta de la alcaldía.');
    expect(getComputedStyle(layers[0]!).borderTopStyle).to.equal('dashed');
  });

  it('says in words what silence means, how to object, and whom to call', async () => {
    const { element } = await full();
    const text = section(element, 'problems');
    expect(text).to.contain('Si no le responden a tiempo Se entiende que le dijeron que sí.');
    expect(text).to.contain('Se presenta ante: La jefatura del registro Plazo: 10 días hábiles');
    expect(text).to.contain('Llamar al 2222-3333');
  });

  it('leads to what comes before and after, and never loads a video by itself', async () => {
    const { element } = await full();
    expect(section(element, 'related')).to.equal(
      'Trámites relacionados Antes necesita Renovar el documento de identidad ' +
        'Después puede hacer Pedir una copia de la ley También le puede servir Inscribir una asociación',
    );
    expect(section(element, 'media')).to.contain('Ver el video, 3 minutos (sale de este sitio)');
    expect(section(element, 'media')).to.contain('Lo que dice: Primero pida su cita.');
    expect(element.shadowRoot!.querySelector('video, iframe, img')).to.equal(null);
  });

  it('describes each form: format, size, language, who can read it, and the page instead', async () => {
    const { element } = await full();
    expect(section(element, 'forms')).to.equal(
      'Formularios Solicitud de constancia (PDF, 240 KB, inglés) No se puede leer con lector de pantalla. Llenarlo como página web',
    );
  });

  it('shows the inscription, the age of the data, who checked them and the notice', async () => {
    const { element } = await full();
    expect(inside(element, '.badge').textContent.trim()).to.equal('Inscrito en el RNT n.º PRUEBA-0001');
    const foot = inside(element, '.foot').textContent.replace(/\s+/g, ' ');
    expect(foot).to.contain('Datos del 2 de octubre de 2026. Revisado el 3 de noviembre de 2026.');
    expect(foot).to.contain('Revisó: Unidad de constancias.');
    expect(foot).to.contain('Datos de prueba, no oficiales.');
    expect(foot).not.to.contain('Nadie ha revisado');
  });

  it('warns when nobody has looked for more than a year', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-detail', { attributes: { code: 'VIEJO' }, fallback, catalogue });
    await shows(element, 'loaded');
    expect(inside(element, '.tag').textContent).to.contain('más de un año');
  });

  it('shows name and summary in the country’s other language too, each marked', async () => {
    const { element } = await full({}, 'en');
    expect(inside(element, '.h').textContent).to.equal('Ask for the proof of residence');
    const other = inside(element, '.other-name');
    expect(other.lang).to.equal('ppl');
    expect(other.textContent).to.contain('Xiktajtani ne amat').and.to.contain('Kijtua kan tinemi.');
    const requirement = inside(element, '.need [lang="es"]');
    expect(requirement.textContent).to.equal('DUI vigente');
  });

  it('lets a person say which case is theirs: everything follows, and it is said once', async () => {
    const { element } = await full();
    const heard = await announcements();
    const chosen: string[] = [];
    element.addEventListener('tramite-variant-chosen', ({ variant }) => chosen.push(variant));
    inside<HTMLInputElement>(element, 'input[value="empresa"]').click();
    await element.updateComplete;
    expect(section(element, 'requirements')).to.contain('Qué necesita (1) Tarjeta de NIT');
    expect(inside(element, '.facts').textContent).to.contain('No cuesta nada').and.to.contain('En línea');
    expect(element.shadowRoot!.querySelector('[part="offline"]')).to.equal(null);
    expect(chosen).to.deep.equal(['empresa']);
    expect(new URLSearchParams(location.search).get('tramite-variant')).to.equal('FICHA empresa');
    expect(await heard.all()).to.deep.equal(['Para una empresa: No cuesta nada, 1 requisito.']);
  });

  it('begins with the variant of the page’s address, and has no choice where there is one variant', async () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}?tramite-variant=OTRA+x&tramite-variant=FICHA+empresa`,
    );
    const { element } = await full();
    expect(inside<HTMLInputElement>(element, 'input[value="empresa"]').checked).to.equal(true);
    const catalogue = await createTestCatalogue();
    const single = mount('tramite-detail', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(single.element, 'loaded');
    expect(single.element.shadowRoot!.querySelector('.choice')).to.equal(null);
  });

  it('names its first button as what it does, and lets a host take over', async () => {
    const { element } = await full();
    const primary = inside<HTMLAnchorElement>(element, '[part="primary"]');
    expect(primary.textContent.trim()).to.equal('Pedir cita en línea (sale de este sitio)');
    const kinds: string[] = [];
    element.addEventListener('tramite-action', (event: TramiteActionEvent) => {
      kinds.push(event.kind);
      event.preventDefault();
    });
    primary.click();
    expect(kinds).to.deep.equal(['appointment']);
    expect(location.hostname).not.to.equal('citas.example.gob');
  });

  it('has no dead button for what is not online: it says so, and the vote is right there', async () => {
    const { element, catalogue } = await full();
    const said = inside(element, '[part="offline"]');
    expect(said.textContent).to.equal('Este trámite todavía no se hace en línea.');
    const vote = said.nextElementSibling as HTMLElement;
    expect(vote.localName).to.equal('feedback-buttons');
    await shows(vote, 'loaded');
    inside(vote, '[aria-pressed]').click();
    await eventually(() => textOf(vote).includes('Gracias'));
    const report = catalogue.sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(report!.body)).to.deep.include({ kind: 'want_online', tramite: 'FICHA' });
  });

  it('lets a person write in the form of the vote, although it stands inside our own tree', async () => {
    const { element, catalogue } = await full();
    const vote = inside(element, 'feedback-buttons');
    await shows(vote, 'loaded');
    inside(vote, '#differs').click();
    await eventually(() => vote.querySelector('textarea'));
    const field = vote.querySelector('textarea')!;
    expect(field.labels[0]?.textContent).not.to.equal('');
    expect(getComputedStyle(field).minHeight).not.to.equal('0px');
    inside(vote, 'input[name="part"][value="requirement"]').click();
    await eventually(() => vote.shadowRoot!.querySelector('input[value="other_requirements"]'));
    inside(vote, 'input[value="other_requirements"]').click();
    field.value = 'Me pidieron tres copias.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    inside(vote, '.send [part="primary"]').click();
    await eventually(() => vote.shadowRoot!.querySelector('#thanks'));
    expect(catalogue.sent.at(-1)?.body).to.contain('Me pidieron tres copias.');
    expect((await axeViolations()).violations).to.deep.equal([]);
  });

  it('keeps only the law closed, findable by the browser, and says when it is opened', async () => {
    const { element } = await full();
    const closed = [...element.shadowRoot!.querySelectorAll('[hidden]')];
    expect(closed.map(({ id }) => id)).to.deep.equal(['norms']);
    expect(closed[0]?.getAttribute('hidden')).to.equal('until-found');
    const opened: string[] = [];
    element.addEventListener('tramite-section-opened', (event) => opened.push(event.section));
    closed[0]?.dispatchEvent(new Event('beforematch'));
    await element.updateComplete;
    expect(inside(element, '.disclosure').getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.querySelector('[hidden]')).to.equal(null);
    expect(section(element, 'legal')).to.contain(
      'Ley de Constancias, n.º 12 Ley. Art. 4. Fija los requisitos',
    );
    expect(opened).to.deep.equal(['legal']);
  });

  it('shows only the sections that the host names, and all when it names none that exists', async () => {
    const { element } = await full({ show: 'fees requirements' });
    const names = () =>
      [...element.shadowRoot!.querySelectorAll('.section')].map(({ classList }) => classList[1]);
    expect(names()).to.deep.equal(['requirements', 'fees']);
    element.show = 'requisitos';
    await element.updateComplete;
    expect(names().length).to.be.greaterThan(9);
  });

  it('moves to the offices by its button', async () => {
    const { element } = await full();
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.actions button')]
      .find(({ textContent }) => textContent.includes('Ver oficinas'))!
      .click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('offices');
  });

  it('has the four facts and the first button within 400 px of a small phone', async () => {
    await setViewport({ width: 320, height: 568 });
    try {
      const catalogue = await createTestCatalogue();
      const { element } = mount('tramite-detail', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
      await shows(element, 'loaded');
      const top = element.getBoundingClientRect().top;
      expect(inside(element, '[part="primary"]').getBoundingClientRect().bottom - top).to.be.at.most(400);
      expect(element.shadowRoot!.querySelectorAll('.fact')).to.have.length(4);
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });

  it('never leaves the fiche of another trámite on screen, and tries again when the person asks for it', async () => {
    const { element, catalogue } = await full();
    catalogue.network.mode = 'offline';
    element.code = 'COMPLETO';
    await shows(element, 'error');
    expect(textOf(element)).not.to.contain('Pedir la constancia');
    catalogue.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await shows(element, 'loaded');
    expect(textOf(element)).to.contain('Renovar el documento de identidad');
  });

  it('says of which day a copy is, and still shows all of it', async () => {
    const catalogue = await createTestCatalogue();
    await yesterdaysCopy(catalogue);
    const { element } = mount('tramite-detail', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(element, 'stale');
    expect(inside(element, '[part="stale"]').textContent).to.match(
      /Sin conexión con el catálogo\. Datos del \d+ de/,
    );
    expect(section(element, 'requirements')).to.contain('Documento anterior');
  });

  it('says of a repealed trámite that it is gone, and leads to the page that names its successor', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-detail', { attributes: { code: 'DEROGADO' }, fallback, catalogue });
    await shows(element, 'not-found');
    expect(textOf(element)).to.contain('Este trámite ya no existe');
    expect(inside<HTMLAnchorElement>(element, '.box a').href).to.equal('https://catalogo.test/t/DEROGADO');
  });

  it('says right under the name that it is suspended, and offers nothing to start', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-detail', { attributes: { code: 'SUSPENDIDO' }, fallback, catalogue });
    await shows(element, 'loaded');
    const box = inside(element, '.h').nextElementSibling!;
    expect(box.textContent).to.contain('Suspendido por ahora.').and.to.contain('hasta el 5 de enero');
    expect(element.shadowRoot!.querySelector('[part="primary"]'), 'nothing to start').to.equal(null);
  });

  describe('on paper', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
    });

    it('has every requirement, the law open, addresses after links and no button', async () => {
      const { element } = await full();
      window.dispatchEvent(new Event('beforeprint'));
      await eventually(() => element.shadowRoot!.querySelector('.qr'));
      await emulateMedia({ media: 'print' });
      const shown = (selector: string) =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
          (one) => one.getClientRects().length > 0,
        );
      expect(shown('.need').map(({ innerText }) => innerText)).to.deep.equal([
        'DUI vigente',
        'Recibo de agua',
        'Contrato de alquiler',
        'Foto reciente',
        'Partida de nacimiento',
      ]);
      expect(shown('#norms')).to.have.length(1);
      expect(inside(element, '#norms').innerText).to.contain('Ley de Constancias');
      expect(shown('button:not(.disclosure), select, input, feedback-buttons')).to.deep.equal([]);
      const appointment = inside(element, '[part="primary"]');
      expect(getComputedStyle(appointment).borderTopWidth, 'plain words on paper').to.equal('0px');
      expect(getComputedStyle(appointment, '::after').content).to.contain('https://citas.example.gob');
      expect(getComputedStyle(inside(element, '#norms a'), '::after').content).to.contain(
        'https://leyes.example.gob/12',
      );
      expect(getComputedStyle(inside(element, '.r')).color).to.equal('rgb(0, 0, 0)');
      const foot = inside(element, '.print-foot').innerText;
      expect(foot).to.match(/Impreso el \d+ de \S+ de \d{4} · datos al 2 de octubre de 2026\./);
      expect(foot).to.contain('https://catalogo.test/t/FICHA');
      expect(inside(element, '.qr').getAttribute('aria-label')).to.contain('https://catalogo.test/t/FICHA');
    });

    it('prints alone by its own button, whole or on half a page, and puts everything back', async () => {
      const { element } = await full();
      const { print } = window;
      const printed: string[] = [];
      window.print = () => {
        const marked = element.hasAttribute('data-ventanilla-printing');
        const kind = inside(element, '.detail').className;
        const qr = element.shadowRoot!.querySelector('.qr path')?.getAttribute('d') ?? '';
        printed.push(`${String(marked)} ${kind} ${String(qr.length > 500)}`);
        window.dispatchEvent(new Event('afterprint'));
      };
      try {
        for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('[part="print"] button')) {
          const before = printed.length;
          button.click();
          await eventually(() => printed.length > before);
        }
      } finally {
        window.print = print;
      }
      expect(printed).to.deep.equal(['true detail whole true', 'true detail short true']);
      await element.updateComplete;
      expect(element.hasAttribute('data-ventanilla-printing')).to.equal(false);
      expect(inside(element, '.detail').classList.contains('whole')).to.equal(true);
      expect(document.adoptedStyleSheets.length).to.be.lessThan(2);
    });
  });

  it('says long names and long lists on a phone without a side scroll, in the longest language', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const { element } = await full({ variant: 'empresa' }, 'es-XL');
      expect(overflows(element)).to.deep.equal([]);
      expect(smallControls(element)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });
});
