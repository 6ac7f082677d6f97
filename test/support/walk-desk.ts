/** A desk in the page and the ways through it, as a person takes them: what its tests share. */
import type { FeedbackDeskElement } from '../../src/elements/feedback-desk/feedback-desk.ts';
import { createTestCatalogue, type TestCatalogue } from './catalogue.ts';
import { DESK_KEY, prepareDemand, prepareDesk, prepareTargets, type DeskReports } from './desk.ts';
import { eventually, inside, mount, shows, textOf } from './mount.ts';

export const fallback = { name: 'Reportes de la ciudadanía', href: 'https://catalogo.test/docs' };

/** What `prepare` gave the catalogue last. */
let made: DeskReports;
export const reports = () => made;
export const prepare = async (catalogue: TestCatalogue): Promise<void> => {
  made = await prepareDesk(catalogue);
};
/** The one that is late. */
export const firstCase = () => made.fee[0]!.folio;

/** A desk before somebody signs in, over a catalogue made ready by these, one after the other; by `prepare` without any. */
export async function open(
  ...preparations: ((catalogue: TestCatalogue) => Promise<void>)[]
): Promise<{ element: FeedbackDeskElement; catalogue: TestCatalogue }> {
  await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
  await import('../../src/elements/feedback-desk/feedback-desk.define.ts');
  const catalogue = await createTestCatalogue();
  for (const each of preparations.length > 0 ? preparations : [prepare]) await each(catalogue);
  const { element } = mount<FeedbackDeskElement>('feedback-desk', { fallback, catalogue });
  await shows(element, 'loaded');
  return { element, catalogue };
}

export const posts = ({ sent }: TestCatalogue) =>
  sent.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/desk'));
export const shown = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-folio]')].map(({ dataset }) => dataset.folio);

export const field = <Field extends HTMLElement = HTMLInputElement>(element: HTMLElement, name: string) =>
  element.querySelector<Field>(`[name="${name}"]`)!;
export const primary = (element: HTMLElement) => inside(element, '[part="primary"]').click();
export const there = (element: HTMLElement, selector: string) =>
  eventually(() => element.shadowRoot!.querySelector(selector), `no ${selector} in: ${textOf(element)}`);
/** What is said beside the field of that name. */
export const errorBeside = (element: HTMLElement, name: string) =>
  document.getElementById(field(element, name).getAttribute('aria-describedby')!.split(' ').at(-1)!)!
    .textContent;
export const says = (element: HTMLElement, words: string) =>
  eventually(() => textOf(element).includes(words), `«${words}» is not in: ${textOf(element)}`);
export const focusOn = (element: HTMLElement, id: string) =>
  eventually(
    () => element.shadowRoot!.activeElement?.id === id,
    `the focus is not on #${id} but on #${String(element.shadowRoot!.activeElement?.id)}`,
  );

export function write(element: HTMLElement, name: string, value: string): void {
  const control = field(element, name);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** Presses what does `name`: an action of a case, `send`, `back`, `refresh`… */
export const press = (element: HTMLElement, name: string) => inside(element, `[data-do="${name}"]`).click();

export async function signIn(element: HTMLElement, key = DESK_KEY): Promise<void> {
  await there(element, 'slot[name="fields"]');
  write(element, 'key', key);
  primary(element);
}
export async function toInbox(element: HTMLElement): Promise<void> {
  await signIn(element);
  await there(element, '.cases');
}
export async function toCase(element: HTMLElement, folio: string): Promise<void> {
  await toInbox(element);
  inside(element, `[data-folio="${folio}"]`).click();
  await there(element, '[part="actions"]');
}
export async function toForm(
  element: HTMLElement,
  folio: string,
  action: string,
  name: string,
): Promise<void> {
  await toCase(element, folio);
  press(element, action);
  await eventually(() => field(element, name), `no field ${name}`);
  // From there a test goes on by keyboard.
  await focusOn(element, 'form');
}

export async function toScreen(element: HTMLElement, screen: string): Promise<void> {
  await toInbox(element);
  press(element, `show-${screen}`);
  await there(element, '#screen');
}
export async function toDemand(element: HTMLElement): Promise<void> {
  await toScreen(element, 'demand');
  await there(element, '[part="demand"]');
}
/** To the reply that is owed longest. */
export async function toReply(element: HTMLElement): Promise<void> {
  await toDemand(element);
  inside(element, '[data-code="COMPLETO"]').click();
  await eventually(() => field(element, 'why'), 'no field why');
}
export function writeReply(element: HTMLElement): void {
  write(element, 'reply', 'no');
  write(element, 'why', 'La ley pide que la firma sea en persona.');
  write(element, 'unit', 'Dirección de Registro');
}
export const prepareAsked = async (catalogue: TestCatalogue): Promise<void> => {
  await prepare(catalogue);
  await prepareDemand(catalogue);
};

export async function toTargets(element: HTMLElement): Promise<void> {
  await toScreen(element, 'notices');
  await there(element, '[data-do="add-target"]');
}
export async function toTargetForm(element: HTMLElement): Promise<void> {
  await toTargets(element);
  press(element, 'add-target');
  await eventually(() => field(element, 'address'), 'no field address');
}
export const prepareTold = async (catalogue: TestCatalogue): Promise<void> => {
  await prepare(catalogue);
  await prepareTargets(catalogue);
};

/** To one field of the record of the first office that the trámite with offices names. */
export async function toOffice(
  element: HTMLElement,
  catalogue: TestCatalogue,
  name: 'address' | 'hours',
): Promise<void> {
  await toCase(element, await reportOf(catalogue, '/variants/0/offices', 'CON-OFICINAS'));
  press(element, 'correct');
  await eventually(() => field(element, 'what'), 'no field what');
  write(element, 'what', `REG-SS ${name}`);
  await eventually(() => field(element, name === 'hours' ? 'opens' : 'text'), `no field of ${name}`);
}

/** A report of that field, of the trámite with everything unless another is named. */
export const reportOf = async (
  { client }: TestCatalogue,
  pointer: string,
  tramite = 'COMPLETO',
): Promise<string> => {
  const report = {
    kind: 'works_differently',
    tramite,
    version: 1,
    field: pointer,
    problem: 'outdated_info',
  } as const;
  return (await client.giveFeedback(report, `una-clave-de-reporte-de${pointer.replaceAll('/', '-')}`)).folio;
};
