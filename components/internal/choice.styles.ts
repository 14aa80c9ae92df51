import { css } from 'lit';

/** A label above its list, among the controls. */
export const choiceStyles = css`
  .controls label > span:first-child {
    display: block;
    font-size: var(--_small);
    color: var(--_muted);
  }
`;
