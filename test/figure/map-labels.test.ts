import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AreaShape, mapGeometry } from '../../src/figure/map-geometry.js';
import { mapLabels } from '../../src/figure/map-labels.js';
import { textWidth } from '../../src/figure/text-fit.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { projectToPlane } from '../../src/io/projection.js';
import { buildTopology } from '../../src/io/topology.js';
import type { PlanarTopology } from '../../src/model/publication.js';

const block = (code: string, x: number, y: number, width: number, height: number): AreaShape => ({
  code,
  path: `M${x} ${y}l${width} 0 0 ${height} ${-width} 0z`,
});
const named =
  (names: Readonly<Record<string, string>>) =>
  (code: string): string | undefined =>
    names[code];

test('a name stands in the middle of its area', () => {
  expect(mapLabels([block('a', 0, 0, 200, 100)], named({ a: 'Mitte' }), 1)).toEqual([
    { code: 'a', lines: ['Mitte'], x: 100, y: 50 },
  ]);
});

test('a long name is broken where it would not fit in one line, and left out where it would not fit in two', () => {
  const lines = (width: number): (readonly string[])[] =>
    mapLabels([block('a', 0, 0, width, 100)], named({ a: 'Zentrum-Nordwest' }), 1).map((label) => label.lines);
  expect(lines(200)).toEqual([['Zentrum-Nordwest']]);
  expect(lines(70)).toEqual([['Zentrum-', 'Nordwest']]);
  expect(lines(30)).toEqual([]);
});

test('of two names that would touch the one of the larger area stands', () => {
  const shapes = [block('small', 0, 40, 70, 20), block('large', 70, 0, 80, 100)];
  const names = named({ small: 'Neustädtchen', large: 'Langenstein' });
  expect(mapLabels(shapes, names, 1).map(({ code }) => code)).toEqual(['large']);
});

test('a map that is twice as large has room for more', () => {
  const shapes = [block('a', 0, 0, 50, 30), block('b', 0, 30, 50, 30)];
  const names = named({ a: 'Böhlitz-Ehrenberg', b: 'Au' });
  expect(mapLabels(shapes, names, 1).map(({ code }) => code)).toEqual(['b']);
  expect(mapLabels(shapes, names, 0.5)).toHaveLength(2);
});

test('where the middle is too narrow, the name stands where there is room', () => {
  // an hourglass
  const path = 'M0 0l100 0 -45 50 45 50 -100 0 45 -50z';
  const shape: AreaShape = { code: 'a', path };
  const [label] = mapLabels([shape], named({ a: 'Sanduhr' }), 1);
  expect(Math.abs((label?.y ?? 50) - 50)).toBeGreaterThan(20);
});

test('an area without a name has none', () => {
  expect(mapLabels([block('a', 0, 0, 200, 100)], named({}), 1)).toEqual([]);
});

const DISTRICTS = '../shared/data/leipzig/ortsteile.geojson';

describe.skipIf(!existsSync(DISTRICTS))("of Leipzig's districts", () => {
  const raw = existsSync(DISTRICTS)
    ? (JSON.parse(readFileSync(DISTRICTS, 'utf8')) as { features: { properties: { OT: string; Name: string } }[] })
    : { features: [] };
  const names = new Map(raw.features.map(({ properties }) => [String(properties.OT), properties.Name]));
  const { value } = readGeoJson(raw, { file: 'ortsteile', code: 'OT' });
  const topology = buildTopology([{ level: 'district', areas: projectToPlane(value!.crs, value!.areas).areas }]).value;
  const geometry = mapGeometry(topology as PlanarTopology, 'district', ['district'])!;

  test.each([400, 600, 900])('no name touches another at a width of %i pixels', (pixels) => {
    const units = geometry.width / pixels;
    const boxes = mapLabels(geometry.shapes, (code) => names.get(code), units).map(({ lines, x, y }) => ({
      x,
      y,
      width: Math.max(...lines.map(textWidth)) * units,
      height: lines.length * 13 * units,
    }));
    expect(boxes.length).toBeGreaterThan(pixels > 500 ? 20 : 3);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const isApart = Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;
        expect(isApart).toBe(true);
      }
  });
});
