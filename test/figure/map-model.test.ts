import { expect, test } from 'vitest';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { AreaLevel } from '../../src/model/area.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

function model(id: string, year: string, publication: Publication = smallCity, levelId = 'district'): MapModel {
  const table = publication.tables.get(id) as IndicatorTable;
  const level = chooseLevel(table.areas, levelId) as AreaLevel;
  return mapModel(table, level, parsePeriod(year), publication.geometry);
}
const codes = (areas: MapModel['areas']): string[] => areas.map(({ area }) => area.code);

test('areas come by rank, those without a value last in their own order', () => {
  const { areas, ranked } = model('sgb2-quote', '2024');
  const withValue = areas.slice(0, ranked);
  const values = withValue.map(({ observation }) => observation.value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(withValue.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(codes(areas.slice(ranked))).toEqual(['12', '31', '33']);
});

test('nothing drawn depends on what a suppressed cell holds', () => {
  const leaking = (leak: number): MapModel =>
    model(
      'sgb2-quote',
      '2024',
      changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
        value: status === observationStatus('suppressed') ? leak : value,
        status,
      })),
    );
  const told = ({ table: _, ...rest }: MapModel): string => JSON.stringify(rest);
  expect(told(leaking(9999))).toBe(told(leaking(NaN)));
});

test('the classes are the same in every year, and about equally full over all of them', () => {
  const bounds = ({ classes }: MapModel): unknown => classes.map(({ lower, upper }) => [lower, upper]);
  expect(bounds(model('sgb2-quote', '2015'))).toEqual(bounds(model('sgb2-quote', '2024')));
  const all = Array.from({ length: 12 }, (_, i) => model('sgb2-quote', String(2013 + i)).classes);
  const totals = [0, 1, 2, 3, 4].map((k) => all.reduce((sum, classes) => sum + (classes[k]?.count ?? 0), 0));
  const mean = totals.reduce((a, b) => a + b) / 5;
  for (const total of totals) expect(Math.abs(total - mean)).toBeLessThanOrEqual(0.15 * mean);
});

test('a class contains its lower bound, the next one its upper', () => {
  const { classes, areas, table } = model('sgb2-quote', '2024');
  for (const { classIndex, observation } of areas) {
    if (classIndex === undefined) continue;
    const { lower = -Infinity, upper = Infinity } = classes[classIndex] ?? {};
    expect(observation.value >= lower && observation.value < upper).toBe(true);
  }
  expect(table.indicator.id).toBe('sgb2-quote');
});

test('counts of classes and special looks add up to the areas', () => {
  for (const id of smallCity.tables.keys()) {
    const { classes, specials, areas } = model(id, '2024');
    const count = [...classes, ...specials].reduce((sum, entry) => sum + entry.count, 0);
    expect(count).toBe(areas.length);
  }
});

test('every look that occurs is told once, in the order of a legend', () => {
  expect(model('hze-dichte', '2024').specials.map(({ look }) => look)).toEqual([
    'zero',
    'zero-rounded',
    'suppressed',
    'missing',
    'not-yet-available',
    'not-applicable',
    'undefined',
    'invalid',
  ]);
});

test('few classes lie as far apart as many', () => {
  const two = model(
    'sgb2-quote',
    '2024',
    changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({ value: value > 15 ? 20 : 10, status })),
  );
  expect(two.classes.map(({ look }) => look)).toEqual(['q0', 'q4']);
});

test('a reference date finds its year, and the city stands apart from the ranking', () => {
  const { city, areas, facts } = model('sgb2-quote', '2024');
  expect(city?.area.name).toBe('Kleinau');
  expect(city?.observation.value).toBeGreaterThan(0);
  expect(codes(areas)).not.toContain('0');
  expect(facts).toMatchObject({ count: 12, suppressed: 2, missing: 1, city: { area: 'Kleinau' } });
});

test('an area that did not exist yet but is on the map is told of', () => {
  const { areas } = model('sgb2-quote', '2015');
  expect(codes(areas).sort()).toEqual(districtCodes);
  expect(areas.find(({ area }) => area.code === '34')?.special).toBe('not-applicable');
});

test('without boundaries the ranking is the same', () => {
  const { geometry: _, ...rest } = smallCity;
  const bare = model('sgb2-quote', '2024', rest);
  expect(bare.geometry).toBeUndefined();
  expect(codes(bare.areas)).toEqual(codes(model('sgb2-quote', '2024').areas));
});
