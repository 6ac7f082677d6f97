/** The words of a Lit template without a browser: what stands between its tags, with what is filled in. */
export function templateText(drawn: unknown): string {
  return markup(drawn)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function markup(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(markup).join('');
  if (typeof drawn === 'string' || typeof drawn === 'number')
    return String(drawn).replaceAll('<', '‹').replaceAll('>', '›');
  if (typeof drawn !== 'object' || drawn === null) return '';
  const { strings, values } = drawn as { strings?: readonly string[]; values?: readonly unknown[] };
  if (!strings || !values) return '';
  // Inside a tag stands an attribute: nobody reads it as text, and a `>` in it would end the tag.
  let written = '';
  for (const [index, string] of strings.entries()) {
    written += string;
    const insideTag = written.lastIndexOf('<') > written.lastIndexOf('>');
    if (index < values.length && !insideTag) written += markup(values[index]);
  }
  return written;
}
