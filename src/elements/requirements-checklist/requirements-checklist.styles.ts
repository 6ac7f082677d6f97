import { css } from 'lit';

export const requirementsChecklistStyles = css`
  section > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  section > * + .h {
    margin-block-start: calc(1.25em * var(--_s));
  }
  section {
    padding-block-start: calc(1em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
  }
  .title,
  .line {
    display: inline-block;
    padding-block: 0.625em;
  }
  .title {
    /* With the line of 1.3 and the heading's size: 44 px for a finger. */
    padding-block: 0.575em;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .choice {
    break-inside: avoid;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .option,
  .tick {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    cursor: pointer;
  }
  .option input,
  .tick input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .need {
    font-weight: 700;
  }
  .needs,
  .offices {
    padding: 0;
    list-style-type: '';
  }
  .needs > li {
    padding-block: 0.25em;
    border-block-end: var(--_b) solid var(--_soft);
    break-inside: avoid;
  }
  .one-of {
    padding-inline-start: 0.75em;
    border-inline-start: max(3px, 0.1875em) solid var(--_line);
  }
  .notes {
    padding-inline-start: 2em;
  }
  .rich {
    overflow-x: auto;
  }
  .rich > * + * {
    margin-block-start: 0.5em;
  }
  .rich ul,
  .rich ol,
  .plain {
    padding-inline-start: 1.25em;
  }
  .offices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
  }
  .link {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_acc);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions .button {
    flex: 1 1 12em;
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
  /* About a screen: what the host has below us does not jump when the rest comes. */
  .coming {
    min-block-size: 40em;
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
