import { css, type CSSResultGroup } from 'lit';
import { wideLegendStyles } from './wide-legend.styles.js';

const narrowStyles = css`
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  /* a slider stays where it is, whether the sentences of a period have a line more or less */
  .summary:has(+ .controls .time) {
    min-block-size: 3lh;
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25rem 1rem;
  }
  .period {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  .slider {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.25rem;
  }
  input[type='range'] {
    flex: 1;
    inline-size: 10rem;
    min-inline-size: 0;
    min-block-size: 24px;
    accent-color: var(--_action);
  }
  output {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
  }
  .waiting {
    min-block-size: var(--soz-reserved-height, 52rem);
  }
  .without-map [role='listbox'] {
    --_bar: 45%;
    max-block-size: 34rem;
  }
  .map-side {
    /* asked first what a pointer is at: there is more in an element than one sees */
    z-index: 1;
    inline-size: 100%;
    max-inline-size: calc(34rem * var(--_ratio, 1));
    margin-inline: auto;
  }
  .map {
    display: block;
    inline-size: 100%;
    touch-action: pan-y pinch-zoom;
  }
  /* what changes in one of them is no matter of the other */
  svg.map,
  .ranking {
    contain: content;
  }
  .ranking {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  @container soz (inline-size >= 44rem) {
    .layout:not(.without-map) {
      grid-template: auto 1fr / minmax(0, 1fr) var(--_list, 21rem);
      .ranking {
        position: relative;
        grid-area: 1 / 2 / span 2;
      }
      [role='listbox'] {
        flex: 1 1 0;
        min-block-size: 12rem;
        /* no taller than its window of entries */
        max-block-size: 38rem;
      }
    }
  }

  .list-title {
    font-weight: 600;
  }
  .city-value {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.25rem 0.5rem;
    background: var(--_tint);
    border-radius: var(--_radius);
    margin-block: 0.375rem;
    font-variant-numeric: tabular-nums;
  }
  .city-value strong {
    flex: none;
  }
  [role='listbox'] {
    position: relative;
    padding: 2px;
    overflow-y: auto;
    max-block-size: 22rem;
    scrollbar-width: thin;
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding-inline: 0.125rem 0.5rem;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  /* room for the entries that are not there: padding would make the list itself as tall */
  [role='listbox']::before,
  [role='listbox']::after {
    content: '';
    display: block;
    block-size: calc(var(--_before, 0) * 1.75rem);
  }
  [role='listbox']::after {
    block-size: calc(var(--_after, 0) * 1.75rem);
  }
  .windowed {
    --_bar: 3em;
    overflow-anchor: none;
  }
  .windowed [role='option'] {
    block-size: 1.75rem;
  }
  .windowed .rank {
    flex-basis: var(--_ranks);
  }
  /* more of its name, which is cut where it is long */
  .windowed .active .bar {
    display: none;
  }
  .windowed .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* in the row, not a layer of its own: a pointer on the map would ask each of them whether it is there */
  [role='option'] .unseen {
    position: static;
    flex: none;
    margin: 0;
    margin-inline-end: calc(-0.5rem - 1px);
    overflow: clip;
    clip-path: none;
    text-indent: 1em;
  }
  .rank {
    flex: 0 0 1.75em;
    color: var(--_muted);
    text-align: end;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.25;
    padding-block: 0.125rem;
  }
  .bar {
    flex: 0 0 var(--_bar, 4.5em);
    block-size: 0.625rem;
    /* its length is that of its ground: nothing is laid out when the year changes */
    background: linear-gradient(currentColor 0 0) no-repeat;
    forced-color-adjust: none;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  @container soz (inline-size < 24rem) {
    .summary:has(+ .controls .time) {
      min-block-size: 5lh;
    }
    .bar {
      flex-basis: 0;
      visibility: hidden;
      overflow: hidden;
    }
  }
  .value {
    flex: 0 0 var(--_values, 4ch);
    text-align: end;
  }
  [role='option'].active {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_control);
  }
  [role='option'][aria-selected='true'] {
    border-color: var(--_accent);
  }
  /* as if bold, but no wider: no name breaks anew where it is selected */
  [aria-selected='true'] .name {
    text-shadow: 0.5px 0;
  }
  [role='listbox']:focus-visible {
    outline: none;
  }
  [role='listbox']:focus-visible [role='option'].active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0.75rem;
  }
  .legend li,
  .legend button,
  .tally {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend button {
    flex: auto;
    min-block-size: 1.875rem;
    padding: 0.1875rem 0.375rem;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .legend button:hover {
    background: var(--_tint);
  }
  .legend [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .entries li:not(:has(button)) {
    min-block-size: 1.875rem;
    padding-inline: 7px;
  }
  .swatch {
    inline-size: 1.75rem;
    block-size: 1.1875rem;
    flex: none;
    border: 1px solid var(--_line);
  }
  .classes li {
    max-inline-size: 26rem;
  }
  .classes .swatch + span {
    flex: 1;
  }
  .count-bar {
    flex: none;
  }
  .classes .count {
    min-inline-size: 2ch;
    text-align: end;
  }
  @container soz (inline-size < 56rem) {
    .layout {
      --_list: 19.5rem;
      --_bar: 3em;
    }
    .count-bar {
      block-size: 0.625rem;
    }
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .sign {
    font-weight: 600;
  }
  .kind-note {
    max-inline-size: 90ch;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .tooltip {
    position: fixed;
    inset: auto;
    max-inline-size: min(20rem, calc(100vw - 1rem));
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    font-size: 0.9375em;
    line-height: 1.35;
  }

  @media (forced-colors: active) {
    .legend [aria-pressed='true'],
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
      .count,
      .rank {
        color: inherit;
      }
    }
    .classes .swatch {
      min-block-size: 1.1875rem;
    }
    [role='option'] {
      border-color: Canvas;
    }
    [role='option'].active {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .ranking,
    .tooltip {
      display: none;
    }
    /* a map, its legend and the head of its page have room on one sheet */
    .map-side {
      max-inline-size: calc(28rem * var(--_ratio, 1));
    }
    .legend {
      break-inside: avoid;
    }
  }
`;

export const districtMapStyles: CSSResultGroup = [narrowStyles, wideLegendStyles];
