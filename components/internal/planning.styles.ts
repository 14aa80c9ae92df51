import { css } from 'lit';

/** What the elements of planning have in common: how a state looks, and rows that can be picked. */
export const planningStyles = css`
  :host {
    --_late: var(--_accent);
    --_quiet: light-dark(#e4e9ef, #333c47);
    --_soft: color-mix(in srgb, var(--_action) 13%, var(--_surface));
  }
  .plot button,
  .plot a {
    scroll-margin: 5rem;
  }
  .pick {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.3125rem 0.625rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .pick:hover {
    background: var(--_tint);
  }
  .pick[aria-pressed='true'] {
    border-radius: 0;
    background: var(--_soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .quiet {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* a date, or what there is to say of a name: in one piece where the line has room for it */
  span.quiet {
    display: inline-block;
  }
  .twin td,
  .twin th {
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .twin th:first-child {
    min-inline-size: 10rem;
  }
  .twin td {
    min-inline-size: 7rem;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.625em;
    border: 1px solid var(--_control);
    border-radius: 1em;
    font-size: var(--_small);
    font-weight: 600;
  }
  .badge::before {
    content: '';
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid;
    border-color: inherit;
    border-radius: 50%;
  }

  @media (forced-colors: active) {
    :host {
      --_quiet: Canvas;
      --_soft: Canvas;
    }
    .pick[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .twin :is(th:first-child, td) {
      min-inline-size: 0;
    }
  }
`;
