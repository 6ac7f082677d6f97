/** True when a column holds markup. A lone `<` («menos de < 5») is text. */
export function looksLikeHtml(written: string): boolean {
  return /<[a-z!/]/i.test(written);
}
