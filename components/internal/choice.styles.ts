import { css } from 'lit';

/** A label above its list, among the controls. */
export const choiceStyles = css`
  .controls label > span:first-child {
    display: block;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .controls input[type='search'] {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 0.375rem 0.75rem;
    min-block-size: 2.25rem;
    max-inline-size: 100%;
  }
`;
