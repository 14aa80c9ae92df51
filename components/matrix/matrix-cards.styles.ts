import { css } from '../internal/sheet.js';

/** A card a row. */
export const matrixCardStyles = css`
  /* a box that scrolls within a page that scrolls is no help on a phone */
  .matrix:has(.cards) {
    max-block-size: none;
  }
  .cards {
    padding: 0.5rem 0.75rem 0.75rem;
  }
  .cards ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .cards .pointed {
    box-shadow: inset 0 0 0 1px var(--_text);
  }
  .cards .reference li,
  .cards ul:last-child > li:last-child {
    border-block-end: 0;
  }
  .cards .reference {
    background: var(--_tint);
    margin: -0.5rem -0.75rem 0.5rem;
    padding: 0.25rem 0.75rem;
  }
  .cards .group-name {
    margin-block-start: 1rem;
    font-weight: 650;
    border-block-end: 2px solid var(--_control);
  }
  .cards :is(button, strong) {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0.125rem 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
    overflow-wrap: break-word;
  }
  .cards .selected {
    padding-inline-start: 0.75rem;
    box-shadow: inset 4px 0 var(--_accent);
  }
  .cards .selected > * {
    box-shadow: none;
  }
  .cards dl {
    margin: 0;
  }
  .cards dl div {
    display: grid;
    grid-template-columns: 1fr minmax(3.5rem, auto);
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.125rem;
  }
  .cards dt {
    overflow-wrap: break-word;
    hyphens: auto;
    color: var(--_muted);
  }
  .cards dd {
    margin: 0;
    padding: 0.125rem 0.5rem;
    text-align: end;
  }
  .cards.texts dl div {
    display: block;
  }
  .cards.texts dd {
    padding-inline: 0;
    text-align: start;
  }
`;
