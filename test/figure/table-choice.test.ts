import { expect, test } from 'vitest';
import { chooseLevel, chooseTable } from '../../src/figure/table-choice.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;

test('the indicator asked for, else the first', () => {
  expect(chooseTable(smallCity, 'hze-dichte')?.indicator.id).toBe('hze-dichte');
  expect(chooseTable(smallCity, 'unknown')?.indicator.id).toBe('sgb2-quote');
  expect(chooseTable({ ...smallCity, indicators: [], tables: new Map() })).toBeUndefined();
});

test('the level asked for, else the finest', () => {
  expect(chooseLevel(share.areas, 'borough')?.id).toBe('borough');
  expect(chooseLevel(share.areas, 'unknown')?.id).toBe('district');
});
