import { describe, expect, test } from 'vitest';
import { boundaryStateProblem } from '../../src/io/boundary-state.js';
import { ObservationList } from '../../src/io/observation-list.js';
import { areaHierarchy } from '../../src/model/area.js';

const hierarchyOf = (codes: readonly string[]) =>
  areaHierarchy(
    [{ id: 'kreis', label: { de: 'Kreis' }, plural: { de: 'Kreise' } }],
    codes.map((code) => ({ code, name: code, level: 'kreis' })),
    '2021-01-01',
  );

function found(codes: readonly string[], table: readonly string[]) {
  const hierarchy = hierarchyOf(codes);
  const known = new Map(hierarchy.areas.map(({ code }, index) => [code, index]));
  const observations = new ObservationList();
  table.forEach((code, row) => {
    const area = known.get(code);
    if (area !== undefined) observations.push(area, 0, 0, 1, 0, row);
  });
  const unknown = table.filter((code) => !known.has(code));
  return boundaryStateProblem(hierarchy, { observations, unknown }, { file: 'a.csv' });
}

const many = Array.from({ length: 40 }, (_, i) => String(100 + i));

describe('boundaryStateProblem', () => {
  test('says nothing where the table has all areas, or only some of a few', () => {
    expect(found(many, many)).toBeUndefined();
    expect(found(many.slice(0, 10), many.slice(0, 9))).toBeUndefined();
    expect(found(many, many.slice(0, 20))).toBeUndefined();
  });

  test('finds areas on both sides that the other has not', () => {
    expect(found(many, [...many.slice(10), '901', '902'])).toEqual({
      code: 'boundary-state-differs',
      severity: 'warning',
      place: { file: 'a.csv' },
      params: { date: '2021-01-01', absent: 10, absentExample: '100', unknown: 2, unknownExample: '901' },
    });
  });
});
