import { css } from 'lit';

export const goalBoardStyles = css`
  .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--_gap);
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .goal {
    margin-block: 0.125rem 0.625rem;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .measure {
    margin-block-end: 0.75rem;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    font-size: 0.9375em;
  }
  .show {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .show[aria-pressed='true'] {
    font-weight: 650;
    text-decoration-thickness: 2px;
  }
  .badge {
    white-space: nowrap;
  }
  .badge:is(.on-track, .reached) {
    border-color: var(--_action);
  }
  .badge.reached::before {
    background: var(--_action);
  }
  .badge:is(.at-risk, .missed) {
    border-color: var(--_late);
  }
  .badge:is(.at-risk, .missed)::before {
    border-radius: 1px;
    rotate: 45deg;
  }
  .badge.missed::before {
    background: var(--_late);
  }
  .badge.not-assessable::before {
    border-style: dotted;
  }
  .course {
    display: block;
    inline-size: 100%;
    margin-block: 0.5rem 0.25rem;
    background: var(--_tint);
    overflow: visible;
  }
  path {
    fill: none;
    stroke: var(--_action);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  circle {
    fill: var(--_action);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .target {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .gap {
    fill: var(--_muted);
    font-size: 14px;
    text-anchor: middle;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  /* the line of the target in the course */
  .values span::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.375em;
    border-block-start: 1.5px dashed var(--_text);
    vertical-align: 0.3em;
  }
  .values b {
    font-weight: 650;
  }
  .none {
    margin-block-end: 0.75rem;
  }

  .actions {
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .actions > p {
    font-weight: 600;
  }
  .action {
    position: relative;
    margin-block-start: 0.3125rem;
    padding-inline-start: 1.375rem;
    line-height: 1.35;
  }
  .action::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 2px;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .action.running::before {
    border-color: var(--_action);
    background: linear-gradient(90deg, var(--_action) 50%, transparent 0);
  }
  .action.done::before {
    border-color: var(--_action);
    background: var(--_action);
  }
  .action:is(.paused, .dropped)::before {
    border-radius: 1px;
  }
  .action.dropped {
    color: var(--_muted);
  }
  .late .quiet {
    color: var(--_late);
    font-weight: 600;
  }
  .resolution {
    margin-block-start: 0.625rem;
    font-size: var(--_small);
  }
  .resolution a {
    display: inline-block;
    min-block-size: 24px;
  }

  @media (forced-colors: active) {
    path,
    .target {
      stroke: CanvasText;
    }
    circle {
      fill: CanvasText;
    }
    .action::before,
    .badge::before {
      forced-color-adjust: none;
    }
  }
`;
