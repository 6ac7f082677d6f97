/** For Lit's templates: a node that stays in the page while what it says changes. */
import { Directive, directive } from 'lit/directive.js';
import type { ChildPart } from 'lit/directive.js';
import { morph } from './morph.ts';

class Kept extends Directive {
  #node: ChildNode | undefined;

  render(next: ChildNode): ChildNode {
    return next;
  }

  override update(_part: ChildPart, [next]: [ChildNode]): ChildNode {
    return (this.#node = this.#node ? morph(this.#node, next) : next);
  }
}

export const kept: (next: ChildNode) => unknown = directive(Kept);
