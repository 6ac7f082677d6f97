import { register } from './register.ts';
import { showBroken } from './show-broken.ts';

/** Registers an element of Lit's, and keeps inside it what it throws while drawing. Plain ones do so by themselves. */
export function define(tag: string, element: CustomElementConstructor): void {
  const prototype = element.prototype as { performUpdate(this: HTMLElement): void };
  const { performUpdate } = prototype;
  prototype.performUpdate = function () {
    try {
      performUpdate.call(this);
    } catch (error) {
      showBroken(this, error);
    }
  };
  register(tag, element);
}
