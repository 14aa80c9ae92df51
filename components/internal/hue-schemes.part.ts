import { type Colour, HUE_SCHEMES, type HueSchemeName } from '../../src/index.js';
import { GERMAN_HUES } from './hue-wish.js';

const tokens = (own: string, page: string, colours: readonly Colour[]): string =>
  colours.map(({ light, dark }, i) => `${own}${i}:var(${page}${i + 1},light-dark(${light},${dark}))`).join(';');

const rules = (Object.keys(HUE_SCHEMES) as HueSchemeName[]).map((hue) => {
  const { classes, cells } = HUE_SCHEMES[hue];
  return `:host(:is([scheme=${hue}],[scheme=${GERMAN_HUES[hue]}])){${tokens('--_q', '--soz-class-', classes)};${tokens('--_tint-', '--soz-tint-', cells)}}`;
});

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(`@media (forced-colors:none){${rules.join('')}}`);

/** The colours that a page may name: for those elements of it that do. */
export const styles = { styleSheet };
