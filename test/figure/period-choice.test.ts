import { expect, test } from 'vitest';
import { choosePeriod, periodsTold } from '../../src/figure/period-choice.js';
import { areasOfLevel } from '../../src/figure/table-choice.js';
import { observationStatus } from '../../src/model/observation-status.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const districts = areasOfLevel(share.areas, 'district');
const without2024 = changeCells(smallCity, 'sgb2-quote', ({ value, status, period }) =>
  period === '2024' ? { value: NaN, status: observationStatus('missing') } : { value, status },
).tables.get('sgb2-quote') as IndicatorTable;

test('the period asked for, else one of its year, else the latest that has a value', () => {
  expect(choosePeriod(share, districts, '2015')?.id).toBe('2015');
  expect(choosePeriod(share, districts, '2015-12-31')?.id).toBe('2015');
  expect(choosePeriod(share, districts)?.id).toBe('2024');
  expect(choosePeriod(without2024, districts)?.id).toBe('2023');
  expect(choosePeriod(share, [], '1999')).toBeUndefined();
});

test('a period of which nothing is told is not offered', () => {
  expect(periodsTold(without2024, districts).at(-1)?.id).toBe('2023');
  expect(periodsTold(share, districts)).toHaveLength(12);
});
