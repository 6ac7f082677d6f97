/**
 * The visual language that all elements share. Eight public properties, everything else by `::part()`.
 * The reset stands on an inner wrapper and not on `:host`, or the page's `*{…!important}` would win over it; only the
 * font family and the colour scheme are taken from the host again. No `rem`: hosts set `html{font-size:62.5%}`.
 *
 * Contrast: the accent is clamped in OKLCH so that text in it has at least 7:1 on our surface, whatever a ministry sets.
 * Browsers without relative colours (before Chrome 119, Safari 16.4, Firefox 128) use our own accent, which has 7.9:1; those
 * without `light-dark()` get a host's accent and their dark theme from old-colours.ts.
 */
import { css } from './css.ts';

export const baseTokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .r {
    all: initial;
    display: block;
    container: t / inline-size;
    color-scheme: inherit;
    font-family: var(--tramite-font, inherit);
    font-size: var(--tramite-font-size, max(1em, 16px));
    line-height: 1.5;
    overflow-wrap: anywhere;
    --_bg: var(--tramite-surface, #fff);
    --_fg: #1b1b1b;
    --_muted: #454545;
    --_line: #6b6b6b;
    --_err: #8a1010;
    --_ok: #0d5426;
    --_acc: #0b4f9e;
    --_r: var(--tramite-radius, 0.375em);
    --_s: var(--tramite-density, 1);
    --_b: var(--tramite-border-width, max(1px, 0.0625em));
    color: var(--_fg);
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  .theme-auto {
    color-scheme: light dark;
  }
  @supports (color: light-dark(#000, #fff)) {
    .r {
      --_bg: var(--tramite-surface, light-dark(#fff, #161616));
      --_fg: light-dark(#1b1b1b, #f2f2f2);
      --_muted: light-dark(#454545, #c9c9c9);
      --_line: light-dark(#6b6b6b, #949494);
      --_err: light-dark(#8a1010, #ffb3b3);
      --_ok: light-dark(#0d5426, #9be0b0);
      --_acc: light-dark(
        oklch(from var(--tramite-accent, #0b4f9e) min(l, 0.4) min(c, 0.15) h),
        oklch(from var(--tramite-accent, #0b4f9e) max(l, 0.8) min(c, 0.12) h)
      );
    }
  }
  .r *,
  .r *::before,
  .r *::after {
    box-sizing: border-box;
  }
  .h,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .h {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  a {
    color: var(--_acc);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  :focus-visible {
    outline: max(3px, 0.1875em) solid var(--_acc);
    outline-offset: max(2px, 0.125em);
    border-radius: 0.125em;
  }
  @media print {
    .r {
      --_bg: #fff;
      --_fg: #000;
      --_muted: #000;
      --_acc: #000;
      --_line: #000;
    }
  }
`;
