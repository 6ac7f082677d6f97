/** The file as a whole cannot be imported; `message` says what is wrong and what to do, in Spanish. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}
