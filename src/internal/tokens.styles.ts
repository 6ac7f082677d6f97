/** The visual language that all elements share. */
import { baseTokens } from './base-tokens.styles.ts';
import { controls } from './controls.styles.ts';

export const tokens = [baseTokens, controls];
