import { css } from 'lit';

export const searchStyles = css`
  .form label {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.375em;
  }
  .row input {
    flex: 1 1 11em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: max(2px, 0.125em) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_fg);
    font: inherit;
    appearance: none;
  }
  .row .button {
    flex: 0 0 auto;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1em * var(--_s));
    margin-block-start: calc(1em * var(--_s));
  }
  /* The author's link keeps its distance from the button above it. */
  .meanwhile {
    padding-block-start: calc(1em * var(--_s));
  }
  .disclosure {
    inline-size: 100%;
  }
  .groups {
    display: none;
  }
  .groups.open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1em * var(--_s));
    margin-block-start: calc(0.75em * var(--_s));
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
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
    padding-block: 0.25em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .hint,
  .count {
    color: var(--_muted);
  }
  .button.plain {
    border-width: max(1px, 0.0625em);
    font-weight: 400;
    text-align: start;
  }
  .skip,
  .all {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .active,
  .near,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    margin-block-start: calc(0.75em * var(--_s));
    list-style-type: '';
  }
  .active,
  .near {
    display: flex;
    flex-wrap: wrap;
  }
  .active + p {
    margin-block-start: 0.75em;
  }
  mark {
    background: var(--_soft);
    color: inherit;
    text-decoration: inherit;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: calc(1em * var(--_s));
  }
  @container t (min-width: 48em) {
    .layout.faceted {
      grid-template-columns: minmax(14em, 1fr) minmax(0, 3fr);
    }
    .disclosure {
      display: none;
    }
    .groups,
    .groups.open {
      display: grid;
      gap: calc(1em * var(--_s));
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .form,
    .filters,
    .more {
      display: none;
    }
  }
`;
