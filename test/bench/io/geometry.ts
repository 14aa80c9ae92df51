import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readGeoJson } from '../../../src/io/geojson.js';
import { projectToPlane } from '../../../src/io/projection.js';
import { buildTopology } from '../../../src/io/topology.js';
import type { ReadingCase } from './case.js';

const MUNICIPALITIES = '../shared/data/germany/VG5000_Gemeinden_2021.geojson.gz';

export const geometryCases: readonly ReadingCase[] = [
  {
    name: '10,997 municipalities to a topology of three levels',
    bound: 10,
    prepare: () => {
      if (!existsSync(MUNICIPALITIES)) return undefined;
      const packed = readFileSync(MUNICIPALITIES);
      return () => topologyOf(JSON.parse(gunzipSync(packed).toString('utf8')));
    },
  },
  {
    name: 'made-up municipalities, 100 by 100',
    bound: 10,
    prepare: (smoke) => {
      const json = madeUp(smoke ? 10 : 100);
      return () => topologyOf(json);
    },
  },
];

function topologyOf(json: unknown): unknown {
  const { value } = readGeoJson(json, { file: 'a.geojson', code: 'AGS', name: 'GEN' });
  if (!value) throw new Error('no areas');
  const { areas } = projectToPlane(value.crs, value.areas);
  const counties = [...new Set(areas.map(({ code }) => code.slice(0, 5)))];
  const states = [...new Set(counties.map((code) => code.slice(0, 2)))];
  const { value: topology } = buildTopology([
    { level: 'state', areas: states.map((code) => ({ code })) },
    { level: 'county', areas: counties.map((code) => ({ code, parent: code.slice(0, 2) })) },
    { level: 'municipality', areas: areas.map((area) => ({ ...area, parent: area.code.slice(0, 5) })) },
  ]);
  if (!topology) throw new Error('no topology');
  return topology;
}

/** Squares with 40 points a side, in degrees. */
function madeUp(columns: number): unknown {
  const step = 5 / columns;
  const points = 40;
  const features = Array.from({ length: columns * columns }, (_, i) => {
    const [west, south] = [7 + (i % columns) * step, 48 + Math.floor(i / columns) * step];
    const along = (side: number, k: number): number[] => {
      const at = (k / points) * step;
      // every side bends the same way, whichever of its two squares draws it
      const bend = 0.2 * step * Math.sin((Math.PI * k) / points);
      if (side === 0) return [west + at, south + bend];
      if (side === 1) return [west + step + bend, south + at];
      if (side === 2) return [west + step - at, south + step + bend];
      return [west + bend, south + step - at];
    };
    const ring = [0, 1, 2, 3].flatMap((side) => Array.from({ length: points }, (_, k) => along(side, k)));
    const AGS = `${String(i % 16).padStart(2, '0')}${String(i % 400).padStart(3, '0')}${String(i).padStart(5, '0')}`;
    return {
      type: 'Feature',
      properties: { AGS, GEN: `Ort ${i}` },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return { type: 'FeatureCollection', features };
}
