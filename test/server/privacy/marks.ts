/** Words that nobody would write by chance, by who types them, so that each can be looked for by itself. */
export type Origin = 'people' | 'sites' | 'staff' | 'published';

/**
 * `sites`: names of pages, that whoever puts an element into one chooses. `published`: what an institution writes for
 * everybody to read. Whatever follows is found by how it begins.
 */
/** Numbers that stand alone: hashes are full of digits. */
export const MARKED: Readonly<Record<Origin, RegExp>> = {
  people: /zurrapagente|98712345-6|7944-31\d\d|(?<![\da-f])(?:98712345|794431\d\d)(?![\da-f])/i,
  sites: /zurrapasitio/i,
  staff: /zurrapamesa|98765432-1|7911-32\d\d|(?<![\da-f])(?:98765432|791132\d\d)(?![\da-f])/i,
  published: /zurrapaficha/i,
};
export const MARKS = new RegExp(
  Object.values(MARKED)
    .map(({ source }) => source)
    .join('|'),
  'i',
);

const SHAPES = {
  people: { word: 'zurrapagente', dui: '98712345-6', phone: '7944-31' },
  sites: { word: 'zurrapasitio', dui: '98712345-6', phone: '7944-31' },
  staff: { word: 'zurrapamesa', dui: '98765432-1', phone: '7911-32' },
};
let turn = 0;

/** Different each time, so that nothing is taken for a repeat. */
export function marks(origin: Origin): string[] {
  turn += 1;
  const letters = [...String(turn)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
  if (origin === 'published') return [`Se publica zurrapaficha${letters} para todas las personas`];
  const { dui, ...shape } = SHAPES[origin];
  const word = `${shape.word}${letters}`;
  const phone = `${shape.phone}${String(turn % 100).padStart(2, '0')}`;
  const mail = `${word}@persona.example`;
  // The word last: where a later answer takes the place of an earlier one, it is what stays.
  return [
    `Soy ${word}, mi DUI es ${dui}, mi teléfono ${phone} y mi correo ${mail}`,
    `${word}.example`,
    `https://${word}.example/aviso`,
    mail,
    dui,
    word,
  ];
}
