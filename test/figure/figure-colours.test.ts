import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOUR_SCHEMES, type Colour, HUE_SCHEMES, INKS, paintColour } from '../../src/figure/figure-colours.js';

type Vector = readonly [number, number, number];
type Vision = readonly [Vector, Vector, Vector];

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency,
// IEEE TVCG 15 (2009), table 1, severity 1.0; for linear RGB
const VISIONS: Readonly<Record<string, Vision>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
// sRGB to CIE XYZ, IEC 61966-2-1
const XYZ: Vision = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

const times = (matrix: Vision, [x, y, z]: Vector): Vector =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Vector;

function linear(hex: string): Vector {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Vector;
}

function lab(colour: Vector): Vector {
  const [x, y, z] = times(XYZ, colour);
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [a, b, c] = [f(x / 0.95047), f(y), f(z / 1.08883)] as const;
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

/** CIE 1976 difference of two colours as seen by someone. */
function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((hex) => {
    const seen = times(vision, linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as unknown as Vector;
    return lab(seen);
  }) as [Vector, Vector];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map((hex) => times(XYZ, linear(hex))[1]).sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));

const MODES = ['light', 'dark'] as const;
/**
 * What drawings stand on: the surface of published pages, and where a page says nothing the system colour Canvas of Chromium,
 * Firefox and WebKit, measured in Chromium 156, Firefox 153 and WebKitGTK 2.50.
 */
const GROUNDS: Readonly<Record<keyof Colour, readonly string[]>> = {
  light: [INKS.surface.light],
  dark: [INKS.surface.dark, '#121212', '#1c1b22', '#1e1e1e'],
};
/** Those of the elements, and for each hue its classes and its cells. */
const SCHEMES: Readonly<Record<string, readonly Colour[]>> = {
  ...COLOUR_SCHEMES,
  ...Object.fromEntries(
    Object.entries(HUE_SCHEMES).flatMap(([hue, { classes, cells }]) => [
      [hue, classes],
      [`cells in ${hue}`, cells],
    ]),
  ),
};
const HUES = Object.keys(HUE_SCHEMES);
const CLASSES = ['sequential', ...HUES];
const CELLS = ['cells', ...HUES.map((hue) => `cells in ${hue}`)];
const inMode = (scheme: string, mode: keyof Colour): string[] => (SCHEMES[scheme] ?? []).map((each) => each[mode]);

test('the measures are those of their sources', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  // CIE L*a*b* of pure red in sRGB: 53.24, 80.09, 67.20
  const [l, a, b] = lab(linear('#ff0000'));
  expect([l, a, b].map((value) => Math.round(value))).toEqual([53, 80, 67]);
  // red and green as protanopes see them are far closer than they are
  const red = ['#d7191c', '#1a9641'] as const;
  expect(difference(...red, VISIONS['protanopia'] as Vision)).toBeLessThan(
    difference(...red, VISIONS['usual'] as Vision) / 2,
  );
});

const LEAST_OF_CELLS = 7;

/** What two colours of a scheme differ by at least: the text in cells tells what these tints do not. */
const LEAST: Readonly<Record<string, number>> = {
  diverging: 17,
  bivariate: 17,
  categorical: 13,
  ...Object.fromEntries(CLASSES.map((scheme) => [scheme, 10])),
  ...Object.fromEntries(CELLS.map((scheme) => [scheme, LEAST_OF_CELLS])),
};

test('no scheme is left out', () => {
  expect(Object.keys(LEAST).sort()).toEqual(Object.keys(SCHEMES).sort());
});

describe.each(Object.keys(LEAST))('the colours of the scheme %s', (scheme) => {
  test.each(Object.keys(VISIONS))('differ for eyes with %s', (vision) => {
    for (const mode of MODES)
      for (const [one, other] of pairs(inMode(scheme, mode)))
        expect(difference(one, other, VISIONS[vision] as Vision), `${mode}: ${one} ${other}`).toBeGreaterThanOrEqual(
          LEAST[scheme] ?? Infinity,
        );
  });
});

describe.each(MODES)('on %s ground', (mode) => {
  test.each([...CLASSES, 'diverging', 'bivariate'])('every class of %s stands out by 3 : 1', (scheme) => {
    for (const ground of GROUNDS[mode])
      for (const colour of inMode(scheme, mode))
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  test('more of both is further from the ground than more of one', () => {
    const contrasts = inMode('bivariate', mode).map((colour) => contrast(colour, INKS.surface[mode]));
    const at = (row: number, column: number): number => contrasts[3 * row + column] as number;
    for (const row of [0, 1, 2])
      for (const column of [0, 1, 2]) {
        if (column < 2) expect(at(row, column + 1)).toBeGreaterThan(at(row, column));
        if (row < 2) expect(at(row + 1, column)).toBeGreaterThan(at(row, column));
      }
  });

  test('names in the colours of lines are read at 4.5 : 1', () => {
    for (const ground of GROUNDS[mode])
      for (const colour of [...inMode('categorical', mode), INKS.text[mode], INKS.muted[mode], INKS.accent[mode]])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(CELLS)('text on %s is read at 4.5 : 1', (scheme) => {
    for (const colour of inMode(scheme, mode))
      expect(contrast(colour, INKS.text[mode]), colour).toBeGreaterThanOrEqual(4.5);
  });

  test('borders and patterns are seen at 3 : 1', () => {
    for (const ground of [...GROUNDS[mode], INKS.tint[mode]])
      expect(contrast(INKS.control[mode], ground), ground).toBeGreaterThanOrEqual(3);
  });

  test.each([...CLASSES, ...CELLS])('more of %s is further from the ground', (scheme) => {
    const contrasts = inMode(scheme, mode).map((colour) => contrast(colour, INKS.surface[mode]));
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
  });
});

test.each([
  ['components/district-map/map.styles.ts', '--soz-class-', 1, 'sequential'],
  ['components/district-map/map-kinds.styles.ts', '--soz-diverging-', 1, 'diverging'],
  ['components/district-map/map-kinds.styles.ts', '--soz-bivariate-', 1, 'bivariate'],
  ['components/trend-chart/trend-chart.styles.ts', '--soz-line-', 0, 'categorical'],
  ['components/matrix/matrix.styles.ts', '--soz-tint-', 1, 'cells'],
] as const)('%s has the colours of its scheme', (file, property, first, scheme) => {
  const text = readFileSync(file, 'utf8');
  for (const [i, { light, dark }] of COLOUR_SCHEMES[scheme].entries())
    expect(text).toContain(`var(${property}${i + first}, light-dark(${light}, ${dark}))`);
});

test('a picture has the classes of its hue, and all else as ever', () => {
  expect(paintColour('q4', 'violet')).toBe(HUE_SCHEMES.violet.classes[4]?.light);
  expect(paintColour('q4')).toBe(COLOUR_SCHEMES.sequential[4]?.light);
  expect(paintColour('accent', 'violet')).toBe(INKS.accent.light);
});

test('the frame has the inks of drawings', () => {
  const text = readFileSync('components/internal/frame.styles.ts', 'utf8');
  for (const ink of ['text', 'muted', 'line', 'control', 'tint', 'accent'] as const)
    expect(text).toContain(`light-dark(${INKS[ink].light}, ${INKS[ink].dark})`);
});
