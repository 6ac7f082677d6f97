import { css } from 'lit';

export const surveyStyles = css`
  .panel > * + * {
    margin-block-start: calc(1em * var(--_s));
  }
  /* A slot has no box of its own, so the distance above the field would be lost. */
  slot[name] {
    display: block;
  }
  fieldset {
    min-inline-size: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .state {
    min-block-size: 1.5em;
    color: var(--_muted);
  }
  .wrong {
    color: var(--_err);
    font-weight: 700;
  }
  @media print {
    .r {
      display: none;
    }
  }
`;
