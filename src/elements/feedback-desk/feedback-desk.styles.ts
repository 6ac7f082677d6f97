import { css } from 'lit';

/** Of the door; what is behind it brings its own. */
export const feedbackDeskStyles = css`
  /* A slot has no box of its own, so the distance above the fields would be lost. */
  slot[name] {
    display: block;
  }
  .said {
    padding-inline-start: 0.75em;
    border-inline-start: max(4px, 0.25em) solid var(--_ok);
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    padding: 0;
    list-style-type: '';
  }
`;
