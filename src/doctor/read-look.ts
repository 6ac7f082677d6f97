import type { LookFacts } from './page-facts.ts';

/**
 * Colours of the elements that are drawn, as they are on the screen. **Whole in itself**: the command hands its text to
 * a browser, so it may use nothing of this file or another. A canvas reads any notation of CSS; where it is refused, or
 * a surface is not opaque, the element is left out.
 */
export function readLook(tags: string): LookFacts[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string): LookFacts['text'] | undefined => {
    if (!pen || !colour) return undefined;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
    return opacity === 255 ? { red, green, blue } : undefined;
  };
  /** The first opaque background from there outwards, through shadow roots. */
  const surfaceOf = (from: Element): LookFacts['text'] | undefined => {
    let at: Element | null = from;
    while (at) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour) return colour;
      const root: Node = at.getRootNode();
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return { red: 255, green: 255, blue: 255 };
  };
  return [...document.querySelectorAll(tags)].flatMap((host) => {
    const drawn = host.shadowRoot?.querySelector('.r');
    const link = drawn?.querySelector('a, button, .h');
    if (!drawn || !link) return [];
    const text = read(getComputedStyle(drawn).color);
    const accent = read(getComputedStyle(drawn.querySelector('a') ?? drawn).color);
    const surface = surfaceOf(link);
    return text && accent && surface ? [{ tag: host.localName, text, accent, surface }] : [];
  });
}
