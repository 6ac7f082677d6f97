/**
 * Registers an element so that it can hurt nobody: a tag that somebody else already has is left to them and the
 * fallback stays; a second copy of ours is harmless; what an element throws while drawing stays inside it.
 */
import type { LitElement } from 'lit';
import { page } from '../context/page.ts';
import { VERSION } from './version.ts';
import { warn } from './warn.ts';

/** On each class of ours: its version (`true` in 0.1.0). The doctor reads it. */
const OURS = Symbol.for('ventanilla:element');

export function define(tag: string, element: typeof LitElement): void {
  const present = customElements.get(tag);
  if (present) {
    if (!Reflect.has(present, OURS)) {
      warn(
        'VEN-102',
        `<${tag}> ya está definido por otro programa de la página. Queda el enlace que está dentro.`,
        tag,
      );
    } else warnOfAnother(Reflect.get(present, OURS));
    return;
  }
  Object.defineProperty(element, OURS, { value: VERSION });
  isolate(element);
  customElements.define(tag, element);
}

/** The first version that defines a tag draws it. Said once a page: every file of ours may find out. */
function warnOfAnother(version: unknown): void {
  const own = page();
  if (version === VERSION || own.isMixed) return;
  own.isMixed = true;
  warn(
    'VEN-108',
    `Hay dos versiones en la página: la ${VERSION} y otra que llegó antes y es la que se ve. Deje un solo guion.`,
  );
}

/** An exception in an update becomes one warning, and the author's own content is shown again. */
function isolate(element: typeof LitElement): void {
  const prototype = element.prototype as unknown as { performUpdate(this: LitElement): unknown };
  const { performUpdate } = prototype;
  prototype.performUpdate = function () {
    try {
      return performUpdate.call(this);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(
        'VEN-103',
        `<${this.localName}> no se pudo dibujar (${reason}). Queda el contenido que está dentro.`,
        reason,
      );
      this.setAttribute('data-state', 'broken');
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      return undefined;
    }
  };
}
