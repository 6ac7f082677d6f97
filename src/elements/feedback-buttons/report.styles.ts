/** What the form, the receipt and the reasons of a vote look like; they come with the first press. */
import { css } from 'lit';

export const reportStyles = css`
  .report,
  .reasons {
    margin-block-start: calc(1em * var(--_s));
    padding-block-start: calc(1em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
  }
  .report > * + *,
  .reasons > * + *,
  details > * + * {
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
  .same {
    padding: 0.75em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_soft);
  }
  .same ul {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  .same li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: var(--_b) solid var(--_line);
  }
  .same .button {
    margin-block-start: 0.5em;
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
    user-select: all;
  }
  @media print {
    /* Number and code are kept on paper; nothing else of the buttons is. */
    .r:has(.receipt) {
      display: block;
    }
    fieldset,
    details:not(:has(.receipt)),
    slot[name] {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .line::after {
      content: ' (' attr(href) ')';
    }
  }
  @container t (min-width: 30em) {
    .parts {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1em;
    }
  }
`;
