import { expect, test } from 'vitest';
import { dynamicsMap } from '../../src/figure/map-dynamics.js';
import type { MapModel } from '../../src/figure/map-model.js';
import { cityWith, districtMap, type Given } from '../fixtures/district-values.js';
import { districtCodes } from '../fixtures/small-city.js';

type Values = Readonly<Record<string, Given>>;

const rising: Values = Object.fromEntries(districtCodes.map((code, i) => [code, i + 1]));
const even: Values = Object.fromEntries(districtCodes.map((code) => [code, 7]));
const map = (now: Values, before: Values = now, years = 2): MapModel | undefined =>
  dynamicsMap(districtMap(cityWith(now, { '2022': before })), years);
const place = (model: MapModel | undefined, code: string): { row: number; column: number } | undefined => {
  const { classIndex } = model?.areas.find(({ area }) => area.code === code) ?? {};
  return classIndex === undefined ? undefined : { row: Math.floor(classIndex / 3), column: classIndex % 3 };
};

test('an area far above the mean now stands high, one far above the mean change to the right', () => {
  const made = map({ ...even, '11': 30 }, even);
  expect(place(made, '11')).toEqual({ row: 3, column: 2 });
  expect(place(made, '12')).toEqual({ row: 1, column: 1 });
  const fallen = map({ ...even, '11': 1 }, { ...even, '11': 30 });
  expect(place(fallen, '11')).toEqual({ row: 0, column: 0 });
});

test('a triangle points up or down where the change is far from the mean, and nowhere else', () => {
  const made = map({ ...even, '11': 30, '12': -20 }, even);
  const signOf = (code: string): number | undefined =>
    made?.kind?.sign?.(made.areas.find(({ area }) => area.code === code)!);
  expect([signOf('11'), signOf('12'), signOf('13')]).toEqual([1, -1, 0]);
});

test('values that do not differ are all in the middle', () => {
  const made = map(even);
  expect(made?.classes.map(({ count }) => count)).toEqual([0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0]);
});

test('what is withheld then or now is in no class, has no sign, and tells nothing', () => {
  const traces = (withheld: number): string => {
    const made = map({ ...rising, '12': { withheld } }, { ...rising, '33': { withheld } });
    const { kind } = made as MapModel;
    const words = kind?.words?.('de');
    return JSON.stringify([
      made?.classes,
      made?.specials,
      made?.areas.map((area) => [area.area.code, area.classIndex, kind?.sign?.(area), kind?.areaText?.(area, 'de')]),
      { ...words, table: { ...words?.table, rows: words?.table.rows } },
    ]);
  };
  const made = map({ ...rising, '12': { withheld: 2 } }, { ...rising, '33': { withheld: 2 } });
  expect([place(made, '12'), place(made, '33')]).toEqual([undefined, undefined]);
  expect(made?.specials).toEqual([expect.objectContaining({ look: 'suppressed', count: 2 })]);
  expect(traces(1)).toBe(traces(999));
});

test('a change of nothing is told as such, and one below zero with a minus', () => {
  const made = map({ ...even, '11': 5 }, even);
  const row = (code: string): string[] =>
    (made?.kind?.words?.('de').table.rows.find(({ area }) => area === code)?.cells ?? []).map(({ text }) => text);
  expect(row('12')[1]).toBe('±0,0');
  expect(row('11')[1]).toBe('−2,0');
});

test('there is none where the table does not reach so far back', () => {
  expect(map(rising, rising, 11)).toBeDefined();
  expect(map(rising, rising, 12)).toBeUndefined();
});

test('an area that has only one of both values is missing, and no areas at all are no error', () => {
  const { '11': _, ...without } = rising;
  expect(map(rising, without)?.areas.find(({ area }) => area.code === '11')?.special).toBeUndefined();
  const lacking = dynamicsMap(districtMap(cityWith({}, { '2024': rising })), 2);
  expect(lacking?.specials).toEqual([expect.objectContaining({ look: 'missing', count: 12 })]);
});
