import { expect, test } from 'vitest';
import { areasAtLevel } from '../../src/figure/areas-at-level.js';
import { areas } from '../fixtures/small-city.js';

test('districts become the boroughs that they are part of, each once', () => {
  expect(areasAtLevel(areas, ['22', '31', '23'], 'borough')).toEqual(['2', '3']);
});

test('a borough stays what it is where districts are shown', () => {
  expect(areasAtLevel(areas, ['2', '31'], 'district')).toEqual(['2', '31']);
});

test('what the city does not know stays as it is', () => {
  expect(areasAtLevel(areas, ['99'], 'borough')).toEqual(['99']);
  expect(areasAtLevel(areas, ['22'], 'block')).toEqual(['22']);
});
