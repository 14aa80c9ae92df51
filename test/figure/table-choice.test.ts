import { expect, test } from 'vitest';
import { chooseIndicators, chooseLevel, chooseTable } from '../../src/figure/table-choice.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const all = smallCity.indicators.map(({ id }) => id);

test('a topic names its indicators', () => {
  expect(chooseIndicators(smallCity, 'income')).toEqual(['sgb2-quote', 'wohngeld-haushalte']);
  expect(chooseIndicators(smallCity, 'youth income')).toEqual(['hze-dichte', 'sgb2-quote', 'wohngeld-haushalte']);
  expect(chooseIndicators(smallCity, 'sgb2-quote youth')).toEqual(['sgb2-quote', 'hze-dichte']);
});

test('indicators are named one by one, in this order and each once', () => {
  expect(chooseIndicators(smallCity, ' hze-dichte  sgb2-quote hze-dichte')).toEqual(['hze-dichte', 'sgb2-quote']);
});

test('what is not published is left out, and nothing left means all', () => {
  expect(chooseIndicators(smallCity, 'sgb2-quote nirgends')).toEqual(['sgb2-quote']);
  expect(chooseIndicators(smallCity, 'nirgends')).toEqual(all);
  expect(chooseIndicators(smallCity, undefined)).toEqual(all);
});

test('the indicator asked for, else the first', () => {
  expect(chooseTable(smallCity, 'hze-dichte')?.indicator.id).toBe('hze-dichte');
  expect(chooseTable(smallCity, 'youth')?.indicator.id).toBe('hze-dichte');
  expect(chooseTable(smallCity, 'unknown wohngeld-haushalte sgb2-quote')?.indicator.id).toBe('wohngeld-haushalte');
  expect(chooseTable(smallCity, 'unknown')?.indicator.id).toBe('sgb2-quote');
  expect(chooseTable({ ...smallCity, indicators: [], tables: new Map() })).toBeUndefined();
});

test('the level asked for, else the finest', () => {
  expect(chooseLevel(share.areas, 'borough')?.id).toBe('borough');
  expect(chooseLevel(share.areas, 'unknown')?.id).toBe('district');
});
