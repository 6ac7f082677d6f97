/**
 * Runs inside the page before anything of it, written so that it needs nothing around it. Sees when cards or results are
 * painted, what jumped and what blocked. It looks at one card a frame, so that looking does not block.
 */
export interface Watched {
  /** Milliseconds from the start of the navigation until the first was painted, and until all were. */
  firstMs: number;
  allMs: number;
  /** Milliseconds until the host's page painted anything of its own. */
  paintMs: number;
  /** Sum of layout shifts that nobody asked for. */
  cls: number;
  /** Sum of what long tasks took above 50 ms. */
  tbt: number;
  longTasks: number;
}

export interface Expected {
  /** For each card in the order of the page, words that only a card with data shows. */
  cards: string[];
  /** For a search: what is typed, and words of a result. Empty for cards. */
  query: string;
  result: string;
  submits: boolean;
}

declare global {
  interface Window {
    ventanillaBench: { done: Promise<void>; figures: () => Watched };
  }
}

export function watchPage({ cards, query, result, submits }: Expected): void {
  const figures: Watched = { firstMs: 0, allMs: 0, paintMs: 0, cls: 0, tbt: 0, longTasks: 0 };
  const observe = (
    type: string,
    add: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(add));
    observer.observe({ type, buffered: true });
    return () => observer.takeRecords().forEach(add);
  };
  const shifts = observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) figures.cls += value;
  });
  const tasks = observe('longtask', ({ duration }) => {
    figures.longTasks += 1;
    figures.tbt += Math.max(0, duration - 50);
  });

  const paints = observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') figures.paintMs = startTime;
  });

  const textOf = (node: Element | ShadowRoot): string => {
    let text = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
    for (const child of node.childNodes) {
      if (child instanceof Element) text += child.localName === 'style' ? '' : textOf(child);
      else text += child.textContent ?? '';
    }
    return text;
  };
  const find = (root: ParentNode, wanted: (element: Element) => boolean): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (wanted(element)) return element;
      const inside = element.shadowRoot ? find(element.shadowRoot, wanted) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  const isVisible = (element: Element) => element.getBoundingClientRect().height > 0;
  /** A tag that is not defined yet, or has drawn nothing, only shows what lies in it. */
  const isUpgraded = (element: Element) => {
    if (!element.localName.includes('-')) return true;
    return (
      customElements.get(element.localName) !== undefined && (element.shadowRoot?.childElementCount ?? 0) > 0
    );
  };

  let drawn = 0;
  let elements: Element[] = [];
  const hasCards = () => {
    if (elements.length < cards.length) elements = [...document.querySelectorAll('[data-bench]')];
    const element = elements[drawn];
    if (!element || !isUpgraded(element) || !isVisible(element)) return 0;
    if (!textOf(element).includes(cards[drawn] ?? '')) return 0;
    drawn += 1;
    return drawn;
  };

  /** Written into the page by a custom element, without a shadow root. */
  const isInDefined = (element: Element) => {
    let around = element.parentElement;
    while (around && !around.localName.includes('-')) around = around.parentElement;
    return around !== null && customElements.get(around.localName) !== undefined;
  };

  let typed = false;
  const hasResults = () => {
    if (!typed) {
      const field = find(document, (element) => {
        const root = element.getRootNode();
        const host = root instanceof ShadowRoot ? root.host : undefined;
        return (
          element instanceof HTMLInputElement &&
          element.type !== 'hidden' &&
          isVisible(element) &&
          (host !== undefined || element.dataset.ready !== undefined || isInDefined(element))
        );
      });
      if (!(field instanceof HTMLInputElement)) return 0;
      typed = true;
      field.focus();
      // As a person's typing tells it: the value, then the event, which leaves a shadow root.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, query);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: query }));
      if (submits) field.form?.requestSubmit();
      return 0;
    }
    const found = find(
      document.body,
      (element) =>
        element.localName === 'a' &&
        isVisible(element) &&
        (element.textContent ?? '').toLocaleLowerCase('es').includes(result),
    );
    return found ? 1 : 0;
  };

  const wanted = query === '' ? cards.length : 1;
  const count = query === '' ? hasCards : hasResults;
  const done = new Promise<void>((resolve) => {
    const look = () => {
      let seen = document.body ? count() : 0;
      const before = seen;
      // Cards behind the first are looked at together once it is there: most are drawn in the same frame.
      while (seen > 0 && seen < wanted) {
        const next = count();
        if (next === 0) break;
        seen = next;
      }
      // What this frame found is on the screen when it ends.
      if (before > 0)
        setTimeout(() => {
          figures.firstMs ||= performance.now();
          if (seen >= wanted) {
            figures.allMs = performance.now();
            resolve();
          }
        });
      if (seen < wanted) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  window.ventanillaBench = {
    done,
    figures: () => {
      shifts();
      tasks();
      paints();
      return figures;
    },
  };
}
