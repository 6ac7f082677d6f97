import { css } from 'lit';

/** Of what is behind the door. */
export const deskInsideStyles = css`
  .inbox > * + *,
  .case > * + *,
  .form > * + *,
  .part > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .case > .part,
  .inbox {
    margin-block-start: calc(1.5em * var(--_s));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding-block-end: 0.75em;
    border-block-end: var(--_b) solid var(--_line);
  }
  nav [aria-current] {
    border-color: var(--_acc);
    box-shadow: inset 0 calc(-1 * max(4px, 0.25em)) 0 var(--_acc);
  }
  .reply {
    padding-inline-start: 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_line);
  }
  .cases li > * + * {
    margin-block-start: 0.5em;
  }
  .compare ol {
    padding-inline-start: 1.5em;
  }
  .lead {
    font-size: 1.125em;
  }
  .done {
    padding-inline-start: 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_ok);
    font-weight: 700;
  }
  .summary-error {
    color: var(--_err);
    font-weight: 700;
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .select label {
    display: block;
    font-weight: 700;
  }
  .select select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.625em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_fg);
    font: inherit;
  }
  .option {
    display: flex;
    align-items: start;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .option .quote,
  .option .note {
    display: block;
  }
  .cases,
  .similar,
  .events {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    padding: 0;
    list-style-type: '';
  }
  .cases li {
    padding: calc(0.75em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
  }
  .open {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_acc);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    scroll-margin-block: var(--tramite-sticky-offset, 6em);
  }
  .burst > p {
    display: block;
  }
  .clock {
    display: flex;
    gap: 0.5em;
  }
  .clock.late {
    color: var(--_err);
    font-weight: 700;
  }
  .link {
    display: inline-block;
    padding-block: 0.625em;
  }
  .quote {
    white-space: pre-line;
  }
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .compare > div {
    padding: 0.75em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
  }
  .compare dt {
    font-weight: 700;
  }
  .form {
    padding: calc(0.75em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
  }
  .events li {
    padding-inline-start: 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_line);
  }
  @container t (min-width: 40em) {
    .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .filters > :first-child {
      grid-column: 1 / -1;
    }
    .compare {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }
  @media print {
    .open {
      display: block;
      color: inherit;
      text-decoration: none;
    }
    .link::after {
      content: ' (' attr(href) ')';
    }
    .cases li,
    .compare > div {
      break-inside: avoid;
    }
  }
`;
