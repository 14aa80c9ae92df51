import { css } from '../internal/sheet.js';

/** A card a row. */
export const matrixCardStyles = css`
  /* a box that scrolls within a page that scrolls is no help on a phone */
  .matrix:has(.cards) {
    max-block-size: none;
  }
  .cards {
    padding: 0.25rem 0.75rem;
  }
  .cards li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .cards.numbers li {
    padding-block: 0.25rem;
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
    margin: -0.25rem -0.75rem 0;
    padding: 0.25rem 0.75rem;
    border-block-end: 2px solid var(--_control);
  }
  .cards .reference dt {
    font-weight: 400;
  }
  .cards .lead {
    padding-block: 0.75rem 0.25rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
    text-align: end;
    hyphens: auto;
  }
  .cards .unit {
    font-weight: 400;
  }
  .cards .group-name {
    margin: 1rem 0 0;
    font-size: 1em;
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
  /* all of it can be pressed */
  .cards .closed {
    display: grid;
    grid-template-columns: 1fr fit-content(55%);
    align-items: baseline;
    position: relative;
  }
  .cards .closed button {
    position: static;
    font-weight: 400;
  }
  .cards .closed button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .cards button::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.2em 0.75em;
    border: solid var(--_control);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .cards .selected button::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  .cards .selected {
    padding-inline-start: 0.75rem;
    box-shadow: inset 4px 0 var(--_accent);
  }
  .cards .selected > * {
    box-shadow: none;
  }
  .cards dl div {
    display: grid;
    grid-template-columns: 1fr fit-content(55%);
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.125rem;
  }
  .cards .closed dl div {
    display: block;
  }
  .cards dt {
    overflow-wrap: break-word;
    hyphens: auto;
    color: var(--_muted);
  }
  .cards dd {
    min-inline-size: 4rem;
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
