/** Every element with its smallest HTML, as somebody pastes it, over the demonstration catalogue. */
import { EMBEDDABLE_TAGS, EMBEDDABLES, linkPath } from '../../src/snippets/embeddables.ts';

/** Not done online, and with what a list is asked about: every button of every element is there. */
const CODE = 'CNR-0003';
/** Of one trámite: a list of all offices takes long to draw ten thousand times. */
const NARROWED: Partial<Record<string, string>> = { 'office-finder': ` tramite="${CODE}"` };

/** Tag → HTML. The provider draws nothing, so it stands around a card. */
export const AS_PASTED: Readonly<Record<string, string>> = Object.fromEntries([
  ...EMBEDDABLE_TAGS.map((tag) => {
    const code = EMBEDDABLES[tag].needs === 'code' ? CODE : undefined;
    return [
      tag,
      `<${tag}${code ? ` code="${code}"` : ''}${NARROWED[tag] ?? ''}><a href="${linkPath(tag, { code })}">${EMBEDDABLES[tag].name}</a></${tag}>`,
    ];
  }),
  [
    'catalogue-provider',
    `<catalogue-provider theme="light"><tramite-card code="${CODE}"><a href="/t/${CODE}">Un trámite</a></tramite-card></catalogue-provider>`,
  ],
]);
