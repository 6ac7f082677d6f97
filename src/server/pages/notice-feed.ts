/** What an institution answered and corrected, as an Atom feed. */
import { localized } from '../../contract/text.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import { sentenceOf, titleOf } from '../notices/notice-words.ts';
import { outbox } from '../notices/outbox.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import { NEVER, permanentId } from './feed.ts';
import { xmlText } from './xml-text.ts';

const ENTRIES = 50;

/** Throws ProblemError for an institution that the catalogue does not have. */
export async function noticeFeed({ store, view, settings }: Services, institution: string): Promise<Answer> {
  const { institutions, tramites, catalogue } = await view();
  const of = institutions.get(institution);
  if (!of) throw new ProblemError('no-encontrado');
  const { info } = catalogue;
  const name = localized(of.name, 'es').text;
  const { publicUrl } = settings;
  const events = await store.records.list(outbox, {
    index: 'public',
    prefix: `${institution} `,
    descending: true,
    limit: ENTRIES,
  });
  const names = {
    institution: (code: string) => institutions.get(code)?.name.es ?? code,
    tramite: (code: string) => tramites.get(code)?.name.es ?? code,
  };
  const entries = await Promise.all(
    events.map(async (event) => [
      '<entry>',
      `<id>${await permanentId('notice', info.country, event.id)}</id>`,
      `<title>${xmlText(`${titleOf(event)}: ${event.tramite === undefined ? name : names.tramite(event.tramite)}`)}</title>`,
      `<updated>${event.at}</updated>`,
      ...(event.tramite === undefined
        ? []
        : [`<link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}/t/${event.tramite}`)}"/>`]),
      `<category term="${event.kind}"/>`,
      `<summary>${xmlText(sentenceOf(event, names))}</summary>`,
      '</entry>',
    ]),
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    `<id>${await permanentId('notices', info.country, institution)}</id>`,
    `<title>${xmlText(`Respuestas y correcciones: ${name}`)}</title>`,
    ...(info.notice ? [`<subtitle>${xmlText(localized(info.notice, 'es').text)}</subtitle>`] : []),
    `<updated>${events[0]?.at ?? NEVER}</updated>`,
    `<author><name>${xmlText(name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(`${publicUrl}/avisos/${institution}.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}/t/`)}"/>`,
    ...entries.flat(),
    '</feed>',
  ];
  return makeAnswer(`${lines.join('\n')}\n`, {
    // Without an age: the server keeps answers until the catalogue changes, and these change without it.
    type: 'application/atom+xml; charset=utf-8',
  });
}
