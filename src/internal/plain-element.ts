/**
 * What an element is made of that has to be there before any library: it is drawn anew when an attribute changes or somebody
 * asks for it, once for all reasons of one turn (in-turn.ts), and only what differs is touched (morph.ts). Nothing happens
 * when it is made: a page with a thousand of them would stand still. The rest of our elements are Lit's.
 */
import type { CSSResult, ReactiveController } from 'lit';
import { adoptStyles, css } from './css.ts';
import { inTurn } from './in-turn.ts';
import { morph } from './morph.ts';
import { showBroken } from './show-broken.ts';

/** What is far below the screen is laid out when it comes near; found, read aloud and printed it is in any case. */
const lateStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 22em;
  }
`;

/** Where the author's content is still on the screen. What is taken away meanwhile is not held. */
const early: WeakRef<PlainElement>[] = [];

/** On a server there is nothing to extend, and nothing is made. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export abstract class PlainElement extends Base {
  static readonly styles: readonly CSSResult[] = [];
  /** Each is a property too, and that is nothing but its attribute; with what it is where there is none. */
  static readonly attributes: Record<string, string | undefined> = {};

  /** The browser asks for it once, when the tag is registered. */
  static get observedAttributes(): string[] {
    const names = Object.keys(this.attributes);
    for (const name of names) reflect(this.prototype, name, this.attributes[name]);
    return names;
  }

  #controllers: ReactiveController[] | undefined;
  #isWaiting = false;
  #waits: (() => void)[] | undefined;
  /** As its first turn said: by then nobody has scrolled. */
  #isLate: boolean | undefined;
  #isEarly: boolean | undefined;

  /**
   * For up to a second from when it is first asked, where the author's own content is on the screen: what is drawn by then takes its
   * place at once, and the page moves once instead of twice. Not where data are saved: what is asked for there is what the room
   * of all that is to come leaves on the screen.
   */
  protected isEarly(): boolean | undefined {
    if (this.#isEarly === undefined && this.firstChild && !navigator.connection?.saveData) {
      this.#isEarly = true;
      // One timer for all: a thousand would weigh as much as their cards.
      if (early.push(new WeakRef(this)) === 1)
        setTimeout(() => {
          for (const held of early.splice(0)) {
            const element = held.deref();
            if (!element) continue;
            element.#isEarly = false;
            if (!element.shadowRoot) element.requestUpdate();
          }
        }, 1000);
    }
    return this.#isEarly;
  }

  /** Made when something is drawn: from then on the author's own content is seen where that says so. */
  protected get root(): ShadowRoot {
    let root = this.shadowRoot;
    if (!root) {
      root = this.attachShadow({ mode: 'open' });
      const { styles } = this.constructor as typeof PlainElement;
      adoptStyles(root, this.#isLate ? [...styles, lateStyles] : styles);
    }
    return root;
  }

  /** Called once, before the first drawing. */
  protected abstract start(): void;

  /** What is shown now; undefined when that stays as it is, as the author's own content does at first. */
  protected abstract draw(): HTMLElement | undefined;

  connectedCallback(): void {
    this.#controllers?.forEach((controller) => controller.hostConnected?.());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#controllers?.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    (this.#controllers ??= []).push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  /** Draws soon what is to be shown by then. */
  requestUpdate(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    inTurn(this);
  }

  /** Resolves when what was asked for is drawn. */
  get updateComplete(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isWaiting) (this.#waits ??= []).push(resolve);
      else resolve();
    });
  }

  /** Called in its turn (in-turn.ts). */
  performUpdate(isLate: boolean): void {
    this.#isLate ??= isLate;
    try {
      this.#update();
    } catch (error) {
      showBroken(this, error);
    }
  }

  #update(): void {
    if (this.isConnected) {
      if (!this.#controllers) {
        this.#controllers = [];
        takeOver(this);
        this.start();
      }
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
    }
    this.#isWaiting = false;
    // Before it is drawn: who waits goes on afterwards, also when drawing fails.
    this.#waits?.forEach((tell) => tell());
    this.#waits = undefined;
    const next = this.isConnected && this.draw();
    if (!next) return;
    const { root } = this;
    const before = root.lastChild;
    // Where there are no constructed sheets, the styles stand in front of what is shown.
    if (before && before.nodeName !== 'STYLE') morph(before, next);
    else root.append(next);
  }
}

/** What a script set before there was our code lies in front of what the class knows of it. */
function takeOver(element: PlainElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(own)) {
    if (name in (element.constructor.prototype as object)) {
      Reflect.deleteProperty(element, name);
      own[name] = value;
    }
  }
}

/** `heading-level` is `headingLevel`. What the browser has already, such as `lang`, is left to it. */
function reflect(prototype: PlainElement, attribute: string, otherwise: string | undefined): void {
  const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  if (name in prototype) return;
  Object.defineProperty(prototype, name, {
    get(this: Element) {
      return this.getAttribute(attribute) ?? otherwise;
    },
    set(this: Element, value: string | null | undefined) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}
