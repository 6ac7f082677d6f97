import { css } from 'lit';

export const feedbackStyles = css`
  .feedback {
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    margin-block-start: calc(0.75em * var(--_s));
  }
  .buttons .button {
    inline-size: 100%;
  }
  .buttons p {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .button[aria-pressed='true'],
  .button[aria-expanded='true'] {
    background: var(--_soft);
  }
  .said {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .report {
    margin-block-start: calc(1em * var(--_s));
    padding-block-start: calc(1em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
  }
  .report > * + * {
    margin-block-start: calc(1em * var(--_s));
  }
  /* A slot has no box of its own, so the distance above the field would be lost. */
  slot[name] {
    display: block;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .ratings {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .problem-error {
    color: var(--_err);
    font-weight: 700;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: calc(0.75em * var(--_s));
  }
  .receipt dd {
    font-family: ui-monospace, SFMono-Regular, Consolas, monospace;
    font-size: 1.125em;
    font-weight: 700;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @container t (min-width: 30em) {
    .buttons {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .r {
      display: none;
    }
  }
`;
