import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AreaShape } from '../../src/io/area-shape.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { groundProblems } from '../../src/io/ground-check.js';

const box = (code: string, west: number, south: number, east: number, north: number): AreaShape => ({
  code,
  polygons: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});
const problemsOf = (...areas: readonly AreaShape[]) =>
  groundProblems(areas, { file: 'a' }).map(({ code, severity, params }) => [code, severity, params]);

describe('ground of areas', () => {
  test('that lie side by side has nothing wrong, also with an area in a hole, and apart from one another', () => {
    const ring: AreaShape = {
      code: 'R',
      polygons: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0],
          ],
          [
            [3, 3],
            [3, 6],
            [6, 6],
            [6, 3],
            [3, 3],
          ],
        ],
      ],
    };
    expect(problemsOf(ring, box('M', 3, 3, 6, 6), box('E', 9, 0, 12, 9), box('X', 20, 2, 21, 3))).toEqual([]);
  });

  test('of two is told with the share of the smaller one', () => {
    expect(problemsOf(box('A', 0, 0, 10, 10), box('B', 9, 0, 14, 10), box('C', 14, 0, 20, 10))).toEqual([
      ['geometry-overlap', 'warning', { area: 'A', other: 'B', share: expect.closeTo(0.2, 2) as number }],
    ]);
    expect(problemsOf(box('A', 0, 0, 10, 10), box('same', 0, 0, 10, 10))).toEqual([
      ['geometry-overlap', 'warning', { area: 'A', other: 'same', share: expect.closeTo(1, 2) as number }],
    ]);
  });

  test('that none of them has is a gap where it is enclosed, and a bay where it is not', () => {
    const around = [box('S', 0, 0, 9, 3), box('N', 0, 6, 9, 9), box('W', 0, 3, 3, 6)];
    expect(problemsOf(...around, box('E', 6, 3, 9, 6))).toEqual([
      ['geometry-gap', 'warning', { area: 'W', other: 'E', share: expect.closeTo(1, 1) as number }],
    ]);
    expect(problemsOf(...around)).toEqual([]);
  });

  test('in slivers is told once, with how many there are and the largest', () => {
    const columns = Array.from({ length: 10 }, (_, at) => box(String(at), at * 10, 0, at * 10 + 10.02 + at / 1000, 10));
    expect(problemsOf(...columns)).toEqual([
      [
        'geometry-slivers',
        'info',
        { overlaps: 9, gaps: 0, area: '8', other: '9', share: expect.closeTo(0.0028, 3) as number },
      ],
    ]);
  });

  test('is looked at in bounded time where all lies on all', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => box(String(at), 0, 0, 10 + at / 10_000, 10));
    const before = process.cpuUsage();
    groundProblems(many, { file: 'a' });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15);
  });
});

const read = (path: string, code: string, unpack = (bytes: Buffer): Buffer => bytes) =>
  readGeoJson(JSON.parse(unpack(readFileSync(path)).toString('utf8')) as unknown, { file: path, code });
const found = (problems: ReturnType<typeof read>['problems']): string[] =>
  problems.map(({ code }) => code).filter((code) => /overlap|gap|sliver/.test(code));

const shared = '../shared/data';
describe.skipIf(!existsSync(shared))('published boundaries', () => {
  test('of Leipzig match, and so do those of its boroughs', () => {
    expect(found(read(`${shared}/leipzig/ortsteile.geojson`, 'OT').problems)).toEqual([]);
    expect(found(read(`${shared}/leipzig/stadtbezirke.geojson`, 'SBZ').problems)).toEqual([]);
  });

  test('of all German municipalities are looked at in less time than they are read', () => {
    const { value } = read(`${shared}/germany/VG5000_Gemeinden_2021.geojson.gz`, 'AGS', (bytes) => gunzipSync(bytes));
    const before = process.cpuUsage();
    groundProblems(value?.areas ?? [], { file: 'a' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
