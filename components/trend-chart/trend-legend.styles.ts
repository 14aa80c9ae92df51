import { css } from 'lit';

export const trendLegendStyles = css`
  .legend-heading {
    color: var(--_muted);
  }
  .legend ul {
    margin: 0.375rem 0 0;
    padding: 0;
    list-style: none;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr));
    gap: 0.375rem 0.5rem;
  }
  .signs {
    --_hue: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    color: var(--_muted);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    text-align: start;
  }
  .key span {
    flex: 1;
    overflow-wrap: break-word;
  }
  .key b {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  button.key {
    border-color: var(--_line);
  }
  button.key:hover {
    border-color: var(--_control);
  }
  button.key[aria-pressed='false'] {
    --_hue: var(--_context);
    border-style: dashed;
    border-color: var(--_control);
    color: var(--_muted);
  }
  button.key:disabled {
    cursor: not-allowed;
  }
  .others {
    --_hue: var(--_context);
    color: var(--_muted);
  }
  .others .line {
    stroke-width: 1.25;
  }
  .signs li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .swatch {
    flex: none;
    fill: none;
  }
  .swatch .marker {
    fill: var(--_hue);
  }
  .swatch .hollow {
    stroke: var(--_hue);
    stroke-width: 1.75;
  }
  .signs .line:not(.solid) {
    stroke-dasharray: 2 5;
  }

  @media print {
    button.key[aria-pressed='false'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }
    button.key {
      forced-color-adjust: none;
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonBorder;
    }
    button.key:disabled {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
