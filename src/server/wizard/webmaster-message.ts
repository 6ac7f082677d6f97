/** Everything in one plain text, for whoever keeps the site: to send, to share or to print. */
import { CMSES } from '../../snippets/cms.ts';
import type { Snippet } from '../../snippets/write-snippet.ts';
import { instructionsOf } from './instructions.ts';
import type { Complete } from './wish-of.ts';

export interface Message {
  subject: string;
  body: string;
}

export function webmasterMessage(
  choices: Complete,
  name: string,
  snippet: Snippet,
  address: string,
): Message {
  const { csp, notes } = snippet;
  const steps = instructionsOf(snippet).map(({ text, pastes }, index) =>
    [`${String(index + 1)}. ${text}`, ...pastes.map(({ code }) => code)].join('\n\n'),
  );
  const lines = [
    `Quisiéramos mostrar «${name}», del catálogo de trámites, en nuestro sitio (${CMSES[choices.cms].name}).`,
    ...steps,
    ...(csp === '' ? [] : [`Si el sitio tiene una política de seguridad (CSP), permita además:\n\n${csp}`]),
    ...notes,
    `Para verlo, copiarlo o cambiarlo:\n${address}`,
  ];
  return { subject: `Poner «${name}» en nuestro sitio`, body: `${lines.join('\n\n')}\n` };
}

export function mailAddress({ subject, body }: Message): string {
  // RFC 6068: lines end in CRLF, and a plus sign is a plus sign.
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}
