/** What a citizen wrote, without control characters, those that nobody sees, and those that turn the direction of writing around. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')

    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      '',
    )
    .trim();
}
