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
 * - `categorical`: lines and kinds, of equal weight.
 * - `cells`: grounds of table cells, on which text stands.
 */
export const COLOUR_SCHEMES = {
  sequential: colours(
    ['#519cb8', '#436695'],
    ['#2d80ad', '#4d85b6'],
    ['#18639c', '#5fa6d1'],
    ['#174680', '#84c7e5'],
    ['#132b5a', '#c0e7f5'],
  ),
  neutral: colours(
    ['#8f959c', '#626972'],
    ['#737a82', '#7f868f'],
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
export type Paint = keyof typeof INKS | `q${number}` | `slot-${number}`;

/** Every paint there is. */
export const PAINTS: readonly (readonly [Paint, Colour])[] = [
  ...(Object.entries(INKS) as [keyof typeof INKS, Colour][]),
  ...COLOUR_SCHEMES.sequential.map((colour, i) => [`q${i}`, colour] as const),
  ...COLOUR_SCHEMES.categorical.map((colour, i) => [`slot-${i}`, colour] as const),
];

const byPaint: ReadonlyMap<string, Colour> = new Map(PAINTS);

/** The colour of a paint on light ground. */
export function paintColour(paint: Paint): string {
  return byPaint.get(paint)?.light ?? INKS.text.light;
}
