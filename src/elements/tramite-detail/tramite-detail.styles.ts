import { css } from 'lit';

export const tramiteDetailStyles = css`
  .detail > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .detail > .h {
    font-size: 1.375em;
  }
  .detail > .h + *,
  .detail > .lead + .org {
    margin-block-start: 0.25em;
  }
  .box.warning {
    border-color: var(--_err);
  }
  .other-name {
    padding-inline-start: 0.75em;
    border-inline-start: max(2px, 0.125em) solid var(--_line);
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    flex: 1 1 auto;
    padding-inline: 0.75em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    cursor: pointer;
  }
  .option.chosen {
    border-color: var(--_acc);
    background: var(--_soft);
    font-weight: 700;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_acc);
  }
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.375em;
    padding: 0.5em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(0.5em * var(--_s)) 1em;
    padding-block: calc(0.5em * var(--_s));
    border-block: var(--_b) solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    font-weight: 700;
  }
  .facts dd {
    line-height: 1.3;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions:empty {
    display: none;
  }
  .actions .button {
    flex: 1 1 14em;
  }
  .actions .primary {
    flex-basis: 100%;
  }
  /* About as high as it will be: what is below it does not jump when its code comes. */
  feedback-buttons {
    display: block;
    min-block-size: 15em;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
  }
  .skeleton i {
    display: block;
    block-size: 2.75em;
    background: var(--_soft);
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5em * var(--_s));
    margin-block-start: calc(1.5em * var(--_s));
  }
  .section > .h {
    padding-block-start: calc(0.75em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
    font-size: 1.25em;
  }
  .content,
  .rich {
    margin-block-start: calc(0.5em * var(--_s));
  }
  .content > * + *,
  .rich > * + *,
  li > * + * {
    margin-block-start: calc(0.375em * var(--_s));
  }
  .content > .h {
    margin-block-start: calc(1em * var(--_s));
    font-size: 1.0625em;
  }
  ul,
  ol {
    padding-inline-start: 1.375em;
  }
  li + li {
    margin-block-start: calc(0.5em * var(--_s));
  }
  .need {
    font-weight: 700;
  }
  .line {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
  }
  .local {
    padding: calc(0.75em * var(--_s)) calc(1em * var(--_s));
    border: max(2px, 0.125em) dashed var(--_line);
    border-radius: var(--_r);
  }
  .by {
    font-weight: 700;
  }
  /* About a screen: what the host has below us does not jump when the rest comes. */
  .coming {
    min-block-size: 40em;
  }
  .print-only {
    display: none;
  }
  @container t (min-width: 34em) {
    feedback-buttons {
      min-block-size: 7em;
    }
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
