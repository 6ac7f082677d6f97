/** Records that the catalogue does not take; the message is for the person who brought them. */
export class CatalogueRefused extends Error {
  override readonly name = 'CatalogueRefused';
}
