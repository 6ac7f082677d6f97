/** Buttons, boxes and small print: what every element has, and a first card does without. */
import { css } from './css.ts';

export const controls = css`
  :host {
    /* What form fields in the host's own tree are painted with. */
    --_v-line: #5c5c5c;
  }
  .r {
    --_on: #fff;
    --_soft: #eef3fa;
    --_v-line: var(--_line);
    --_v-text: var(--_fg);
    --_v-muted: var(--_muted);
    --_v-error: var(--_err);
    --_v-accent: var(--_acc);
    --_v-surface: var(--_bg);
    --_v-radius: var(--_r);
  }
  @supports (color: light-dark(#000, #fff)) {
    .r {
      --_on: light-dark(#fff, #121212);
      --_soft: color-mix(in oklch, var(--_acc) 8%, var(--_bg));
    }
  }
  ol,
  ul,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .h {
    scroll-margin-block: var(--tramite-sticky-offset, 6em);
  }
  .h:focus {
    outline: max(3px, 0.1875em) solid var(--_acc);
    outline-offset: max(2px, 0.125em);
    border-radius: 0.125em;
  }
  button {
    font: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.5em 1em;
    border: max(2px, 0.125em) solid var(--_acc);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_acc);
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_soft);
    text-decoration: underline;
  }
  .button.primary {
    background: var(--_acc);
    color: var(--_on);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  /* A panel is what an element stands in; a box is a word within it. */
  .panel,
  .box {
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .box {
    padding-block: calc(0.75em * var(--_s));
    border-inline-start-width: max(4px, 0.25em);
  }
  .panel > * + *,
  .box > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .box > p {
    display: flex;
    gap: 0.5em;
  }
  .box.error {
    border-color: var(--_err);
  }
  .box.error .icon {
    color: var(--_err);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_acc);
    font-weight: 700;
    cursor: pointer;
  }
  .note,
  .stale {
    color: var(--_muted);
  }
  .stale {
    border-block-end: var(--_b) solid var(--_line);
    padding-block-end: 0.25em;
    margin-block-end: 0.5em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button,
    .button {
      display: none;
    }
    a.button {
      display: inline;
      padding: 0;
      border: 0;
    }
    a.button::after {
      content: ' (' attr(href) ')';
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .box.error .icon {
      color: CanvasText;
    }
    .button[aria-pressed='true'],
    .button.primary {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
