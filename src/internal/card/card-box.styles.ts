/**
 * The box of `<tramite-card>`: it fills whatever height the host's page keeps for it, and while the data are on their way it
 * is as high as the middle one of the demonstration's cards at that width (a line: as the lowest, lines differ most), so that
 * little moves when they come.
 */
import { css } from 'lit';

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
    --_wait: 28em;
    min-block-size: var(--_wait);
  }
  .wait.line {
    --_wait: 9em;
  }
  .wait.summary {
    --_wait: 43em;
  }
  @container t (min-width: 22em) {
    .wait {
      --_wait: 22em;
    }
    .wait.line {
      --_wait: 7em;
    }
    .wait.summary {
      --_wait: 36em;
    }
  }
  @container t (min-width: 44em) {
    .wait {
      --_wait: 17em;
    }
    .wait.summary {
      --_wait: 29em;
    }
  }
`;
