/**
 * What browsers without `light-dark()` (before Chrome 123, Safari 17.5, Firefox 120) are painted with besides our own light
 * colours: the host's accent, where they can bring it to our contrast (from Chrome 119, Safari 16.4), and the dark theme, where
 * somebody asked for it; `inherit` is light there. A file of its own, which only they ask for. Paper stays white.
 */
import { adoptStyles, css } from './css.ts';

/** Said of the theme that is dark in any case; the other differs by its name alone. */
const dark = css`
  .theme-dark {
    --_bg: var(--tramite-surface, #161616);
    --_fg: #eee;
    --_muted: #ccc;
    --_line: #999;
    --_err: #fbb;
    --_ok: #9eb;
    --_acc: #acf;
    --_soft: #222;
    --_on: #111;
  }
  @supports (color: oklch(from red l c h)) {
    .theme-dark {
      --_acc: oklch(from var(--tramite-accent, #0b4f9e) max(l, 0.8) min(c, 0.12) h);
    }
  }
`.cssText;

const light = css`
  @supports (color: oklch(from red l c h)) {
    .r {
      --_acc: oklch(from var(--tramite-accent, #0b4f9e) min(l, 0.4) min(c, 0.15) h);
      --_soft: color-mix(in oklch, var(--_acc) 8%, var(--_bg));
    }
  }
`.cssText;

const whenDark = `@media (prefers-color-scheme:dark){${dark.replaceAll('dark', 'auto')}}`;
const oldColours = css({
  raw: [`@supports not (color:light-dark(#000,#fff)){@media screen{${light}${dark}${whenDark}}}`],
});

const painted = new WeakSet<Element>();

/** Once for each element, as soon as it has a root: a card makes its own when there is something to show. */
export async function paintOld(host: Element): Promise<void> {
  if (painted.has(host)) return;
  painted.add(host);
  while (!host.shadowRoot && host.isConnected) await new Promise(requestAnimationFrame);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, [oldColours]);
  // Put back into the page, it asks again.
  else painted.delete(host);
}
