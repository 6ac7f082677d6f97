import { css } from 'lit';

export const officeFinderStyles = css`
  .finder > * + * {
    margin-block-start: calc(1em * var(--_s));
  }
  .first {
    font-size: 1.375em;
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s)) 1em;
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .select label {
    display: block;
    font-weight: 700;
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.375em 0.5em;
    border: max(2px, 0.125em) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: var(--_fg);
    font: inherit;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_acc);
  }
  .locate .note {
    margin-block-start: 0.375em;
  }
  .locate .button {
    inline-size: 100%;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_s));
    padding: 0;
    list-style-type: '';
  }
  .number {
    display: none;
  }
  .with-map .number {
    display: block;
    font-weight: 700;
  }
  .map {
    position: relative;
    block-size: 20em;
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_soft);
    overflow: hidden;
    /* Whatever Leaflet stacks inside stays inside. */
    isolation: isolate;
  }
  /* What Leaflet needs of its own style sheet, without the pictures that it would ask for. */
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-layer {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-tile {
    user-select: none;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-control-container {
    position: absolute;
    inset: 0;
    z-index: 800;
    pointer-events: none;
  }
  .leaflet-control {
    pointer-events: auto;
  }
  .leaflet-top {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
  }
  .leaflet-bottom {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0.125em 0.375em;
    background: var(--_bg);
  }
  .leaflet-control-zoom a {
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: var(--_b) solid var(--_line);
    background: var(--_bg);
    font-weight: 700;
    text-decoration: none;
  }
  .pin {
    display: grid;
    place-items: center;
  }
  .pin span {
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    min-block-size: 2em;
    border: max(2px, 0.125em) solid var(--_bg);
    border-radius: 2em;
    background: var(--_acc);
    color: var(--_on);
    font-weight: 700;
  }
  @container t (min-width: 40em) {
    .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: end;
    }
    .list {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .filters,
    .map,
    .show-map {
      display: none;
    }
    .office a[href]::after {
      content: ' (' attr(href) ')';
    }
    .office a[href^='tel:']::after {
      content: none;
    }
  }
`;
