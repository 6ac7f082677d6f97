/**
 * The dark theme of browsers without `light-dark()` (before Chrome 123, Safari 17.5, Firefox 120), where somebody asked for
 * it: there `inherit` is the light one. A file of its own, which only they ask for. Its accent is our own, whatever a
 * ministry's is; it has 11:1. Paper stays white.
 */
import { adoptStyles, css } from './css.ts';

const oldDark = css`
  @supports not (color: light-dark(#000, #fff)) {
    @media screen {
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
    }
    @media screen and (prefers-color-scheme: dark) {
      .theme-auto {
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
    }
  }
`;

const darkened = new WeakSet<Element>();

/** Once for each element. */
export function darken(host: Element): void {
  if (darkened.has(host) || !host.shadowRoot) return;
  darkened.add(host);
  adoptStyles(host.shadowRoot, [oldDark]);
}
