import { expect, test } from 'vitest';
import { readAreas } from '../../src/io/area-config.js';
import type { WorkspaceConfig } from '../../src/io/workspace-config.js';

type AreasConfig = WorkspaceConfig['areas'];

const config: AreasConfig = {
  boundaryDate: '2024-12-31',
  levels: [
    { id: 'city', label: 'Stadt', areas: [{ code: 'S', name: 'Musterstadt' }] },
    {
      id: 'borough',
      label: { de: 'Bezirk', en: 'Borough' },
      plural: 'Bezirke',
      areas: [
        { code: '1', name: 'Nord' },
        { code: '2', name: 'Süd' },
      ],
      parent: { code: 'S' },
    },
    { id: 'district', label: 'Stadtteil', parent: { prefix: 1 } },
  ],
};
const districts = [
  { code: '11', name: 'Hafen' },
  { code: '21', name: 'Markt' },
];
const listed = new Map([['district', districts]]);

function read(changes: Partial<AreasConfig> = {}, areas: Parameters<typeof readAreas>[1] = listed) {
  const { value, problems } = readAreas({ ...config, ...changes }, areas);
  return { value, found: problems.map(({ code, place, params }) => ({ code, path: place.path, ...params })) };
}

test('areas come from the workspace file and from geometry, with the way to the level above by code and prefix', () => {
  const { value, found } = read();
  expect(found).toEqual([]);
  expect(value?.boundaryDate).toBe('2024-12-31');
  expect(value?.areas.map(({ code, parent }) => [code, parent])).toEqual([
    ['S', undefined],
    ['1', 'S'],
    ['2', 'S'],
    ['11', '1'],
    ['21', '2'],
  ]);
  expect(value?.levels[1]).toEqual({
    id: 'borough',
    label: { de: 'Bezirk', en: 'Borough' },
    plural: { de: 'Bezirke' },
  });
  expect(value?.levels[0]?.plural).toEqual({ de: 'Stadt' });
});

test('a property of the geometry may name the parent', () => {
  const [city, borough, district] = config.levels;
  const levels = [city, borough, { ...district, parent: { property: 'bezirk' } }] as AreasConfig['levels'];
  const areas = new Map([['district', [{ code: 'X', name: 'Hafen', parent: '2' }]]]);
  expect(read({ levels }, areas).value?.byCode.get('X')?.parent).toBe('2');
});

test('a name in the workspace file wins over that in the geometry', () => {
  const areas = new Map([...listed, ['borough', [{ code: '1', name: 'NORD' }]]]);
  expect(read({}, areas).value?.byCode.get('1')?.name).toBe('Nord');
});

test('changes date areas of today and bring back those of the past', () => {
  const { value, found } = read({
    changes: [
      { code: '10', name: 'Alter Hafen', level: 'district', validUntil: '2017-12-31' },
      { code: '11', validFrom: '2018-01-01' },
      { code: '29', name: 'Umgemeindet', level: 'district', parent: '1', validUntil: '2019-12-31' },
    ],
  });
  expect(found).toEqual([]);
  expect(value?.byCode.get('10')).toEqual({
    code: '10',
    name: 'Alter Hafen',
    level: 'district',
    parent: '1',
    validUntil: '2017-12-31',
  });
  expect(value?.byCode.get('11')).toMatchObject({ name: 'Hafen', validFrom: '2018-01-01' });
  expect(value?.byCode.get('29')?.parent).toBe('1');
});

test('an area of the past needs its level', () => {
  expect(read({ changes: [{ code: '10', validUntil: '2017-12-31' }] }).found).toEqual([
    { code: 'value-missing', path: 'areas.changes[0].level', expected: 'level' },
  ]);
});

test('a code that two areas have is reported where it stands again, also on another level', () => {
  const areas = new Map([['district', [...districts, { code: '2', name: 'Zwei' }]]]);
  expect(read({}, areas).found).toContainEqual({
    code: 'id-duplicate',
    path: 'areas.levels[2].geometry',
    kind: 'area',
    id: '2',
  });
});

test('every area without a parent on a coarser level is reported with those that there are', () => {
  const areas = new Map([
    ['district', [...districts, { code: '91', name: 'Fern' }, { code: 'S1', name: 'Falsch' }, { code: '0' }]],
  ]);
  expect(read({}, areas).found).toEqual([
    { code: 'area-parent-unknown', path: 'areas.levels[2].geometry', area: '91', parent: '9', known: 'S, 1, 2' },
    { code: 'area-parent-unknown', path: 'areas.levels[2].geometry', area: '0', parent: '0', known: 'S, 1, 2' },
  ]);
});

test('a second division of the city is refused, and an area that skips a level: both would be added to it', () => {
  const regions = { id: 'region', label: 'Region', areas: [{ code: 'R', name: 'Ost' }], parent: { code: 'S' } };
  const mixed = { code: 'area-parts-mixed', path: 'areas.levels', area: 'S' };
  const divisions = read({ levels: [...config.levels, regions] });
  expect(divisions).toEqual({ value: undefined, found: [{ ...mixed, levels: 'borough, region' }] });
  const skipping = read({ changes: [{ code: '11', parent: 'S' }] });
  expect(skipping.found).toEqual([{ ...mixed, levels: 'borough, district' }]);
});
