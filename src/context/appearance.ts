/** Language and theme that a provider gives to what it contains. */
import { createContext } from '@lit/context';

/** `inherit` follows the host page, `auto` follows the device. */
export type Theme = 'inherit' | 'light' | 'dark' | 'auto';

export const langContext = createContext<string | undefined>(Symbol.for('ventanilla:lang:v1'));
export const themeContext = createContext<Theme | undefined>(Symbol.for('ventanilla:theme:v1'));
