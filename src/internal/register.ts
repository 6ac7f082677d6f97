/**
 * Registers an element so that it can hurt nobody: a tag that somebody else already has is left to them and the fallback
 * stays; a second copy of ours is harmless.
 */
import { VERSION } from './version.ts';
import { warn } from './warn.ts';

/** On each class of ours: its version (`true` in 0.1.0). The doctor reads it. */
const OURS = Symbol.for('ventanilla:element');

export function register(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as { [OURS]?: unknown } | undefined;
  if (!present) {
    Object.defineProperty(element, OURS, { value: VERSION });
    customElements.define(tag, element);
  } else if (!(OURS in present)) warn('VEN-102', tag);
  // The first version that defines a tag draws it.
  else if (present[OURS] !== VERSION) warn('VEN-108', '', VERSION);
}
