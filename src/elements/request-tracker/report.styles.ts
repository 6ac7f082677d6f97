import { css } from 'lit';

export const reportStyles = css`
  .followed > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  /* A target for a thumb. */
  .followed .note a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(44px, 2.75em);
  }
  .late {
    padding-inline-start: 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_err);
    font-weight: 700;
  }
  .change {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1em;
    margin-inline: 0;
  }
  .change dt {
    font-weight: 700;
  }
  .change dd {
    margin: 0;
  }
  .own {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: max(2px, 0.125em) solid var(--_line);
    white-space: pre-line;
  }
  .as-of {
    display: none;
  }
  @media print {
    .as-of {
      display: block;
    }
    .followed .note a {
      display: inline;
    }
    .followed .note a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
