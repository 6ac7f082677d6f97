import { boxStyles } from './box.styles.ts';
import { make } from './make.ts';

export interface Box {
  /** Puts it in the box, and moves the focus to its title. */
  show(content: Node): void;
  /** Says it to who does not see: something was copied. */
  say(words: string): void;
}

/**
 * A dialogue beside the page, not over its functions: outside of the body, in a tree of its own, fixed, so that nothing of
 * the page moves or is styled anew. Escape closes it, and the focus goes back to where it was.
 */
export function openBox(): Box {
  const before = document.activeElement;
  const host = make('div', { 'data-ventanilla-doctor': '' });
  const root = host.attachShadow({ mode: 'open' });
  // Without constructed sheets (Safari before 16.4) it is plain, and works.
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(boxStyles);
    root.adoptedStyleSheets = [sheet];
  }
  const title = make('h2', { id: 'title', tabindex: '-1' }, 'Doctor de Ventanilla');
  const close = make('button', { type: 'button', class: 'close' }, 'Cerrar');
  const status = make('p', { role: 'status' }, 'Revisando la página…');
  const content = make('div', { class: 'content' });
  const box = make(
    'div',
    { role: 'dialog', 'aria-labelledby': 'title', lang: 'es', class: 'box' },
    make('div', { class: 'bar' }, title, close),
    status,
    content,
  );
  close.addEventListener('click', leave);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  });
  root.append(box);
  document.documentElement.append(host);
  title.focus({ preventScroll: true });

  function leave(): void {
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  const say = (words: string): void => {
    status.textContent = words;
  };
  return {
    show(shown) {
      say('');
      content.replaceChildren(shown);
      // Whoever has gone on in the page meanwhile stays there.
      if (document.activeElement === host) title.focus({ preventScroll: true });
    },
    say,
  };
}
