import { css } from '../css.ts';

export const cardRestStyles = css`
  /* Where the whole card is not the target, the title alone is 44 px high. */
  .card:not(.browse) .title {
    padding-block: 0.575em;
  }
  .needs {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .needs ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .needs li + li {
    margin-block-start: 0.25em;
  }
  .needs p {
    font-weight: 700;
  }
  .actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: calc(1em * var(--_s));
  }
  .actions .button {
    flex: 1 1 14em;
  }
  @container t (min-width: 44em) {
    .actions .button {
      flex: 0 1 auto;
    }
  }
`;
