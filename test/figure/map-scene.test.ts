import { expect, test } from 'vitest';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { mapPicture } from '../../src/figure/map-scene.js';
import type { ScenePath } from '../../src/figure/scene.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { AreaLevel } from '../../src/model/area.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { districtCodes, smallCity } from '../fixtures/small-city.js';

function model(id: string, { geometry }: Pick<Publication, 'geometry'> = smallCity): MapModel {
  const table = smallCity.tables.get(id) as IndicatorTable;
  return mapModel(table, chooseLevel(table.areas, 'district') as AreaLevel, parsePeriod('2024'), geometry);
}
const marks = (id: string): ScenePath[] =>
  (mapPicture(model(id), 'de')?.drawing.marks ?? []).filter((mark) => mark.kind === 'path');

test('every area is drawn once, with its code and what is said of it', () => {
  const areas = marks('sgb2-quote').filter(({ code }) => code !== undefined);
  expect(areas.map(({ code }) => code).sort()).toEqual(districtCodes);
  expect(areas.find(({ code }) => code === '34')?.label).toMatch(/^Fischersruh: 25,4 Prozent, .*Rang 1 von\u00a09/);
  expect(areas.find(({ code }) => code === '12')).toMatchObject({ fill: 'suppressed' });
});

test('boundaries lie on areas, the outline on boundaries', () => {
  const strokes = marks('sgb2-quote').map(({ stroke }) => stroke);
  expect(strokes.indexOf('surface')).toBeGreaterThan(districtCodes.length - 1);
  expect(strokes.lastIndexOf('control')).toBeGreaterThan(strokes.lastIndexOf('surface'));
});

test('a value of limited reliability is crossed out where it is drawn', () => {
  const crossed = marks('hze-dichte').filter(({ fill }) => fill === 'uncertain');
  const area = marks('hze-dichte').find(({ code }) => code === '23');
  expect(crossed.map(({ d }) => d)).toEqual([area?.d]);
  expect(marks('sgb2-quote').some(({ fill }) => fill === 'uncertain')).toBe(false);
});

test('counts are circles, the smallest on top; what is withheld has none', () => {
  const circles = marks('wohngeld-haushalte').filter(({ d }) => d.includes('a'));
  const radii = circles.map(({ d }) => Number(/a([\d.]+)/.exec(d)?.[1]));
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
  const codes = circles.map(({ code }) => code);
  // withheld, and zero
  for (const code of ['12', '33', '31']) expect(codes).not.toContain(code);
  expect(codes).toHaveLength(districtCodes.length - 3);
});

test('without boundaries there is no picture', () => {
  expect(mapPicture(model('sgb2-quote', {}), 'de')).toBeUndefined();
});
