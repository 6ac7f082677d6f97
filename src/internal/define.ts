/**
 * Registers an element so that it can hurt nobody: a tag that somebody else already has is left to them and the
 * fallback stays; a second copy of ours is harmless; what an element throws while drawing stays inside it.
 */
import type { LitElement } from 'lit';
import { warn } from './warn.ts';

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
    }
    return;
  }
  Object.defineProperty(element, OURS, { value: true });
  isolate(element);
  customElements.define(tag, element);
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
