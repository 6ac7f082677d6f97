/**
 * What browsers without `light-dark()` (before Chrome 123, Safari 17.5, Firefox 120) are painted with besides our own light
 * colours: the host's accent, where they can bring it to our contrast (from Chrome 119, Safari 16.4), and the dark theme, where
 * somebody asked for it; `inherit` is light there. A file of its own, which only they ask for. Paper stays white.
 */
import { adoptStyles, css } from './css.ts';

const oldColours = css`
  @supports not (color: light-dark(#000, #fff)) {
    @supports (color: oklch(from red l c h)) {
      @media screen {
        .r {
          --_acc: oklch(from var(--tramite-accent, #0b4f9e) min(l, 0.4) min(c, 0.15) h);
          --_soft: color-mix(in oklch, var(--_acc) 8%, var(--_bg));
        }
      }
    }
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
    @supports (color: oklch(from red l c h)) {
      @media screen {
        .theme-dark {
          --_acc: oklch(from var(--tramite-accent, #0b4f9e) max(l, 0.8) min(c, 0.12) h);
        }
      }
      @media screen and (prefers-color-scheme: dark) {
        .theme-auto {
          --_acc: oklch(from var(--tramite-accent, #0b4f9e) max(l, 0.8) min(c, 0.12) h);
        }
      }
    }
  }
`;

const painted = new WeakSet<Element>();

/** Once for each element. */
export function paintOld(host: Element): void {
  if (painted.has(host) || !host.shadowRoot) return;
  painted.add(host);
  adoptStyles(host.shadowRoot, [oldColours]);
}
