import { describe, expect, test } from 'vitest';
import { type Area, areaHierarchy, existsIn } from '../../src/model/area.js';
import { parsePeriod } from '../../src/model/period.js';

const levels = ['city', 'borough', 'district'].map((id) => ({ id, label: { de: id }, plural: { de: id } }));
const areas: Area[] = [
  { code: '01', name: 'Siedlung', level: 'district', parent: '0' },
  { code: '11', name: 'Siedlung', level: 'district', parent: '1' },
  { code: '0', name: 'Nord', level: 'borough', parent: 'C' },
  { code: '1', name: 'Süd', level: 'borough', parent: 'C' },
  { code: 'C', name: 'Stadt', level: 'city' },
];

describe('areaHierarchy', () => {
  test('orders by level and knows the parts of an area; two areas may share a name', () => {
    const hierarchy = areaHierarchy(levels, areas);
    expect(hierarchy.areas.map(({ code }) => code)).toEqual(['C', '0', '1', '01', '11']);
    expect(hierarchy.childrenOf.get('C')).toEqual(['0', '1']);
    expect(hierarchy.childrenOf.get('1')).toEqual(['11']);
  });

  test.each<[string, Area[]]>([
    ['duplicate area: 0', [...areas, { code: '0', name: 'x', level: 'district', parent: '1' }]],
    ['unknown parent of area 77: 7', [...areas, { code: '77', name: 'x', level: 'district', parent: '7' }]],
    ['conflict parent of area 2: 01', [...areas, { code: '2', name: 'x', level: 'district', parent: '01' }]],
    ['unknown level: block', [...areas, { code: '2', name: 'x', level: 'block' }]],
  ])('throws %s', (message, given) => {
    expect(() => areaHierarchy(levels, given)).toThrow(message);
  });
});

test('an area exists in the periods that end within its validity', () => {
  const split: Area = { code: '35', name: 'Neu', level: 'district', validFrom: '2018-01-01' };
  const former: Area = { code: '34', name: 'Alt', level: 'district', validUntil: '2017-12-31' };
  const exists = (area: Area): boolean[] =>
    ['2017', '2017-12-31', '2018', '2018-12-31'].map((id) => existsIn(area, parsePeriod(id)));
  expect(exists(split)).toEqual([false, false, true, true]);
  expect(exists(former)).toEqual([true, true, false, false]);
});
