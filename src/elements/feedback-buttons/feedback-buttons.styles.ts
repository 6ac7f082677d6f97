import { css } from 'lit';

export const feedbackStyles = css`
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
  /* Weak, so that forced colours may say what is pressed. */
  .buttons :where([aria-pressed='true'], [aria-expanded='true']) {
    background: var(--_soft);
  }
  a.line {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .said {
    margin-block-start: calc(0.75em * var(--_s));
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
