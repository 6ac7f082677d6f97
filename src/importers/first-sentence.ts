/** The first sentence of a text, or as much of it as a summary may have. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,200}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= 200) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', 196))} …`;
}
