/** Asks the server for the state that a form describes and shows it here, without leaving the page or moving the focus. */

let asking: AbortController | undefined;

/** What changed, in words; undefined when nothing did: another question came after it, or there was no answer. */
export async function nextState(form: HTMLFormElement): Promise<string | undefined> {
  asking?.abort();
  const { signal } = (asking = new AbortController());
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  const address = `${form.action.split('#')[0] ?? ''}?${query.toString()}`;
  let text: string;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return undefined;
    text = await response.text();
  } catch {
    // The form's own button still leads there, and says what is wrong.
    return undefined;
  }
  const next = new DOMParser().parseFromString(text, 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const fresh = next.querySelector<HTMLElement>(`[data-live="${part.dataset.live ?? ''}"]`);
    for (const one of fresh?.querySelectorAll('[autofocus]') ?? []) one.removeAttribute('autofocus');
    // Whoever is in it is busy there; what they press is marked where it is pressed.
    if (part.contains(document.activeElement)) continue;
    if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
  }
  markFaults(next);
  showPreview(next);
  document.title = next.title;
  history.replaceState(
    null,
    '',
    next.querySelector<HTMLElement>('[data-address]')?.dataset.address ?? address,
  );
  return next.querySelector('[data-said]')?.textContent.trim() ?? '';
}

function markFaults(next: Document): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('form[data-look] input[type=text]')) {
    const fresh = next.getElementById(field.id);
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const value = fresh?.getAttribute(name) ?? null;
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }
  }
}

/** Only another page is loaded anew: the frame would flicker at every letter. */
function showPreview(next: Document): void {
  const frame = document.querySelector<HTMLIFrameElement>('[data-preview]');
  const address = next.querySelector('[data-preview]')?.getAttribute('src');
  if (!frame || !address || frame.dataset.shown === address) return;
  // Not `src`: each would be a page to go back through.
  frame.contentWindow?.location.replace(address);
  frame.dataset.shown = address;
}
