/**
 * What the wizard does besides being a form: results while one writes, the change at once where one looks, copying. The
 * server draws every state; this only asks for the next one and puts its parts (`data-live`) in place of the old ones.
 */
import { copyText } from './copy-text.ts';
import { fitPreview } from './fit-preview.ts';
import { nextState } from './next-state.ts';
import { say } from './say.ts';

const WRITING_MS = 250;

const search = document.querySelector<HTMLFormElement>('form[data-search]');
const look = document.querySelector<HTMLFormElement>('form[data-look]');
const picker = document.querySelector<HTMLInputElement>('[data-picker]');
const accent = document.querySelector<HTMLInputElement>('#accent');
let waiting: ReturnType<typeof setTimeout> | undefined;

document.querySelector<HTMLElement>('[data-faults]')?.focus();
reveal();
fitPreview();
document.addEventListener('click', (event) => {
  if (event.target instanceof Element) press(event.target, event);
});
search?.addEventListener('input', () => soon(search));
if (look) {
  for (const plain of look.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = true;
  look.addEventListener('change', ({ target }) => {
    // An address is read when its button says so.
    if (target === picker || (target instanceof HTMLInputElement && target.name === 'site')) return;
    void change(look);
  });
}
picker?.addEventListener('input', () => {
  if (!accent || !look) return;
  accent.value = picker.value;
  soon(look);
});

function soon(form: HTMLFormElement): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void change(form), WRITING_MS);
}

async function change(form: HTMLFormElement): Promise<void> {
  const outcome = await nextState(form);
  if (outcome === undefined) return;
  if (picker && accent && /^#[0-9a-f]{6}$/i.test(accent.value)) picker.value = accent.value;
  reveal();
  fitPreview();
  say(outcome);
}

/** Buttons that do nothing without this script. */
function reveal(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-copy], [data-print], [data-picker]'))
    one.hidden = false;
  const share = document.querySelector<HTMLElement>('[data-share]');
  if (share) share.hidden = !('share' in navigator);
}

function press(target: Element, event: MouseEvent): void {
  const button = target.closest<HTMLElement>('button');
  const { copy, print, share } = button?.dataset ?? {};
  if (button && copy !== undefined) void copyText(copy, button);
  else if (button instanceof HTMLButtonElement && button.name === 'use') {
    event.preventDefault();
    take(button);
  } else if (print !== undefined) window.print();
  else if (share !== undefined) void shareMessage();
}

/** One of the colours of their site. */
function take(swatch: HTMLButtonElement): void {
  if (!accent || !look) return;
  for (const one of document.querySelectorAll('button[name="use"]'))
    one.setAttribute('aria-pressed', String(one === swatch));
  accent.value = swatch.value;
  void change(look);
}

async function shareMessage(): Promise<void> {
  const text = document.querySelector('#message')?.textContent ?? '';
  // Whoever closes the system's own window changed their mind.
  await navigator.share({ title: document.title, text }).catch(() => undefined);
}
