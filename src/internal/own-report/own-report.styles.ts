import { css } from 'lit';

export const ownReportStyles = css`
  .own-report {
    margin-block-start: calc(1em * var(--_s));
    padding-block-start: calc(1em * var(--_s));
    border-block-start: var(--_b) solid var(--_line);
  }
  .own-report > * + *,
  .own-report details > * + * {
    margin-block-start: calc(0.75em * var(--_s));
  }
  .own-report slot {
    display: block;
  }
  .own-failed {
    color: var(--_err);
    font-weight: 700;
  }
  @media print {
    .own-report {
      display: none;
    }
  }
`;
