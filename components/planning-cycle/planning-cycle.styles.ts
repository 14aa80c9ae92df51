import { css } from 'lit';

export const cycleStyles = css`
  .cycle {
    display: grid;
    gap: 1.25rem 2rem;
  }
  .ring {
    display: block;
    inline-size: min(100%, 22rem);
    margin-inline: auto;
  }
  path {
    fill: var(--_quiet);
  }
  .full path {
    fill: var(--_action);
  }
  .picked path {
    fill: var(--_late);
  }
  .ring text {
    fill: var(--_text);
    text-anchor: middle;
  }
  .ring :is(.full, .picked) text {
    fill: var(--_surface);
  }
  .ring .bare text {
    fill: var(--_muted);
  }
  .ring .number {
    font-size: 22px;
    font-weight: 650;
  }
  .ring .count {
    font-size: 14px;
  }
  .ring .all {
    font-size: 56px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .ring .all-of {
    fill: var(--_muted);
    font-size: 15px;
  }

  ol > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.5rem;
  }
  ol > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .badge-number {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--_action);
    border-radius: 50%;
    background: var(--_action);
    color: var(--_surface);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .picked > .badge-number {
    border-color: var(--_late);
    background: var(--_late);
  }
  .bare > .badge-number {
    border-color: var(--_control);
    background: var(--_surface);
    color: var(--_muted);
  }
  .step {
    font-weight: 650;
    line-height: 1.75rem;
  }
  .cycle li ul {
    margin-block-start: 0.25rem;
    margin-inline-start: -0.625rem;
  }
  .cycle .pick {
    font-size: 0.9375em;
    line-height: 1.35;
  }

  @container soz (inline-size >= 44rem) {
    .cycle {
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
      align-items: start;
    }
    .ring {
      position: sticky;
      inset-block-start: 1rem;
    }
  }

  @media (prefers-contrast: more) {
    .ring .bare path {
      stroke: var(--_control);
    }
  }
  @media (forced-colors: active) {
    /* else the number gets a ground of its own colour */
    .badge-number {
      forced-color-adjust: none;
    }
    .ring path {
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .ring .picked text {
      fill: HighlightText;
    }
  }
  @media print {
    .ring {
      position: static;
      inline-size: 18rem;
    }
    ol > li {
      break-inside: avoid;
    }
  }
`;
