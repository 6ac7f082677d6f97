import { css } from 'lit';

export const officeStyles = css`
  .office {
    padding: calc(0.75em * var(--_s)) calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    break-inside: avoid;
  }
  .office > * + * {
    margin-block-start: 0.375em;
  }
  .office .open {
    font-weight: 700;
  }
  .office .open.yes {
    color: var(--_ok);
  }
  .office .of {
    color: var(--_muted);
  }
  .office .hours {
    padding: 0;
    list-style-type: '';
  }
  .office .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .office .way {
    display: inline-flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 0.25em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
  }
`;
