/** What is below the papers, and nothing above it has; and the list on paper. */
import { css } from 'lit';

export const belowStyles = css`
  .offices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    padding: 0;
    list-style-type: '';
  }
  .cost > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.375em;
    border-block-end: var(--_b) solid var(--_soft);
  }
  .cost dd .note {
    display: block;
    font-weight: 400;
  }
  dd,
  .total dt {
    font-weight: 700;
  }
  .by-hand textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_fg);
    font: inherit;
  }
  .qr {
    display: none;
  }
  .foot {
    color: var(--_muted);
  }
  @media print {
    .panel,
    .office,
    .asked {
      border: 0;
      padding: 0;
    }
    .panel {
      font-size: 0.6875em;
      line-height: 1.25;
    }
    .panel > * + *,
    section > * + *,
    section > * + .h,
    .office > * + * {
      margin-block-start: 0.25em;
    }
    section {
      padding-block-start: 0.25em;
    }
    .option,
    .tick {
      min-block-size: 0;
    }
    .needs > li,
    .cost > div {
      padding-block: 0;
    }
    .title,
    .line,
    .office .way {
      min-block-size: 0;
      padding-block: 0;
    }
    .option:not(.chosen),
    .no-print,
    .asked,
    .vh,
    .office [part='directions'] {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    .qr {
      display: block;
      inline-size: 6em;
      block-size: 6em;
    }
  }
`;
