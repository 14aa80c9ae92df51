import { expect, test } from 'vitest';
import { gapsIn, namesIn, printedValue, squareAreas, squareTexts } from '../../src/figure/map-square.js';
import type { MapArea } from '../../src/figure/map-kind.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { cityWith, districtMap } from '../fixtures/district-values.js';

const model = districtMap(cityWith({ '11': 1, '12': 2, '13': 3, '14': { withheld: 4 }, '21': 0 }));
const SIZE = { rows: 2, columns: 3 };
const ok = { value: 1, status: observationStatus('ok') };
/** Areas at the places given, the others at none. */
const placed = (places: Readonly<Record<string, readonly [row: number, column: number]>>) =>
  squareAreas(
    model,
    SIZE,
    ({ area, observation }) => {
      const [row, column] = places[area.code] ?? [];
      return { row, column, observations: [observation, ok] };
    },
    (row, column) => `b${3 * row + column}`,
  );
const areaOf = (areas: readonly MapArea[], code: string): MapArea => areas.find(({ area }) => area.code === code)!;

test('a value is read as it is printed; that there is nothing is a value, what is withheld is none', () => {
  expect(printedValue({ value: 1.25, status: observationStatus('ok') }, 1)).toBe(1.3);
  expect(printedValue({ value: 0, status: observationStatus('ok') }, 1)).toBe(0);
  for (const status of ['suppressed', 'missing', 'not-applicable', 'undefined'] as const)
    expect(printedValue({ value: 7, status: observationStatus(status) }, 1)).toBeNaN();
});

test('a class is a row and a column; each has its look, and how many areas are in it', () => {
  const { areas, classes } = placed({ '11': [0, 0], '12': [1, 2], '13': [1, 2] });
  expect(areaOf(areas, '11').classIndex).toBe(0);
  expect(areaOf(areas, '12').classIndex).toBe(5);
  expect(classes.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 2]);
  expect(classes.map(({ look }) => look)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
});

test('an area of which one side is unknown is in no class, and looks as what is unknown of it', () => {
  const { areas, specials } = placed({ '11': [0, 0], '12': [0, 1] });
  expect(areaOf(areas, '14')).toMatchObject({ special: 'suppressed' });
  expect(areaOf(areas, '14').classIndex).toBeUndefined();
  // its values are known, and yet it has no place
  expect(areaOf(areas, '13').special).toBe('undefined');
  expect(areaOf(areas, '22').special).toBe('missing');
  expect(specials.map(({ look, count }) => [look, count])).toEqual(
    expect.arrayContaining([
      ['suppressed', 1],
      ['missing', 7],
      ['undefined', 2],
    ]),
  );
  expect(gapsIn(specials)).toEqual({ suppressed: 1, missing: 9 });
  expect(gapsIn([])).toEqual({ suppressed: 0, missing: 0 });
});

test('what looks special has the status of what is unknown, be it of the second side', () => {
  const withheld = { value: NaN, status: observationStatus('suppressed') };
  const { specials } = squareAreas(
    districtMap(cityWith({ '11': 1 })),
    SIZE,
    ({ area }) => ({ row: undefined, column: 0, observations: area.code === '11' ? [ok, withheld] : [ok, ok] }),
    () => 'ground',
  );
  expect(specials.find(({ look }) => look === 'suppressed')?.status).toBe(withheld.status);
});

test('every area is counted once: in a class, or among what is special', () => {
  const { classes, specials } = placed({ '11': [0, 0], '12': [0, 1], '13': [1, 1] });
  const all = [...classes, ...specials].reduce((sum, { count }) => sum + count, 0);
  expect(all).toBe(model.areas.length);
});

test('areas are named by their class; what is in none is never named', () => {
  const { areas } = placed({ '11': [0, 0], '12': [1, 2] });
  expect(namesIn(areas, () => true)).toEqual(['Rosenhang', 'Nordhöhe']);
  expect(namesIn(areas, (index) => index === 5)).toEqual(['Rosenhang']);
  expect(namesIn(areas, (index) => index === 1)).toEqual([]);
});

test('an area is said with its class and rank where it has them', () => {
  const square = placed({ '11': [0, 0], '12': [1, 2] });
  const { areaText } = squareTexts(
    { ...model, ...square },
    ({ observation }) => ({
      text: '',
      spoken: Number.isNaN(observation.value) ? 'geheim' : `Wert ${observation.value}`,
    }),
    (index) => `Klasse ${index}`,
  );
  expect(areaText?.(areaOf(square.areas, '12'), 'de')).toBe('Rosenhang: Wert 2; Klasse 5; Rang 2 von\u00a04');
  expect(areaText?.(areaOf(square.areas, '14'), 'de')).toBe('Mühlenberg: geheim');
});
