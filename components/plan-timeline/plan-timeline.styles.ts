import { css } from 'lit';

export const timelineStyles = css`
  .leads {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
    gap: var(--_gap);
    margin-block-end: 1.25rem;
  }
  .lead {
    padding: 0.625rem 0.875rem 0.75rem;
    border-block-start: 3px solid var(--_control);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .lead:has(li) {
    border-color: var(--_action);
  }
  .overdue:has(li) {
    border-color: var(--_late);
  }
  .lead p {
    font-weight: 600;
  }
  .lead b {
    margin-inline-end: 0.25rem;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .lead li {
    margin-block-start: 0.3125rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .chart {
    --_label: clamp(10rem, 34%, 26rem);
    position: relative;
    padding-block-start: 2.75rem;
  }
  .axis,
  .now {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_label) 0;
    inline-size: calc(100% - var(--_label));
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .axis line {
    stroke: var(--_line);
  }
  .axis text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .axis .today {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .axis text,
  .now text {
    font-size: 13px;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 6px;
  }
  .now text {
    fill: var(--_text);
    font-weight: 650;
    text-anchor: middle;
  }
  .now .end {
    text-anchor: end;
  }
  .kind {
    margin-block: 0.75rem 0.125rem;
    padding-inline-start: 0.625rem;
    font-size: var(--_small);
    font-weight: 650;
    color: var(--_muted);
    letter-spacing: 0.01em;
  }
  .kind:first-of-type {
    margin-block-start: 0.25rem;
  }
  li:has(> .pick) {
    display: grid;
    grid-template-columns: var(--_label) 1fr;
    align-items: center;
    position: relative;
  }
  .chart .pick {
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 30px;
    overflow: visible;
    cursor: pointer;
  }
  rect,
  circle {
    stroke-width: 1.5;
  }
  .term {
    fill: var(--_control);
    opacity: 0.8;
  }
  .done {
    fill: var(--_control);
  }
  .overdue {
    fill: var(--_late);
  }
  .past {
    fill: var(--_surface);
    stroke: var(--_control);
    stroke-dasharray: 3 2;
  }
  .past[r='2.5'] {
    stroke-dasharray: none;
  }
  .due {
    fill: var(--_action);
  }
  .upcoming {
    fill: var(--_soft);
    stroke: var(--_action);
  }
  .sign {
    fill: var(--_surface);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }

  /* no room for an axis: the rows say what it would show */
  @container soz (inline-size < 30rem) {
    .chart {
      padding-block-start: 0;
    }
    .now,
    .axis,
    .track,
    .keys {
      display: none;
    }
    li:has(> .pick) {
      display: block;
      border-block-start: 1px solid var(--_line);
    }
    .chart .pick {
      padding-block: 0.5rem;
    }
    .said {
      all: unset;
      display: block;
      color: var(--_muted);
      font-size: var(--_small);
    }
    .said.overdue {
      color: var(--_late);
      font-weight: 600;
    }
  }
  @container soz (inline-size <= 42rem) {
    .odd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .done {
      fill: CanvasText;
    }
    .upcoming,
    .past {
      fill: Canvas;
      stroke: CanvasText;
    }
    .axis line:not(.today) {
      opacity: 0.4;
    }
    .sign {
      fill: Canvas;
    }
    .lead {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .lead,
    li:has(> .pick) {
      break-inside: avoid;
    }
    /* of many years a sheet has room for each second */
    .axis:has(text:nth-of-type(13)) .odd {
      display: none;
    }
  }
`;
