import { say } from './say.ts';

const SHOWN_MS = 2500;

/** Copies what stands under an id; where that is not allowed, selects it, so that the keyboard's own copying is enough. */
export async function copyText(id: string, button: HTMLElement): Promise<void> {
  const source = document.getElementById(id);
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    say('Copiado.');
    const { textContent } = button;
    if (textContent === '✓ Copiado') return;
    button.textContent = '✓ Copiado';
    setTimeout(() => (button.textContent = textContent), SHOWN_MS);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(source);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    say('El texto está seleccionado: cópielo con Ctrl y C.');
  }
}
