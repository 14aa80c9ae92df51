import { expect, test } from 'vitest';
import { wholeCity } from '../../src/figure/whole-city.js';
import { areaHierarchy } from '../../src/model/area.js';
import { areas } from '../fixtures/small-city.js';

test('the city is the one area of the coarsest level', () => {
  expect(wholeCity(areas)?.name).toBe('Kleinau');
});

test('where several areas share the coarsest level, none of them is the city', () => {
  const level = { id: 'district', label: { de: 'Stadtteil' }, plural: { de: 'Stadtteile' } };
  const of = (...codes: string[]) =>
    areaHierarchy(
      [level],
      codes.map((code) => ({ code, name: code, level: 'district' })),
      '2024-12-31',
    );
  expect(wholeCity(of('1', '2'))).toBeUndefined();
  expect(wholeCity(of('1'))?.code).toBe('1');
});
