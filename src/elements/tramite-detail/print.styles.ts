/** The fiche on paper: all open, no buttons, addresses after links, black on white; in two columns where they fit. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .r {
      font-size: 8.5pt;
      line-height: 1.25;
      --_ok: #000;
      --_err: #000;
      --_soft: #fff;
    }
    .print-only {
      display: block;
    }
    /* One sheet, in the language that offices read; the other names are on the screen. */
    .other-name,
    [part='translation'] {
      display: none;
    }
    feedback-buttons,
    .skeleton,
    .office .open,
    .office .ways,
    .foot .ways,
    .short .section,
    .short .local,
    .short [part='offline'],
    .choice label:not(.chosen),
    select,
    .option input {
      display: none;
    }
    .short .requirements,
    .short .fees,
    .short .time {
      display: block;
    }
    /* Offices in a row each: rows of a grid leave a column half empty. */
    .sections,
    .places {
      display: block;
    }
    .detail > * + *,
    .sections > * + * {
      margin-block-start: 0.6em;
    }
    .content,
    .rich,
    .content > * + *,
    .rich > * + *,
    li > * + *,
    li + li {
      margin-block-start: 0.15em;
    }
    .content > .h {
      margin-block-start: 0.4em;
    }
    /* What stands in small lines on a screen runs on in one. */
    li > p,
    .line,
    .ways {
      display: inline;
    }
    li > p + p::before {
      content: '· ';
    }
    .section > .h,
    .option,
    .badge,
    .office,
    .due {
      padding: 0;
      border: 0;
    }
    .disclosure {
      display: inline;
      min-block-size: 0;
    }
    .disclosure::after {
      content: none !important;
    }
    [hidden] {
      display: block;
      content-visibility: visible !important;
    }
    .option {
      min-block-size: 0;
    }
    .actions[part='print'],
    .places .h + .open {
      display: none;
    }
    .detail {
      background: #fff;
      color: #000;
    }
    li,
    tr,
    .office,
    .facts,
    .print-foot {
      break-inside: avoid;
    }
    .h {
      break-after: avoid;
    }
    .actions .button {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      text-align: start;
    }
    .actions button.button {
      display: none;
    }
    .detail a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    .print-foot {
      display: flex;
      align-items: center;
      gap: 1em;
    }
    .qr {
      flex: none;
      inline-size: 22mm;
      block-size: 22mm;
    }
  }
  @media print and (min-width: 120mm) {
    .sections {
      columns: 2;
      column-gap: 1.5em;
    }
  }
`;
