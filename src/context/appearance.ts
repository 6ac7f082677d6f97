/** Language and theme that a provider gives to what it contains. */
import type { Context } from '@lit/context';

/** `inherit` follows the host page, `auto` follows the device. */
export type Theme = 'inherit' | 'light' | 'dark' | 'auto';

// By name and not by identity, as in client.ts.
export const langContext = Symbol.for('ventanilla:lang:v1') as unknown as Context<symbol, string | undefined>;
export const themeContext = Symbol.for('ventanilla:theme:v1') as unknown as Context<
  symbol,
  Theme | undefined
>;
