import { type Colour, HUE_SCHEMES } from '../../src/index.js';
import { HUE_WORDS } from './hue-wish.js';
import { wordMisuse } from './word-misuse.js';

const tokens = (own: string, page: string, colours: readonly Colour[]): string =>
  colours.map(({ light, dark }, i) => `${own}${i}:var(${page}${i + 1},light-dark(${light},${dark}))`).join(';');

const rules = Object.entries(HUE_WORDS).map(([german, hue]) => {
  const { classes, cells } = HUE_SCHEMES[hue];
  return `:host(:is([scheme=${hue}],[scheme=${german}])){${tokens('--_q', '--soz-class-', classes)};${tokens('--_tint-', '--soz-tint-', cells)}}`;
});

/** The colours that a page may name: for those elements of it that do. */
export const styles = new CSSStyleSheet();
styles.replaceSync(`@media (forced-colors:none){${rules.join('')}}`);

/** A name that is none. */
export const misuse = wordMisuse('scheme', HUE_WORDS);
