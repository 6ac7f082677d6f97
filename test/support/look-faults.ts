/**
 * What somebody could not read, tap or tell apart on the page as it is drawn now, in its own tree and in all shadow roots.
 * Everything stands inside of the one function, so that it runs in a test's own page and, through `page.evaluate`, in any.
 */

/**
 * `fits`: nothing wider than the window, nothing cut off. `words`: no word breaks in its middle. `targets`: 44 × 44.
 * `edges`: for forced colours, each control has a border, an underline or the browser's own drawing, and each drawn shape
 * differs from what is behind it.
 */
export type Look = 'fits' | 'words' | 'targets' | 'edges';

/** `within`: a selector of the page's own tree; what is inside of its elements is looked at, what the page hides is not. */
export function lookFaults({ within, looks }: { within: string; looks: readonly Look[] }): string[] {
  const SMALLEST = 44;
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];

  function* below(node: Element): Generator<HTMLElement> {
    yield node as HTMLElement;
    for (const child of node.shadowRoot?.children ?? []) yield* below(child);
    for (const child of node.children) {
      // What the author of the page wrote into a tag looks as the page wants; our fields stand there, too.
      if (!node.shadowRoot || child.matches('[data-ventanilla-fields]')) yield* below(child);
    }
  }
  const all = [...document.querySelectorAll(within)].flatMap((root) => [...below(root)]);
  const parentOf = (element: Element) =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  /** It and what is around it, through slots and hosts. */
  function* around(element: Element): Generator<Element> {
    for (let at: Element | null | undefined = element; at; at = parentOf(at)) yield at;
  }
  const styleOf = (element: Element, part?: string) => getComputedStyle(element, part);
  const clips = (element: Element, axis: 'overflowX' | 'overflowY') =>
    ['hidden', 'clip'].includes(styleOf(element)[axis]);
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(styleOf(element).overflowX);
  /** Clipped to one pixel, or far outside on purpose: for screen readers alone. */
  const forReaders = (element: Element) =>
    [...around(element)].some(
      (one) => one.matches('.vh, .unseen, .away, .skip') || styleOf(one).clipPath === 'inset(50%)',
    );
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !forReaders(element);
  const line = (element: Element, what: string) => {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    const place = element.id
      ? `#${element.id}`
      : element.getAttribute('class')
        ? `.${element.getAttribute('class')!}`
        : '';
    faults.push(`${element.localName}${place} «${words}» ${what}`);
  };

  function fits(): void {
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth)
      faults.push(`the page is ${wide} px wide in a window of ${window.innerWidth}`);
    for (const element of all) {
      if (!seen(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 0.5 || box.left < -0.5)) {
        // A table of figures may be scrolled by itself.
        if (![...around(element)].some(scrolls)) line(element, `reaches from ${box.left} to ${box.right}`);
      }
      // What is written in a field moves along in it; a choice that is too long ends in dots and is whole in its list.
      const moves = element.matches('input, select');
      if (!moves && clips(element, 'overflowX') && element.scrollWidth > element.clientWidth + 1)
        line(element, 'is cut off at its side');
      if (
        element.localName !== 'input' &&
        clips(element, 'overflowY') &&
        element.scrollHeight > element.clientHeight + 1
      )
        line(element, 'is cut off below');
    }
  }

  function words(): void {
    const range = document.createRange();
    for (const element of all) {
      if (!seen(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        // What has a figure or a point in it is a folio, a code or an address, and may break.
        for (const match of (node.textContent ?? '').matchAll(/(?<![\S])[\p{L}]{2,}(?![^\s.,:;!?)»])/gu)) {
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          if (new Set(tops).size > 1) line(element, `breaks «${match[0]}» in two`);
        }
      }
    }
  }

  const controls = () =>
    all.filter(
      (element) =>
        element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary') &&
        seen(element),
    );

  function targets(): void {
    for (const control of controls()) {
      const stretched = styleOf(control, '::after').position === 'absolute';
      const area = (stretched ? control.closest('.card') : control.closest('label')) ?? control;
      const { width: across, height } = area.getBoundingClientRect();
      if (across >= SMALLEST - 0.5 && height >= SMALLEST - 0.5) continue;
      // A link with words of the same sentence before or after it.
      const sentence = control.closest('p, li, dd, td')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const inSentence =
        control.localName === 'a' &&
        styleOf(control).display === 'inline' &&
        sentence.length > control.textContent.trim().length + 3;
      if (!inSentence) line(control, `is ${Math.round(across)} × ${Math.round(height)} px`);
    }
  }

  /** `rgb(…)` as relative luminance. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  const isClear = (color: string) => /rgba\(.*, 0\)|transparent|none/.test(color);
  function behind(element: Element): string {
    for (const one of around(parentOf(element) ?? element)) {
      const { backgroundColor } = styleOf(one);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return styleOf(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  }
  const differs = (color: string, from: string) => {
    const [light, dark] = [luminance(color), luminance(from)].sort((one, other) => other - one) as [
      number,
      number,
    ];
    return (light + 0.05) / (dark + 0.05) >= 3;
  };

  function edges(): void {
    for (const control of controls()) {
      const style = styleOf(control);
      const native = control.matches('input') && style.appearance !== 'none';
      const bordered =
        style.borderBlockEndStyle !== 'none' &&
        parseFloat(style.borderBlockEndWidth) > 0 &&
        differs(style.borderBlockEndColor, behind(control));
      const underlined = [control, ...control.querySelectorAll('*')].some((one) =>
        styleOf(one).textDecorationLine.includes('underline'),
      );
      // A sign beside its words says that it opens.
      const opens =
        control.matches('[aria-expanded]') && !/^(none|normal|"")$/.test(styleOf(control, '::after').content);
      const marked = opens || (control.localName === 'summary' && style.display === 'list-item');
      const ground = isClear(style.backgroundColor) ? behind(control) : style.backgroundColor;
      if (control.textContent.trim() !== '' && !differs(style.color, ground))
        line(control, `has words of ${style.color} on ${ground}`);
      if (!native && !bordered && !underlined && !marked) line(control, 'has no edge left');
    }
    for (const shape of all) {
      if (!shape.matches('svg :is(path, rect, circle, line)') || !seen(shape)) continue;
      const { fill, stroke } = styleOf(shape);
      const background = behind(shape.closest('svg')!);
      if (shape.matches('.track')) continue;
      if (![fill, stroke].some((paint) => !isClear(paint) && differs(paint, background)))
        line(shape, `is not seen: ${fill} on ${background}`);
    }
  }

  if (looks.includes('fits')) fits();
  if (looks.includes('words')) words();
  if (looks.includes('targets')) targets();
  if (looks.includes('edges')) edges();
  return faults;
}
