import { css } from 'lit';

/** Of the form and the sheet, which come later than the list. */
export const askedStyles = css`
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    margin-block: calc(0.5em * var(--_s));
    padding: calc(0.75em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    font-weight: 400;
  }
  /* A slot has no box of its own, so the distance above the field would be lost. */
  slot[name] {
    display: block;
  }
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .receipt dd {
    font-weight: 700;
    font-family: ui-monospace, SFMono-Regular, Consolas, monospace;
    font-size: 1.125em;
    user-select: all;
  }
  .sheet {
    padding: calc(0.75em * var(--_s));
    border: var(--_b) dashed var(--_line);
  }
  .sheet > * + * {
    margin-block-start: 0.5em;
  }
  .blank {
    display: inline-block;
    inline-size: min(100%, 14em);
    block-size: 1.25em;
    border-block-end: var(--_b) solid var(--_fg);
  }
  .written {
    font-weight: 700;
    white-space: pre-wrap;
  }
  .sheet ol {
    padding-inline-start: 1.5em;
  }
  @media print {
    /* The sheet alone: everything else keeps its place in the tree and takes none on the paper. */
    :host([data-print='sheet']) .r {
      position: relative;
    }
    :host([data-print='sheet']) .panel {
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
    }
    :host([data-print='sheet']) .asked {
      display: block;
    }
    :host([data-print='sheet']) .sheet {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
      visibility: visible;
    }
  }
`;
