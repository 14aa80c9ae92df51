import { expect, test } from 'vitest';
import { legendKey, mapLegend } from '../../src/figure/map-legend.js';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { AreaLevel } from '../../src/model/area.js';
import { stateOf } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

function model(id: string, publication: Publication = smallCity): MapModel {
  const table = publication.tables.get(id) as IndicatorTable;
  return mapModel(table, chooseLevel(table.areas, 'district') as AreaLevel, parsePeriod('2024'), publication.geometry);
}

test('classes come first and in order, then what has no class, then signs beside numbers', () => {
  const entries = mapLegend(model('sgb2-quote'), 'de');
  expect(entries.map(({ look, sign }) => look ?? sign)).toEqual([
    'q0',
    'q1',
    'q2',
    'q3',
    'q4',
    'suppressed',
    'missing',
    'p',
  ]);
  expect(entries[0]?.label).toMatch(/^unter /);
  expect(entries.find(({ look }) => look === 'suppressed')?.label).toBe('geheim gehalten');
});

test('every area is counted in exactly one entry, the one of its key', () => {
  for (const id of smallCity.tables.keys()) {
    const map = model(id);
    const entries = mapLegend(map, 'de').filter(({ key }) => key !== undefined);
    for (const { key, count } of entries)
      expect(
        map.areas.filter((area) => legendKey(area) === key),
        `${id} ${key}`,
      ).toHaveLength(count ?? -1);
    if (!map.symbols) expect(entries.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(districtCodes.length);
  }
});

test('circles have no classes in their legend', () => {
  expect(mapLegend(model('wohngeld-haushalte'), 'de').map(({ look }) => look)).not.toContain('q0');
});

test('a value of limited reliability shows the class it has, crossed out', () => {
  const map = model('hze-dichte');
  const { look } = map.classes[map.areas.find(({ area }) => area.code === '23')?.classIndex ?? -1] ?? {};
  expect(mapLegend(map, 'de').find(({ isUncertain }) => isUncertain)).toMatchObject({ sign: '( )', look });
});

test('nothing in it depends on what a suppressed cell holds', () => {
  const leaking = (leak: number) =>
    changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
      value: stateOf(status) === 'suppressed' ? leak : value,
      status,
    }));
  expect(mapLegend(model('sgb2-quote', leaking(9999)), 'de')).toEqual(
    mapLegend(model('sgb2-quote', leaking(NaN)), 'de'),
  );
});
