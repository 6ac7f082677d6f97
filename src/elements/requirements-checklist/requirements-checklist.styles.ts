import { css } from 'lit';

export const requirementsChecklistStyles = css`
  .requirements-checklist {
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .title {
    display: inline-block;
    /* With the line of 1.3 and the heading's size: 44 px for a finger. */
    padding-block: 0.575em;
  }
  @media print {
    .requirements-checklist {
      break-inside: avoid;
    }
  }
`;
