import { type Checked, type Problem, problem } from '../model/problem.js';
import { type Polygon, type Position, bboxOf } from './area-shape.js';
import type { CrsCode } from './crs-code.js';
import { coordinateMeaning } from './crs.js';
import { limitedProblems } from './limited-problems.js';
import { type PlaneCode, projector } from './projection.js';
import { isPosition, readRing } from './ring.js';

/** Lines and polygons that are drawn for orientation, such as rivers and lakes. */
export interface Background {
  readonly lines: readonly (readonly Position[])[];
  readonly polygons: readonly Polygon[];
}

/** How to read a background. */
export interface BackgroundOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** Metres in the plane of the areas over which it is drawn. */
  readonly plane: PlaneCode;
  /** Overrules what the file says of its coordinates. */
  readonly crs?: CrsCode;
}

/**
 * Reads lines and polygons from parsed GeoJSON and projects them to the plane. What cannot be drawn is left out with a
 * warning; what the coordinates mean must be known, as for areas.
 *
 * @example
 * ```ts
 * readBackground(JSON.parse(text), { file: 'river.geojson', plane: 'EPSG:25833' }).value?.lines
 * ```
 */
export function readBackground(json: unknown, options: BackgroundOptions): Checked<Background> {
  const { file, plane } = options;
  const { type, features, crs } = asRecord(json);
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    return { value: undefined, problems: [problem('geometry-not-geojson', { received: nameOf(type) }, { file })] };
  }
  const problems: Problem[] = [];
  const parts = features.map((feature, index) => {
    const found = readGeometry(asRecord(feature)['geometry']);
    if (found) return found;
    const received = nameOf(asRecord(asRecord(feature)['geometry'])['type']);
    const place = { file, path: `features[${index}]` };
    problems.push(problem('geometry-type-unsupported', { area: '', received }, place, 'warning'));
    return { lines: [], polygons: [] };
  });
  const told = limitedProblems(problems.splice(0), { file });
  problems.push(...told);
  const lines = parts.flatMap((part) => part.lines);
  const polygons = parts.flatMap((part) => part.polygons);
  if (lines.length + polygons.length === 0) return { value: { lines, polygons }, problems };
  const bbox = bboxOf([...lines, ...polygons.flat()]);
  const meaning = coordinateMeaning({ member: crs, crs: options.crs }, bbox, { file }, problems);
  if (!meaning) return { value: undefined, problems };
  const toPlane = projector(meaning.crs, plane);
  const project = ([x, y]: Position): Position => toPlane(meaning.swapped ? [y, x] : [x, y]);
  return {
    value: {
      lines: lines.map((line) => line.map(project)),
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(project))),
    },
    problems,
  };
}

function readGeometry(geometry: unknown): Background | undefined {
  const { type, coordinates } = asRecord(geometry);
  if (type === 'LineString') return { lines: readLines([coordinates]), polygons: [] };
  if (type === 'MultiLineString') return { lines: readLines(coordinates), polygons: [] };
  if (type === 'Polygon') return { lines: [], polygons: readPolygons([coordinates]) };
  if (type === 'MultiPolygon') return { lines: [], polygons: readPolygons(coordinates) };
  return undefined;
}

function readLines(list: unknown): Position[][] {
  const lines: unknown[] = Array.isArray(list) ? list : [];
  return lines.flatMap((line) =>
    Array.isArray(line) && line.length > 1 && line.every(isPosition) ? [line.map(([x, y]) => [x, y] as const)] : [],
  );
}

function readPolygons(list: unknown): Polygon[] {
  const polygons: unknown[] = Array.isArray(list) ? list : [];
  return polygons.flatMap((rings) => {
    const [exterior, ...holes] = (Array.isArray(rings) ? rings : []).map((ring) => readRing(ring).ring);
    return exterior ? [[exterior, ...holes.filter((hole) => hole !== undefined)]] : [];
  });
}

function nameOf(type: unknown): string {
  return typeof type === 'string' ? type : 'null';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
