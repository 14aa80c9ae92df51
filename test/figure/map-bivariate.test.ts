import { expect, test } from 'vitest';
import { bivariateMap } from '../../src/figure/map-bivariate.js';
import type { MapModel } from '../../src/figure/map-model.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { type Given, cityWith, districtMap, tableOf } from '../fixtures/district-values.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

type Values = Readonly<Record<string, Given>>;

/** A value for each district: its place in the list, counted from one. */
const rising: Values = Object.fromEntries(districtCodes.map((code, i) => [code, i + 1]));
const falling: Values = Object.fromEntries(districtCodes.map((code, i) => [code, 12 - i]));
const even: Values = Object.fromEntries(districtCodes.map((code) => [code, 7]));
const second = (values: Values): IndicatorTable => tableOf(cityWith(values, {}, 'hze-dichte'));
const map = (first: Values, other: Values): MapModel => bivariateMap(districtMap(cityWith(first)), second(other));
const classOf = ({ areas }: MapModel, code: string): number | undefined =>
  areas.find(({ area }) => area.code === code)?.classIndex;

test('the first goes to the right and the second upwards, in thirds', () => {
  const same = map(rising, rising);
  expect([classOf(same, '11'), classOf(same, '22'), classOf(same, '34')]).toEqual([0, 4, 8]);
  const opposite = map(rising, falling);
  expect([classOf(opposite, '11'), classOf(opposite, '34')]).toEqual([6, 2]);
  expect(same.classes.map(({ count }) => count)).toEqual([4, 0, 0, 0, 4, 0, 0, 0, 4]);
});

test('order and rank are those of the first', () => {
  const { areas } = map(rising, falling);
  expect(areas[0]).toMatchObject({ area: { code: '34' }, rank: 1 });
});

test('what does not differ is in one class, whatever the other does', () => {
  const { classes } = map(even, rising);
  expect(classes.filter(({ count }) => count > 0)).toHaveLength(3);
  expect(map(even, even).classes.filter(({ count }) => count > 0)).toHaveLength(1);
});

test('an area whose second value is withheld is in no class; nothing tells what it was', () => {
  const traces = (withheld: number): unknown => {
    const made = map({ ...rising, '12': { withheld } }, { ...rising, '33': { withheld } });
    const { kind, classes, areas, specials } = made;
    const words = kind?.words?.('de');
    return [
      classes,
      specials,
      areas.map(({ area, classIndex, rank }) => [area.code, classIndex, rank]),
      { ...words, table: { ...words?.table, rows: words?.table.rows } },
      areas.map((area) => kind?.areaText?.(area, 'de')),
      kind?.note('de'),
    ];
  };
  const made = map(rising, { ...rising, '33': { withheld: 3 } });
  expect(classOf(made, '33')).toBeUndefined();
  expect(made.specials).toEqual([expect.objectContaining({ look: 'suppressed', count: 1 })]);
  expect(JSON.stringify(traces(1))).toBe(JSON.stringify(traces(987.6)));
});

test('without a single second value no area is in a class', () => {
  const made = map(rising, {});
  expect(made.classes.every(({ count }) => count === 0)).toBe(true);
  expect(made.specials).toEqual([expect.objectContaining({ look: 'missing', count: 12 })]);
  expect(made.kind?.words?.('de').summary).toBeTruthy();
});

test('a second indicator of reference dates shows the last of the year, and nothing where it has none in it', () => {
  const whole = smallCity.tables.get('hze-dichte') as IndicatorTable;
  const without = { ...second(rising), periods: whole.periods.filter(({ id }) => id !== '2024') };
  const made = bivariateMap(districtMap(cityWith(rising)), without);
  expect(made.classes.every(({ count }) => count === 0)).toBe(true);
});

test('its table has both values of each area, each with the precision of its own', () => {
  const words = map(rising, falling).kind?.words?.('de');
  const row = words?.table.rows.find(({ area }) => area === '11');
  expect(row?.cells.slice(0, 2).map(({ text }) => text)).toEqual(['1,0', '12,0']);
});
