import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { GeometryCollection } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology as cutTopology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import { isSozialraumError } from '../../src/error.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import { type AreaShape, areaOf, type Polygon, type Ring } from '../../src/io/area-shape.js';
import { readGeoJson } from '../../src/io/geojson.js';
import type { AreaLayer } from '../../src/io/layer-sources.js';
import { projectToPlane } from '../../src/io/projection.js';
import { buildTopology, type TopologyOptions } from '../../src/io/topology.js';

function rectangle(west: number, south: number, width: number, height: number): Ring {
  const [east, north] = [west + width, south + height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A town of `columns` x `rows` blocks of 100 m, two boroughs (west, east) of it, and the whole. */
function town(columns: number, rows: number): AreaLayer[] {
  const blocks = Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return {
      code: `${column}-${row}`,
      name: `block ${i}`,
      parent: column < columns / 2 ? 'west' : 'east',
      polygons: [[rectangle(column * 100, row * 100, 100, 100)]],
    };
  });
  return [
    { level: 'town', areas: [{ code: 'all' }] },
    {
      level: 'borough',
      areas: [
        { code: 'west', name: 'West', parent: 'all' },
        { code: 'east', parent: 'all' },
      ],
    },
    { level: 'block', areas: blocks },
  ];
}

interface Decoded extends AreaShape {
  readonly size: number;
}

function decode(topology: PlanarTopology | undefined, level: string): readonly Decoded[] {
  const topo = topology as unknown as Parameters<typeof feature>[0];
  const collection = feature(topo, level) as unknown as {
    features: { id: string; properties: { name?: string }; geometry: { type: string; coordinates: unknown } }[];
  };
  return collection.features.map(({ id, properties, geometry }) => {
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Polygon[];
    return { code: id, ...properties, polygons, size: areaOf(polygons) };
  });
}

const total = (areas: readonly Decoded[]): number => areas.reduce((sum, { size }) => sum + size, 0);

function build(layers: readonly AreaLayer[], options?: TopologyOptions) {
  const { value, problems } = buildTopology(layers, options);
  return { topology: value, problems: problems.map((p) => `${p.code} ${p.severity}`), found: problems };
}

describe('buildTopology', () => {
  test('writes metres to the east and to the north, on a grid', () => {
    const { topology, problems } = build(town(4, 2), { quantization: 5 });
    expect(problems).toEqual([]);
    expect(topology).toMatchObject({
      type: 'Topology',
      bbox: [0, 0, 400, 200],
      transform: { scale: [100, 100], translate: [0, 0] },
    });
    expect(decode(topology, 'block')[5]).toEqual({
      code: '1-1',
      name: 'block 5',
      polygons: [[expect.arrayContaining(rectangle(100, 100, 100, 100) as unknown[])]],
      size: 10_000,
    });
  });

  test('merges levels without geometry of their own from their parts, step by step', () => {
    const { topology } = build(town(4, 2));
    expect(Object.keys(topology!.objects)).toEqual(['town', 'borough', 'block']);
    const [all] = decode(topology, 'town');
    const boroughs = decode(topology, 'borough');
    expect(all?.polygons.map((rings) => rings.length)).toEqual([1]);
    expect(all?.size).toBeCloseTo(80_000, -2);
    expect(boroughs.map(({ code, name }) => [code, name])).toEqual([
      ['west', 'West'],
      ['east', undefined],
    ]);
    expect(total(boroughs)).toBeCloseTo(all!.size, 6);
  });

  test('stores a shared boundary once', () => {
    const { topology } = build(town(2, 1));
    // the boundary between the two, and the rest of each
    expect(topology?.arcs).toHaveLength(3);
  });

  test('leaves out arcs and points that nothing needs', () => {
    const dense = rectangle(0, 0, 1000, 1000).flatMap(([x, y], i, ring) => {
      const [x1, y1] = ring[i + 1] ?? [x, y];
      return Array.from(
        { length: i < 4 ? 50 : 1 },
        (_, k) => [x + ((x1 - x) * k) / 50, y + ((y1 - y) * k) / 50] as const,
      );
    });
    const { topology } = build([{ level: 'a', areas: [{ code: '1', polygons: [[dense]] }] }]);
    expect(topology?.arcs.flat()).toHaveLength(5);
  });

  test('makes no area vanish, however coarse the grid', () => {
    const { topology, problems } = build(town(12, 12), { quantization: 4 });
    const blocks = decode(topology, 'block');
    expect(blocks).toHaveLength(144);
    for (const { code, size } of blocks) expect(size, code).toBeGreaterThan(0);
    expect(new Set(problems)).toEqual(new Set(['geometry-enlarged info']));
    // nothing of the boundaries between blocks is left within the town: three by three cells of 400 m
    const [all] = decode(topology, 'town');
    expect(all?.polygons.map((rings) => rings.length)).toEqual([1]);
    expect(all?.size).toBe(1_440_000);
  });

  test('gives an area its points back that simplification alone would take away', () => {
    const tiny = rectangle(4000, 4000, 2, 2);
    const areas = [
      { code: 'large', polygons: [[rectangle(0, 0, 9999, 9999), [...tiny].reverse()]] },
      { code: 'tiny', polygons: [[tiny]] },
    ];
    const { topology, problems } = build([{ level: 'a', areas }]);
    expect(problems).toEqual([]);
    expect(decode(topology, 'a')[1]?.size).toBe(4);
  });

  test('leaves no gaps and no overlaps between neighbours, whatever their shape and the grid', () => {
    const noise = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 98, maxLength: 98 });
    fc.assert(
      fc.property(noise, fc.constantFrom(3, 5, 17, 100, 10_000), (offsets, quantization) => {
        const corner = (column: number, row: number) => {
          const i = 2 * (row * 7 + column);
          return [column * 100 + offsets[i]!, row * 100 + offsets[i + 1]!] as const;
        };
        const areas = Array.from({ length: 36 }, (_, i) => {
          const [c, r] = [i % 6, Math.floor(i / 6)];
          const ring = [corner(c, r), corner(c + 1, r), corner(c + 1, r + 1), corner(c, r + 1), corner(c, r)];
          return { code: String(i), parent: 'all', polygons: [[ring]] };
        });
        const layers = [
          { level: 'whole', areas: [{ code: 'all' }] },
          { level: 'part', areas },
        ];
        const { topology } = build(layers, { quantization });
        const uses = new Map<number, number[]>();
        const parts = topology!.objects['part'] as { geometries: { arcs: number[][] | number[][][] }[] };
        for (const entry of parts.geometries.flatMap(({ arcs }) => (arcs as number[][][]).flat(2))) {
          const index = entry < 0 ? ~entry : entry;
          uses.set(index, [...(uses.get(index) ?? []), Math.sign(entry + 0.5)]);
        }
        // Each boundary has one area to its left and at most one to its right.
        for (const signs of uses.values()) expect([...signs].sort().join()).toMatch(/^(-1|1|-1,1)$/);
        for (const { code, size } of decode(topology, 'part')) expect(size, code).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  // areas of many parts, with enclaves and corners that touch: bent cells of a grid, put together at random
  test('divides the plane as it was divided, whatever the areas: nothing vanishes, and they come to the whole', () => {
    const side = 9;
    const bends = fc.array(fc.integer({ min: -35, max: 35 }), {
      minLength: 6 * (side + 1) ** 2,
      maxLength: 6 * (side + 1) ** 2,
    });
    const labels = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: side ** 2, maxLength: side ** 2 });
    fc.assert(
      fc.property(bends, labels, fc.constantFrom(60, 400, 10_000), (bend, label, quantization) => {
        // a corner, then the middles of the sides to the east and to the north of it; the edge of the whole is straight
        const point = (column: number, row: number, kind: number): readonly [number, number] => {
          const at = 6 * (row * (side + 1) + column) + 2 * kind;
          const [x, y] = [column * 100 + (kind === 1 ? 50 : 0), row * 100 + (kind === 2 ? 50 : 0)];
          const isFree = (value: number): boolean => value > 0 && value < side * 100;
          return [isFree(x) ? x + bend[at]! * 0.7 : x, isFree(y) ? y + bend[at + 1]! * 0.7 : y];
        };
        const cells = label.map((_, i) => {
          const [c, r] = [i % side, Math.floor(i / side)];
          const ring = [
            [point(c, r, 0), point(c, r, 1), point(c + 1, r, 0), point(c + 1, r, 2)],
            [point(c + 1, r + 1, 0), point(c, r + 1, 1), point(c, r + 1, 0), point(c, r, 2), point(c, r, 0)],
          ].flat();
          return { type: 'Polygon' as const, coordinates: [ring.map(([x, y]) => [x, y])] };
        });
        const collection: GeometryCollection = { type: 'GeometryCollection', geometries: cells };
        const cut = cutTopology({ cells: collection });
        const { geometries } = cut.objects.cells as unknown as { geometries: Mergeable[] };
        const codes = [...new Set(label)];
        const areas = codes.map((each) => {
          const { coordinates } = merge(
            cut,
            geometries.filter((_, i) => label[i] === each),
          );
          return { code: String(each), parent: 'all', polygons: coordinates as unknown as Polygon[] };
        });
        const layers = [
          { level: 'whole', areas: [{ code: 'all' }] },
          { level: 'part', areas },
        ];
        const { topology, problems } = build(layers, { quantization });
        const parts = decode(topology, 'part');
        expect(parts.map(({ code }) => code).sort()).toEqual(codes.map(String).sort());
        for (const { code, size } of parts) expect(size, code).toBeGreaterThan(0);
        const [whole] = decode(topology, 'whole');
        expect(problems).toEqual([]);
        expect(Math.abs(total(parts) / whole!.size - 1)).toBeLessThan(1e-9);
        expect(Math.abs(whole!.size / (side * 100) ** 2 - 1)).toBeLessThan(4 / quantization);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps an enclave and the hole around it', () => {
    const hole = [...rectangle(40, 40, 20, 20)].reverse();
    const layers = [
      {
        level: 'a',
        areas: [
          { code: 'ring', polygons: [[rectangle(0, 0, 100, 100), hole]] },
          { code: 'core', polygons: [[rectangle(40, 40, 20, 20)]] },
        ],
      },
    ];
    const [ring, core] = decode(build(layers, { quantization: 101 }).topology, 'a');
    expect(ring?.polygons[0]).toHaveLength(2);
    expect(core?.size).toBeCloseTo(400, 0);
  });

  test('puts what is smaller than the grid last, so that nothing is drawn over it', () => {
    const areas = [
      { code: 'tiny', polygons: [[rectangle(500, 500, 1, 1)]] },
      { code: 'large', polygons: [[rectangle(0, 0, 1000, 1000), [...rectangle(500, 500, 1, 1)].reverse()]] },
    ];
    const { topology, problems } = build([{ level: 'a', areas }], { quantization: 11 });
    expect(problems).toEqual(['geometry-enlarged info']);
    expect(decode(topology, 'a').map(({ code }) => code)).toEqual(['large', 'tiny']);
    // a grid of ten cells of 100 m, and half a cell
    expect(decode(topology, 'a').map(({ size }) => size)).toEqual([1_000_000, 5000]);
  });

  test('drops an islet that cannot be seen, not the island', () => {
    const polygons = [[rectangle(0, 0, 10_000, 10_000)], [rectangle(15_000, 0, 0.5, 0.5)]];
    const [area] = decode(build([{ level: 'a', areas: [{ code: '1', polygons }] }]).topology, 'a');
    expect(area?.polygons).toHaveLength(1);
  });

  test('draws a coarser area by its parts where they fill its own boundaries', () => {
    const layers = town(4, 2).map((layer) =>
      layer.level === 'town'
        ? { ...layer, areas: [{ code: 'all', polygons: [[rectangle(0, 0.1, 400, 199.8)]] }] }
        : layer,
    );
    const { topology, problems } = build(layers);
    expect(problems).toEqual([]);
    expect(decode(topology, 'town')[0]?.size).toBeCloseTo(total(decode(topology, 'block')), 6);
  });

  test('says where parts lie outside their whole or leave it free, and draws the whole by its own boundaries', () => {
    const layers: AreaLayer[] = [
      {
        level: 'borough',
        areas: [
          { code: 'west', polygons: [[rectangle(0, 0, 200, 200)]] },
          { code: 'east', polygons: [[rectangle(200, 0, 200, 200)]] },
        ],
      },
      ...town(4, 2)
        .slice(2)
        .map(({ level, areas }) => ({
          level,
          areas: areas
            .filter(({ code }) => code !== '3-0')
            .map((area) => (area.code === '2-1' ? { ...area, parent: 'west' } : area)),
        })),
    ];
    const { topology, found } = build(layers);
    expect(found.map((p) => [p.code, p.severity, p.params])).toEqual([
      ['geometry-not-nested', 'warning', { area: '2-1', parent: 'west' }],
      ['geometry-not-covered', 'warning', { area: 'east', share: expect.closeTo(0.5, 2) as number }],
    ]);
    expect(decode(topology, 'borough').map(({ size }) => size)).toEqual([
      expect.closeTo(40_000, -2),
      expect.closeTo(40_000, -2),
    ]);
  });

  test('reports areas of which nothing is known, and a city of which nothing is', () => {
    const layers = [{ level: 'a', areas: [{ code: '1' }, { code: '2', polygons: [[rectangle(0, 0, 9, 9)]] }] }];
    const { topology, found } = build(layers);
    expect(found).toMatchObject([{ code: 'geometry-missing', severity: 'warning', params: { area: '1' } }]);
    expect(decode(topology, 'a').map(({ code }) => code)).toEqual(['2']);

    const empty = build([{ level: 'a', areas: [{ code: '1' }] }]);
    expect(empty.topology).toBeUndefined();
    expect(empty.problems).toContain('value-missing error');
  });

  test('carries lines and polygons for orientation in an object of their own', () => {
    const river = [
      [-50, 60],
      [120, 80],
      [500, 70],
    ] as const;
    const background = { lines: [river], polygons: [[rectangle(10, 10, 30, 30)]] };
    const { topology } = build(town(4, 2), { background });
    const { geometries } = topology!.objects['background'] as { geometries: { type: string }[] };
    expect(geometries.map(({ type }) => type)).toEqual(['MultiLineString', 'Polygon']);
    expect(topology?.bbox).toEqual([0, 0, 400, 200]);
  });

  test('writes the same bytes for the same input, and does not touch it', () => {
    const layers = town(8, 8);
    const before = JSON.stringify(layers);
    expect(JSON.stringify(buildTopology(layers).value)).toBe(JSON.stringify(buildTopology(town(8, 8)).value));
    expect(JSON.stringify(layers)).toBe(before);
  });

  test('throws for a level that is called like the background, and for a grid of no steps', () => {
    const codeOf = (run: () => unknown): string => {
      try {
        run();
        return 'nothing';
      } catch (error) {
        return isSozialraumError(error) ? error.code : String(error);
      }
    };
    expect(codeOf(() => buildTopology([{ level: 'background', areas: [] }]))).toBe('conflict');
    expect(codeOf(() => buildTopology(town(1, 1), { quantization: 1 }))).toBe('invalid');
    expect(codeOf(() => buildTopology(town(1, 1), { quantization: 2.5 }))).toBe('invalid');
  });
});

type Mergeable = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];

const data = '../shared/data';

function planar(path: string, code: string): readonly AreaShape[] {
  const bytes = readFileSync(`${data}/${path}`);
  const json = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()) as unknown;
  const { value } = readGeoJson(json, { file: path, code });
  return projectToPlane(value!.crs, value!.areas).areas;
}

describe.skipIf(!existsSync(`${data}/leipzig`))('buildTopology on real files', () => {
  test('Leipzig: boroughs and city by their districts, at the size of their ground', () => {
    const districts = planar('leipzig/ortsteile.geojson', 'OT');
    const boroughs = planar('leipzig/stadtbezirke.geojson', 'SBZ');
    const layers = [
      { level: 'city', areas: [{ code: 'city' }] },
      { level: 'borough', areas: boroughs.map((area) => ({ ...area, parent: 'city' })) },
      { level: 'district', areas: districts.map((area) => ({ ...area, parent: area.code.charAt(0) })) },
    ];
    const { topology, problems } = build(layers);
    expect(problems).toEqual([]);
    const [city] = decode(topology, 'city');
    expect(city?.polygons.map((rings) => rings.length)).toEqual([1]);
    expect(decode(topology, 'borough')).toHaveLength(10);
    const drawn = decode(topology, 'district');
    expect(total(drawn)).toBeCloseTo(city!.size, 0);
    drawn.forEach((area, i) => expect(area.size / areaOf(districts[i]!.polygons), area.code).toBeCloseTo(1, 2));
    expect(JSON.stringify(topology).length).toBeLessThan(70_000);
  });

  test('Berlin: the duplicate code shows as a part that does not lie in its borough', () => {
    const layers = [
      { level: 'borough', areas: planar('berlin/lor-districts.geojson', 'id') },
      {
        level: 'area',
        areas: planar('berlin/lor-planning-areas-until-2020.geojson', 'id').map((area) => ({
          ...area,
          parent: area.code.slice(0, 2),
        })),
      },
    ];
    const { topology, found } = build(layers);
    expect(found.map((p) => [p.code, p.params])).toEqual([
      ['geometry-not-covered', { area: '04', share: expect.closeTo(0.991, 2) as number }],
      ['geometry-not-nested', { area: '06010102', parent: '06' }],
    ]);
    expect(decode(topology, 'borough')).toHaveLength(12);
  });

  test('Germany: 10,997 municipalities merge to 401 counties and 16 states, and none vanishes', () => {
    const areas = planar('germany/VG5000_Gemeinden_2021.geojson.gz', 'AGS');
    const counties = [...new Set(areas.map(({ code }) => code.slice(0, 5)))];
    const states = [...new Set(counties.map((code) => code.slice(0, 2)))];
    const { topology, problems } = build([
      { level: 'state', areas: states.map((code) => ({ code })) },
      { level: 'county', areas: counties.map((code) => ({ code, parent: code.slice(0, 2) })) },
      { level: 'municipality', areas: areas.map((area) => ({ ...area, parent: area.code.slice(0, 5) })) },
    ]);
    expect(problems).toEqual([]);
    expect(['state', 'county', 'municipality'].map((level) => decode(topology, level).length)).toEqual([
      16, 401, 10_997,
    ]);
    const drawn = decode(topology, 'municipality');
    expect(drawn.filter(({ size }) => size <= 0)).toEqual([]);
    expect(total(decode(topology, 'state')) / total(drawn)).toBeCloseTo(1, 6);
  });
});
