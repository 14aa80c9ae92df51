import { css } from 'lit';

export const networkStyles = css`
  .network {
    display: grid;
    grid-template-columns: 1fr;
    gap: 1.25rem;
  }
  .diagram {
    display: grid;
    grid-template-columns: fit-content(66%) 1fr;
  }
  .kind,
  .diagram ul {
    grid-column: 1;
  }
  .diagram .pick {
    padding-inline: 0.5rem 0.75rem;
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: end;
  }
  .diagram .pick[aria-pressed='true'] {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .kind {
    margin-block: 0.75rem 0.125rem;
    padding-inline-end: 0.75rem;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 650;
    text-align: end;
  }
  .kind:first-child {
    margin-block-start: 0;
  }
  .arcs {
    grid-area: 1 / 2 / span 6;
    margin-inline-start: 8px;
    inline-size: calc(100% - 8px);
    block-size: 0;
    min-block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  path {
    fill: none;
    stroke: var(--_control);
    opacity: 0.8;
  }
  .plans {
    stroke: var(--_action);
  }
  .faded {
    opacity: 0.13;
  }
  .marked {
    stroke: var(--_late);
    opacity: 1;
  }
  circle {
    fill: var(--_control);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  circle.plan {
    fill: var(--_action);
  }
  circle.office {
    fill: var(--_surface);
    stroke: var(--_control);
    stroke-width: 2;
  }

  .touches {
    align-self: start;
    padding: 0.875rem 1rem;
    border-block-start: 3px solid var(--_action);
    background: var(--_tint);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .chosen {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .touches > ul > li {
    margin-block-start: 0.625rem;
  }
  .touches b {
    font-weight: 600;
  }
  .touches li li {
    padding-inline-start: 0.875rem;
    text-indent: -0.875rem;
    color: var(--_muted);
  }
  .touches li li::before {
    content: '– ';
  }

  @container soz (inline-size < 30rem) {
    .diagram .pick {
      font-size: 0.875em;
    }
  }
  @container soz (inline-size >= 46rem) {
    .network {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media (prefers-contrast: more) {
    path:not(.faded) {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    path,
    .plans {
      stroke: CanvasText;
    }
    .marked {
      stroke: Highlight;
    }
    circle,
    circle.plan {
      fill: CanvasText;
    }
    .touches {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .touches:not(:has(.chosen)) {
      display: none;
    }
  }
`;
