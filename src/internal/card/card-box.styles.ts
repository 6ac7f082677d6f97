/**
 * The box of `<tramite-card>`: it fills whatever height the host's page keeps for it, and while the data are on their way it
 * is as high as the middle one of the demonstration's cards at that width (a line: as the lowest, lines differ most), so that
 * little moves when they come.
 */
import { css } from '../css.ts';

export const cardBoxStyles = css`
  :host {
    display: grid;
  }
  .r {
    display: flex;
    flex-direction: column;
  }
  .card {
    flex: 1 0 auto;
  }
  .wait {
    min-block-size: 28em;
  }
  .wait.line {
    min-block-size: 9em;
  }
  .wait.summary {
    min-block-size: 43em;
  }
  @container t (min-width: 22em) {
    .wait {
      min-block-size: 22em;
    }
    .wait.line {
      min-block-size: 7em;
    }
    .wait.summary {
      min-block-size: 36em;
    }
  }
  @container t (min-width: 44em) {
    .wait {
      min-block-size: 17em;
    }
    .wait.summary {
      min-block-size: 29em;
    }
  }
`;
