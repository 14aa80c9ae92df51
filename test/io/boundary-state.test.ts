import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundaryStateProblem } from '../../src/io/boundary-state.js';
import { readGeoJson } from '../../src/io/geojson.js';
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

const data = '../shared/data/germany';
describe.skipIf(!existsSync(data))('boundaryStateProblem on real files', () => {
  // D6: boundaries of 1 January 2021 with 401 districts, the index with 400: Eisenach (16056) was merged in 2021.
  test('Germany: the district that the index no longer has', () => {
    const file = `${data}/VG5000_Kreise_2021.geojson`;
    const { value } = readGeoJson(JSON.parse(readFileSync(file, 'utf8')), { file, code: 'ARS' });
    const [header = '', ...rows] = readFileSync(`${data}/GISD_Bund_Kreis.csv`, 'utf8').trim().split(/\r?\n/);
    const at = header
      .split(',')
      .findIndex((name) => /kreis_id|kreiskennziffer|kkz|ags/i.test(name.replaceAll('"', '')));
    const codes = new Set(rows.map((row) => (row.split(',')[at] ?? '').replaceAll('"', '').padStart(5, '0')));
    expect(codes.size).toBe(400);
    const codesOfMap = value?.areas.map(({ code }) => code) ?? [];
    expect(found(codesOfMap, [...codes])?.params).toEqual({
      date: '2021-01-01',
      absent: 1,
      absentExample: '16056',
      unknown: 0,
      unknownExample: '',
    });
  });
});
