import { css } from 'lit';

export const tramiteDirectoryStyles = css`
  .directory > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .first {
    font-size: 1.375em;
  }
  .ways,
  .entries,
  .tramites {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style-type: '';
  }
  .ways {
    gap: 0.5em;
  }
  .ways .button {
    inline-size: 100%;
  }
  .entries li {
    border-block-end: var(--_b) solid var(--_line);
    padding-block: 0.25em;
  }
  .entries.inner {
    padding-inline-start: 1em;
  }
  .entries.inner li:last-child {
    border-block-end: 0;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.75em;
  }
  .entry .name,
  .parent {
    font-weight: 700;
  }
  .entry {
    text-decoration: none;
  }
  .entry .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .entry .count {
    color: var(--_fg);
  }
  .parent {
    min-block-size: 2em;
  }
  .back {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .narrow label {
    display: block;
    font-weight: 700;
  }
  .narrow input {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: max(2px, 0.125em) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_fg);
    font: inherit;
    appearance: none;
  }
  .tramites.ordered {
    padding-inline-start: 2em;
    list-style: decimal;
  }
  .tramites.ordered li::marker {
    font-weight: 700;
  }
  @container t (min-width: 40em) {
    .ways {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .entries:not(.inner) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 2em;
    }
  }
  @media print {
    .ways,
    .narrow,
    .back {
      display: none;
    }
  }
`;
