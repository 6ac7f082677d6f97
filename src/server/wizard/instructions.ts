/** What to do, in order, each step with what is pasted there. */
import type { Snippet } from '../../snippets/write-snippet.ts';

export interface Instruction {
  text: string;
  pastes: Paste[];
}

export interface Paste {
  /** Part of the snippet. */
  part: 'head' | 'css' | 'body';
  label: string;
  code: string;
}

export function instructionsOf(snippet: Snippet): Instruction[] {
  const { steps, head, headBy, css, body } = snippet;
  const all = steps.map((text): Instruction => ({ text, pastes: [] }));
  const give = (place: number, part: Paste['part'], label: string, code: string) =>
    code !== '' && all.at(place)?.pastes.push({ part, label, code });
  // The writer's order: the script first, its styles with it when somebody else puts both; the content last but one.
  give(0, 'head', 'La línea del script', head);
  give(headBy === 'webmaster' ? 0 : -3, 'css', 'Las líneas de estilo', css);
  give(-2, 'body', 'Lo que se pega en el contenido', body);
  return all;
}
