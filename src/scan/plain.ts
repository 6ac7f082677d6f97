/** Lower case without accents, one space between words; marks stay, because amounts and sentences need them. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
