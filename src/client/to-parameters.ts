/** Parameters as the operations table writes them: lists joined by commas, what is empty left out. */
export function toParameters(query: object): URLSearchParams {
  const parameters = new URLSearchParams();
  type Value = string | number | boolean | readonly string[] | undefined;
  for (const [name, value] of Object.entries(query) as [string, Value][]) {
    const text = typeof value === 'object' ? value.join(',') : String(value ?? '');
    if (text !== '') parameters.set(name, text);
  }
  return parameters;
}
