import { expect, test } from 'vitest';
import { strongLines, trendModel } from '../../src/figure/trend-model.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

const table = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const codes = (series: readonly { area: { code: string } }[]): string[] => series.map(({ area }) => area.code);

test('the city is the reference and the areas of the level are the context', () => {
  const model = trendModel(table, 'district', []);
  expect(model.reference?.area.code).toBe('0');
  expect(codes(model.context)).toEqual(districtCodes);
  expect(model.selected).toEqual([]);
});

test('selected areas leave the context and keep the order they were picked in', () => {
  const model = trendModel(table, 'district', ['33', '11']);
  expect(codes(model.selected)).toEqual(['33', '11']);
  expect(codes(model.context)).not.toContain('33');
  expect(codes(strongLines(model))).toEqual(['33', '11', '0']);
});

test('an area of another level may be selected beside those of the level', () => {
  const model = trendModel(table, 'district', ['1', '11']);
  expect(codes(model.selected)).toEqual(['1', '11']);
});

test('unknown codes, repeated ones, the city itself and those after the sixth are left out', () => {
  const model = trendModel(table, 'district', ['99', '11', '11', '0', '12', '13', '14', '21', '22', '23']);
  expect(codes(model.selected)).toEqual(['11', '12', '13', '14', '21', '22']);
});

test('the city level has the reference and nothing else', () => {
  const model = trendModel(table, 'city', []);
  expect(model.reference?.area.code).toBe('0');
  expect(model.context).toEqual([]);
});

test('known breaks fall among the periods', () => {
  expect(trendModel(table, 'district', []).breaks).toEqual([
    { index: 10, reason: { de: 'Einführung des Bürgergelds', en: 'Introduction of Bürgergeld' } },
  ]);
});

test('an area has no values before it existed', () => {
  const { selected } = trendModel(table, 'district', ['34']);
  expect([...(selected[0]?.values ?? [])].findIndex(Number.isFinite)).toBe(2018 - 2013);
});

test('counts of a city and of its parts do not share an axis', () => {
  const counts = smallCity.tables.get('wohngeld-haushalte') as IndicatorTable;
  expect(trendModel(counts, 'district', [])).toMatchObject({ reference: { area: { code: '0' } }, context: [] });
  const compared = trendModel(counts, 'district', ['11']);
  expect(compared.reference).toBeUndefined();
  expect(codes(compared.context)).toEqual(districtCodes.slice(1));
});

test('without a city and without a selection the first areas of the level stand in', () => {
  const cityless = { ...table, areas: { ...table.areas, levels: table.areas.levels.slice(1) } };
  const model = trendModel(cityless, 'district', []);
  expect(model.reference).toBeUndefined();
  expect(codes(model.selected)).toEqual(districtCodes.slice(0, 6));
  expect(codes(model.context)).toEqual(districtCodes.slice(6));
  expect(codes(trendModel(cityless, 'district', ['33']).selected)).toEqual(['33']);
});
