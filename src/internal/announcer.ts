/**
 * One voice per page: messages of all elements, one after the other, through two alternating live regions in the light
 * DOM. Live regions inside shadow roots are missed by several screen readers (accessibility.md §2, trap 6).
 */
import { el } from './el.ts';
import { lightStyles } from './light-styles.ts';

const ATTRIBUTE = 'data-ventanilla-announcer';
/** A region must exist this long before its first message, or the message is lost. */
const SETTLE_MS = 150;
const GAP_MS = 1_000;
const adoptStyles = lightStyles(
  /* css */ `[data-ventanilla-announcer][data-ventanilla-announcer]{position:absolute!important;inset-block-start:0!important;inset-inline-start:0!important;inline-size:1px!important;block-size:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important;margin:0!important;padding:0!important;border:0!important}`,
);

const queue: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** Creates the regions, so that a later message is heard. Harmless when they exist. */
export function prepareAnnouncer(): void {
  regions();
}

/** Says `message` politely, once. The same message twice in a row while it waits is said once. */
export function announce(message: string): void {
  if (queue.at(-1) === message) return;
  regions();
  queue.push(message);
  timer ??= setTimeout(sayNext, SETTLE_MS);
}

function sayNext(): void {
  const message = queue.shift();
  if (message === undefined) {
    timer = undefined;
    return;
  }
  const [first, second] = regions();
  turn += 1;
  const [speaks, silent] = turn % 2 ? [first, second] : [second, first];
  if (silent) silent.textContent = '';
  if (speaks) speaks.textContent = message;
  timer = setTimeout(sayNext, GAP_MS);
}

function regions(): Element[] {
  // Inside an open modal dialog everything else is inert, and inert regions are silent.
  const home = openDialog() ?? document.body;
  let box = document.querySelector(`[${ATTRIBUTE}]`);
  if (!box) {
    adoptStyles(document);
    const region = () => el('div', { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' });
    box = el('div', { [ATTRIBUTE]: '' }, region(), region());
  }
  if (box.parentElement !== home) home.append(box);
  return [...box.children];
}

function openDialog(): Element | null {
  try {
    return document.querySelector('dialog:modal');
  } catch {
    // `:modal` came with Chrome 105 and Safari 15.6.
    return document.querySelector('dialog[open]');
  }
}
