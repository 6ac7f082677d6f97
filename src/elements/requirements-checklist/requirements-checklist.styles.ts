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
  .needs {
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions .button {
    flex: 1 1 12em;
  }
  /* About a screen: what the host has below us does not jump when the rest comes. */
  .coming {
    min-block-size: 40em;
  }
`;
