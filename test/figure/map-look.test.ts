import { expect, test } from 'vitest';
import { mapLook } from '../../src/figure/map-look.js';
import { mapModel, type MapModel } from '../../src/figure/map-model.js';
import { chooseLevel } from '../../src/figure/table-choice.js';
import type { AreaLevel } from '../../src/model/area.js';
import { parsePeriod } from '../../src/model/period.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

function model(id: string): MapModel {
  const table = smallCity.tables.get(id) as IndicatorTable;
  return mapModel(table, chooseLevel(table.areas, 'district') as AreaLevel, parsePeriod('2024'), smallCity.geometry);
}
const lookOf = (id: string, code: string) => {
  const map = model(id);
  return mapLook(
    map,
    map.areas.find(({ area }) => area.code === code),
  );
};

test('an area has the colour of its class, more the darker one', () => {
  expect(lookOf('sgb2-quote', '24')).toBe('q0');
  expect(lookOf('sgb2-quote', '34')).toBe('q4');
});

test('what has no number has a look of its own, each its own', () => {
  expect(lookOf('hze-dichte', '12')).toBe('suppressed');
  expect(lookOf('hze-dichte', '13')).toBe('missing');
  expect(lookOf('hze-dichte', '14')).toBe('not-applicable');
  expect(lookOf('hze-dichte', '21')).toBe('undefined');
});

test('below circles there is plain ground, but where the count is withheld', () => {
  expect(lookOf('wohngeld-haushalte', '22')).toBe('ground');
  expect(lookOf('wohngeld-haushalte', '12')).toBe('suppressed');
});

test('an area that the model does not know is ground', () => {
  expect(lookOf('sgb2-quote', '99')).toBe('ground');
});
