/** A colour on light ground and on dark. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const colours = (...pairs: readonly (readonly [light: string, dark: string])[]): readonly Colour[] =>
  pairs.map(([light, dark]) => ({ light, dark }));

/**
 * The colours of classes, lines and cells. The elements' style sheets set the same ones; a page may set others.
 *
 * - `sequential`: little to much, one hue; dark ground turns it round, so that much stands out on either.
 * - `neutral`: the same without a hue, for delicate topics.
 * - `diverging`: below and above a middle, in hues that nobody takes for good and bad, and that stay apart where red and
 *   green do not.
 * - `bivariate`: two figures at once, the first little to much from left to right (towards blue), the second from line to line
 *   (towards brown); much of both is darkest on light ground and lightest on dark.
 * - `categorical`: lines and kinds, of equal weight.
 * - `cells`: grounds of table cells, on which text stands.
 */
export const COLOUR_SCHEMES = {
  sequential: colours(
    ['#519cb8', '#4a6b98'],
    ['#2d80ad', '#4c88bb'],
    ['#18639c', '#5fa6d1'],
    ['#174680', '#84c7e5'],
    ['#132b5a', '#c0e7f5'],
  ),
  neutral: colours(
    ['#8f959c', '#646a73'],
    ['#737a82', '#80868f'],
    ['#575e67', '#9ea5ad'],
    ['#3d444d', '#bfc5cc'],
    ['#242a32', '#e3e7eb'],
  ),
  diverging: colours(
    ['#8a4b08', '#f2b366'],
    ['#c07f3a', '#b98343'],
    ['#858d96', '#737c86'],
    ['#4a86b8', '#5590c4'],
    ['#174680', '#a6d2f5'],
  ),
  bivariate: colours(
    ['#8d9199', '#6f6a70'],
    ['#438ac7', '#5f7fb0'],
    ['#004c92', '#4a9df0'],
    ['#b37a2e', '#a5693a'],
    ['#5e5b5c', '#a9a596'],
    ['#0b2347', '#a5d2f7'],
    ['#7d5000', '#d98a2b'],
    ['#4c2a10', '#eec48a'],
    ['#170d14', '#fdf6e3'],
  ),
  categorical: colours(
    ['#0c55a9', '#7faffa'],
    ['#b4530a', '#e99e63'],
    ['#0f766e', '#5fc9bb'],
    ['#8a3686', '#d79ad7'],
    ['#584900', '#d1bf4b'],
    ['#b8255f', '#ed7c9b'],
  ),
  cells: colours(
    ['#edf3f9', '#1b2733'],
    ['#d3e3f1', '#1f3447'],
    ['#b3cfe6', '#23425d'],
    ['#8fb8d9', '#285274'],
    ['#6aa0ca', '#2f648d'],
  ),
} as const;

/** The name of a scheme of {@link COLOUR_SCHEMES}. */
export type ColourScheme = keyof typeof COLOUR_SCHEMES;

/** The colours of classes and of table cells in one hue. */
export interface HueScheme {
  readonly classes: readonly Colour[];
  readonly cells: readonly Colour[];
}

/**
 * What a page may have instead of blue, by the name it gives: as light or dark, step for step, as `sequential` and `cells`.
 * `neutral` is for delicate topics; of the hues none says good or bad.
 */
export const HUE_SCHEMES = {
  neutral: {
    classes: COLOUR_SCHEMES.neutral,
    cells: colours(
      ['#eff4fa', '#1f2327'],
      ['#d8dde3', '#2f3338'],
      ['#c2c7cd', '#404549'],
      ['#acb1b7', '#52575c'],
      ['#979ca2', '#65696e'],
    ),
  },
  teal: {
    classes: colours(
      ['#4fa28a', '#067770'],
      ['#0c846f', '#1f9689'],
      ['#07665a', '#4db5a3'],
      ['#014a43', '#83d3be'],
      ['#012f2c', '#c5eee0'],
    ),
    cells: colours(
      ['#edf6f2', '#112624'],
      ['#cbe2db', '#133934'],
      ['#a7cfc6', '#144d43'],
      ['#7fbcb3', '#186152'],
      ['#53aaa2', '#217660'],
    ),
  },
  violet: {
    classes: colours(
      ['#a787c0', '#6e619b'],
      ['#8866ab', '#8e7abd'],
      ['#6b4b96', '#b398dc'],
      ['#4d3379', '#d4b9f2'],
      ['#2f1e55', '#f0dffe'],
    ),
    cells: colours(
      ['#f6f2f9', '#242130'],
      ['#e2daec', '#372f47'],
      ['#cdc1e0', '#4c3e60'],
      ['#b7aad7', '#624d79'],
      ['#a094ce', '#7b5d91'],
    ),
  },
  ochre: {
    classes: colours(
      ['#b28d5b', '#915d40'],
      ['#9c6a2e', '#b1784f'],
      ['#874c01', '#d0996a'],
      ['#673301', '#e6bc90'],
      ['#471d00', '#f7e2c7'],
    ),
    cells: colours(
      ['#f8f3ed', '#2d2018'],
      ['#e8dbcd', '#432e20'],
      ['#dbc2ae', '#5a3e26'],
      ['#d0a98f', '#70502c'],
      ['#c59073', '#856333'],
    ),
  },
} as const satisfies Readonly<Record<string, HueScheme>>;

/** The name of a scheme of {@link HUE_SCHEMES}. */
export type HueSchemeName = keyof typeof HUE_SCHEMES;

/** Everything else that is drawn. */
export const INKS = {
  surface: { light: '#ffffff', dark: '#14181d' },
  text: { light: '#16202c', dark: '#eceff3' },
  muted: { light: '#4c5968', dark: '#aeb8c4' },
  line: { light: '#cfd6de', dark: '#3d4753' },
  control: { light: '#6b7887', dark: '#8b97a5' },
  tint: { light: '#f3f6f9', dark: '#1e232a' },
  accent: { light: '#b4530a', dark: '#ffb167' },
  ground: { light: '#e9edf1', dark: '#262c34' },
  water: { light: '#9cc3de', dark: '#33506a' },
  context: { light: '#c3cbd4', dark: '#4b5663' },
} as const satisfies Readonly<Record<string, Colour>>;

/** What something is painted with: an ink, a class of a map, or a line's colour. */
export type Paint = keyof typeof INKS | `${'q' | 'd' | 'b' | 'c'}${number}` | `slot-${number}`;

/** Every paint there is. */
export const PAINTS: readonly (readonly [Paint, Colour])[] = [
  ...(Object.entries(INKS) as [keyof typeof INKS, Colour][]),
  ...COLOUR_SCHEMES.sequential.map((colour, i) => [`q${i}`, colour] as const),
  ...COLOUR_SCHEMES.diverging.map((colour, i) => [`d${i}`, colour] as const),
  ...COLOUR_SCHEMES.bivariate.map((colour, i) => [`b${i}`, colour] as const),
  ...COLOUR_SCHEMES.categorical.map((colour, i) => [`slot-${i}`, colour] as const),
  ...COLOUR_SCHEMES.cells.map((colour, i) => [`c${i}`, colour] as const),
];

const byPaint: ReadonlyMap<string, Colour> = new Map(PAINTS);

/**
 * The colour of a paint on light ground.
 *
 * @param hue - The scheme of classes, where it is not blue.
 */
export function paintColour(paint: Paint, hue?: HueSchemeName): string {
  const scheme = { q: 'classes', c: 'cells' }[paint.replace(/\d$/, '')] as keyof HueScheme | undefined;
  const inHue = hue && scheme ? HUE_SCHEMES[hue][scheme][Number(paint.slice(1))] : undefined;
  return (inHue ?? byPaint.get(paint))?.light ?? INKS.text.light;
}
