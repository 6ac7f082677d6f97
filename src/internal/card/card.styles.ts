import { css } from '../css.ts';

export const cardStyles = css`
  .card {
    position: relative;
    display: block;
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  article.card {
    display: flex;
    flex-direction: column;
  }
  .card.line {
    border-width: 0 0 var(--_b);
    border-radius: 0;
    padding: calc(0.5em * var(--_s)) 0;
  }
  .title {
    display: inline-block;
    padding-block: 0.4375em;
    font-weight: 700;
  }
  .card.browse .title::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card.browse:hover {
    border-color: var(--_acc);
  }
  .summary {
    margin-block-start: 0.125em;
  }
  .org {
    margin-block-start: 0.375em;
    color: var(--_muted);
  }
  .facts {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5em * var(--_s)) 1.5em;
    margin-block-start: calc(0.75em * var(--_s));
    padding-block-start: calc(0.75em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
  }
  .line .facts {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.25em;
    padding-block-start: 0;
    border: 0;
    gap: 0 1em;
  }
  .line .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    font-weight: 700;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: calc(0.5em * var(--_s));
  }
  .tag {
    padding: 0.125em 0.5em;
    border: var(--_b) solid;
    border-radius: var(--_r);
    font-weight: 700;
  }
  .tag.online {
    color: var(--_ok);
  }
  .tag.warning {
    color: var(--_err);
  }
  /* At the end of a box that is higher than what it holds. */
  .foot {
    margin-block-start: auto;
    padding-block-start: calc(0.75em * var(--_s));
    color: var(--_muted);
    font-size: 0.875em;
  }
  .wait::after {
    content: '';
    display: block;
    block-size: 4.5em;
    margin-block-start: 0.75em;
    background: repeating-linear-gradient(currentColor 0 1em, #0000 0 1.75em);
    opacity: 0.1;
  }
  @container t (min-width: 15em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container t (min-width: 44em) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
