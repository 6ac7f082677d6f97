/**
 * How a trámite can be done, from the institution's own words. The link alone does not say it: most lead to a page that
 * explains the trámite. Only the instructions make it `online`, and only when they speak of the trámite, the request or
 * the system itself: paying, asking for an appointment, consulting or filling in a form «en línea» is not doing it online.
 */
import type { Channel } from '../../contract/tramite.ts';

const ONLINE = [
  /en l[ií]nea o (?:de forma )?presencial/i,
  /(?:tr[aá]mites?|gesti[oó]n|sistema|solicitud(?:es)?) (?:\S+ ){0,3}en l[ií]nea(?! recta)/i,
  /realiz\S+ (?:el |la |su |este )?(?:tr[aá]mite|solicitud|gesti[oó]n|requerimiento)[^.;]{0,60}(?:v[ií]a electr[oó]nica|portal web)/i,
];
const IN_PERSON =
  /presencial|ventanilla(?! (?:[uú]nica )?(?:electr[oó]nica|virtual))|f[ií]sicamente|en f[ií]sico|(?:forma|manera|solicitud|formulario|tr[aá]mite) f[ií]sic[oa]|present\S* (?:en|ante|a) (?:las? |el )?(?:oficina|sede|instalaci|delegaci|recepci)/i;

/** `instructions` is plain text; `link` what the column of the link says. `url` goes to the online channel. */
export function readChannels(
  { instructions, link }: { instructions: string; link: string },
  url: string | undefined,
): Channel[] {
  const words = instructions.replace(/\s+/g, ' ');
  const channels: Channel[] = [];
  if (ONLINE.some((pattern) => pattern.test(words)))
    channels.push(url ? { kind: 'online', url } : { kind: 'online' });
  if (IN_PERSON.test(`${words} ${link}`)) channels.push({ kind: 'in_person' });
  return channels;
}
