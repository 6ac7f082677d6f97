/**
 * The little work that a browser does before an address that sent much may send more (ALTCHA, version 2). No puzzle: a
 * person has nothing to do. The server signs all of the challenge, so that nothing in it can be changed or exchanged.
 */
import * as z from 'zod/mini';

const hex = z.string().check(z.maxLength(128), z.regex(/^[0-9a-f]+$/));

export const challenge = z.object({
  parameters: z.object({
    algorithm: z.literal('PBKDF2/SHA-256'),
    /** Rounds of each try. */
    cost: z.int().check(z.positive()),
    keyLength: z.int().check(z.positive()),
    /** How the key begins that the right try derives. */
    keyPrefix: hex,
    keySignature: hex,
    nonce: hex,
    salt: hex,
    data: z.object({
      /** What it may be used for, and by whom: nothing that can be read. */
      for: hex,
      /** How hard it is: each level is twice the one before. */
      level: z.int().check(z.nonnegative()),
      /** Unix second after which it is worth nothing. */
      until: z.int(),
    }),
  }),
  signature: hex,
});
export type Challenge = z.infer<typeof challenge>;

export const proof = z.object({
  challenge,
  solution: z.object({ counter: z.int().check(z.nonnegative()), derivedKey: hex }),
});
export type Proof = z.infer<typeof proof>;
