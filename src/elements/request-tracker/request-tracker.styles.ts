import { css } from 'lit';

export const trackerStyles = css`
  .part > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  /* A slot has no box of its own, so the distance above the fields would be lost. */
  slot[name] {
    display: block;
  }
  .part {
    margin-block-start: calc(1.5em * var(--_s));
  }
  .first {
    font-size: 1.375em;
  }
  .lead {
    font-size: 1.125em;
  }
  .summary-error {
    color: var(--_err);
    font-weight: 700;
  }
  .steps,
  .messages,
  .documents,
  .history {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    padding: 0;
    list-style-type: '';
  }
  .steps li {
    padding-inline-start: 1em;
    border-inline-start: max(4px, 0.25em) solid var(--_line);
  }
  .steps li.done {
    border-color: var(--_ok);
  }
  .steps li.current {
    border-color: var(--_acc);
    background: var(--_soft);
    padding-block: 0.5em;
  }
  .steps .state {
    display: block;
    color: var(--_muted);
  }
  .steps .title {
    font-weight: 700;
  }
  .messages article {
    padding: calc(0.75em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
  }
  .messages .text {
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @media print {
    .steps li,
    .messages article {
      break-inside: avoid;
    }
  }
`;
