/** Request header with the work done: Base64 of the JSON of a proof. Apart from the schemas, which a page does not need. */
export const PROOF_HEADER = 'Ventanilla-Proof';
