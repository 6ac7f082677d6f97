/** What is below the first screen, and nothing above it has. */
import { css } from 'lit';

export const sectionStyles = css`
  .badge {
    padding: 0.25em 0.75em;
    border: var(--_b) solid var(--_ok);
    border-radius: var(--_r);
    color: var(--_ok);
  }
  ol > li::marker {
    font-weight: 700;
  }
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    padding: 0;
    list-style-type: '';
  }
  .places li {
    margin: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em;
    border-block-end: var(--_b) solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  /* A sum is read whole; what is paid may break. */
  thead th,
  td {
    overflow-wrap: normal;
  }
  thead th,
  tfoot th,
  tbody td,
  tfoot td {
    font-weight: 700;
  }
  th p {
    font-weight: 400;
  }
  .pairs dd + dt {
    margin-block-start: 0.5em;
  }
  .pairs .note,
  .pairs p {
    font-weight: 400;
  }
  .due {
    padding: 0.5em 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_acc);
    background: var(--_soft);
  }
  .disclosure {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_acc);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .disclosure::after {
    content: '+';
    font-size: 1.25em;
  }
  .disclosure[aria-expanded='true']::after {
    content: '−';
  }
  .foot {
    padding-block-start: calc(0.75em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
    color: var(--_muted);
  }
  .tag.warning {
    margin-block-start: 0.375em;
    padding: 0.25em 0.625em;
    border: max(2px, 0.125em) solid #8a5a00;
    border-color: light-dark(#8a5a00, #ffcf70);
    border-radius: var(--_r);
    color: var(--_fg);
    font-weight: 700;
  }
  @container t (min-width: 34em) {
    .places {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
