import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon, Position } from '../../src/io/area-shape.js';
import { buildTopology } from '../../src/io/topology.js';
import { readTopoJson } from '../../src/io/topojson.js';
import { isRecord, type Json } from '../../src/io/shape.js';
import type { ConformanceSuite } from './suite.js';

/** Which GeoJSON an object of which topology was made of, as the suite's tests have it. */
const TWINS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'polygon.json': { polygon: 'polygon-feature.json' },
  'polygon-no-quantization.json': { polygon: 'polygon-feature.json' },
  'polygon-counterclockwise.json': {
    clockwise: 'polygon-clockwise.json',
    counterclockwise: 'polygon-counterclockwise.json',
  },
  'polygon-mercator.json': { clockwise: 'polygon-feature-mercator.json' },
};

/**
 * Pairs of TopoJSON: every object reads to as many features as it has geometries, with their ids and properties; polygons
 * are those of their GeoJSON, and what is written here of the GeoJSON reads to the same.
 */
export const topoJson: ConformanceSuite = {
  folder: 'geo/topojson',
  cases: (folder) =>
    readdirSync(join(folder, 'topojson')).flatMap((name) => {
      const topology = load(join(folder, 'topojson', name));
      return Object.keys(topology['objects'] as Json).map((layer) => {
        const twin = TWINS[name]?.[layer];
        return {
          id: `${name} ${layer}`,
          check: () => [
            ...featureDifferences(topology, layer),
            ...(twin === undefined ? [] : twinDifferences(topology, layer, load(join(folder, 'geojson', twin)))),
          ],
        };
      });
    }),
};

const load = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

interface Feature {
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

function featuresOf(topology: Json, layer: string): readonly Feature[] {
  const { value, problems } = readTopoJson(topology, { file: 'a.json', layer });
  if (!value) throw new Error(problems.map(({ code }) => code).join());
  return value.features as readonly Feature[];
}

function featureDifferences(topology: Json, layer: string): string[] {
  const object = (topology['objects'] as Record<string, Json>)[layer]!;
  const geometries = (object['geometries'] ?? [object]) as readonly Json[];
  const features = featuresOf(topology, layer);
  if (features.length !== geometries.length) return [`${features.length} features, not ${geometries.length}`];
  const told = ({ id, properties }: Json | Feature): string => JSON.stringify([id, properties ?? {}]);
  return geometries.flatMap((geometry, i) =>
    told(geometry) === told(features[i]!) ? [] : [`feature ${i}: ${told(features[i]!)}, not ${told(geometry)}`],
  );
}

function twinDifferences(topology: Json, layer: string, twin: Json): string[] {
  const geometry = (isRecord(twin['geometry']) ? twin['geometry'] : twin) as { coordinates: Polygon };
  const { coordinates } = geometry;
  const [read] = featuresOf(topology, layer);
  // at its own grid, which for ten units is that of the suite
  const built = buildTopology([{ level: layer, areas: [{ code: '1', polygons: [coordinates] }] }], {
    quantization: 10_000,
  });
  const [written] = featuresOf(built.value as unknown as Json, layer);
  return [
    ...differences('read', (read?.geometry?.coordinates ?? []) as Polygon, coordinates),
    ...differences('written', (written?.geometry?.coordinates ?? []) as Polygon, coordinates),
  ];
}

function differences(what: string, found: Polygon, expected: Polygon): string[] {
  const corners = (polygon: Polygon): readonly Position[] => polygon.flatMap((ring) => ring.slice(1));
  const size = Math.max(...corners(expected).flat());
  const isNear =
    ([x, y]: Position) =>
    ([a, b]: Position) =>
      Math.abs(x - a) + Math.abs(y - b) < size / 5000;
  const isSame =
    corners(found).length === corners(expected).length &&
    corners(expected).every((corner) => corners(found).some(isNear(corner)));
  return isSame ? [] : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
}
