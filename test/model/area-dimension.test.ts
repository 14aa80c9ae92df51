import { expect, test } from 'vitest';
import { areaDimension } from '../../src/model/area-dimension.js';
import { type Area, areaHierarchy } from '../../src/model/area.js';

const levels = ['city', 'borough', 'district'].map((id) => ({ id, label: { de: id }, plural: { de: id } }));
const areas: Area[] = [
  { code: '01', name: 'Siedlung', level: 'district', parent: '0' },
  { code: '11', name: 'Siedlung', level: 'district', parent: '1' },
  { code: '0', name: 'Nord', level: 'borough', parent: 'C' },
  { code: '1', name: 'Süd', level: 'borough', parent: 'C' },
  { code: 'C', name: 'Stadt', level: 'city' },
];

test('the dimension has a sum per parent, incomplete where people without an address count', () => {
  const { sums, categories } = areaDimension(areaHierarchy(levels, areas), { de: 'Gebiet' }, new Set(['city']));
  const named = sums.map(({ total, parts, complete }) => ({
    total: categories[total]?.code,
    parts: parts.map((part) => categories[part]?.code),
    complete,
  }));
  expect(named).toContainEqual({ total: 'C', parts: ['0', '1'], complete: false });
  expect(named).toContainEqual({ total: '0', parts: ['01'], complete: true });
});

test('two divisions of one area are no sum: which of them comes to it is not known', () => {
  const twice = areaHierarchy(levels, [...areas, { code: 'R', name: 'Region', level: 'district', parent: 'C' }]);
  expect(() => areaDimension(twice, { de: 'Gebiet' })).toThrow('conflict levels of the parts of C: borough, district');
});
