import { css } from 'lit';

export const serviceReportStyles = css`
  .panel > * + .figure {
    margin-block-start: calc(1.5em * var(--_s));
  }
  .figure > * + * {
    margin-block-start: calc(0.5em * var(--_s));
  }
  #h {
    font-size: 1.4em;
  }
  .note {
    display: block;
    font-weight: 400;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
  }
  .fact {
    padding: 0.5em 0.75em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
  }
  .value {
    font-size: 1.375em;
    font-weight: 700;
  }
  .bars {
    position: relative;
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 1em;
  }
  th,
  td {
    padding-block: 0.375em;
    border-block-end: var(--_b) solid var(--_line);
    text-align: start;
    vertical-align: bottom;
  }
  th {
    font-weight: 400;
  }
  td {
    inline-size: 1%;
    padding-inline-start: 1em;
    text-align: end;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    margin-block-start: 0.25em;
  }
  .track {
    fill: var(--_soft);
  }
  .length {
    fill: var(--_acc);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0;
    list-style-type: '';
  }
  .downloads a {
    display: inline-block;
    padding-block: 0.625em;
  }
  /* Where there is room at the size of the reader's text. */
  @container t (min-width: 16em) {
    td {
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
    }
    .length {
      fill: CanvasText;
    }
  }
  @media print {
    tr,
    .fact {
      break-inside: avoid;
    }
    .downloads a::after {
      content: ' (' attr(href) ')';
    }
    .rest::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
