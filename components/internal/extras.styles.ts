import { css } from './sheet.js';

/** What is opened below a figure to take it along or to share it. */
export const styles = css`
  .files,
  .files ul,
  .to-copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2.5rem;
  }
  .files ul {
    align-items: baseline;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .download {
    display: inline-block;
    padding-block: 0.5rem;
    padding-inline-end: 0.5rem;
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }
  .share {
    display: grid;
    gap: 0.75rem;
  }
  .to-copy {
    align-items: end;
    gap: 0.25rem 0.5rem;
  }
  .to-copy label {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  textarea {
    display: block;
    inline-size: 100%;
    resize: vertical;
    overflow-wrap: anywhere;
  }
`;
