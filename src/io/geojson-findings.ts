import { own } from '../model/own.js';
import { type Problem, problem } from '../model/problem.js';
import { signedArea } from './area-shape.js';
import { isPosition } from './ring.js';
import { isRecord, type Json } from './shape.js';

/** Rules of RFC 7946, and how bad it is to break them: a warning is for what can be read all the same. */
export const GEOJSON_RULES = {
  root: 'error',
  type: 'error',
  features: 'error',
  geometry: 'error',
  geometries: 'error',
  coordinates: 'error',
  position: 'error',
  'line-too-short': 'error',
  'ring-too-short': 'error',
  'ring-open': 'error',
  properties: 'error',
  id: 'error',
  bbox: 'error',
  'foreign-member': 'error',
  winding: 'warning',
  dimensions: 'warning',
  'collection-nested': 'warning',
  'collection-single': 'warning',
} as const;

/** One of {@link GEOJSON_RULES}. */
export type GeoJsonRule = keyof typeof GEOJSON_RULES;

/** A rule that is broken, and where. */
export interface GeoJsonFinding {
  readonly rule: GeoJsonRule;
  readonly path: string;
}

/** Rules that reading areas does not tell of in words of its own; what breaks them is read all the same. */
const HARMLESS = ['properties', 'id', 'bbox', 'foreign-member', 'dimensions'] as const;

/** What of a file with areas is not as GeoJSON has it: each rule once, with the first place and their number. */
export function harmlessFindings(json: unknown, file: string): Problem[] {
  const findings = geoJsonFindings(json);
  return HARMLESS.flatMap((rule) => {
    const [first, ...others] = findings.filter((finding) => finding.rule === rule);
    const count = others.length + 1;
    return first ? [problem('geojson-rule', { rule, count }, { file, path: first.path }, 'info')] : [];
  });
}

type Find = (rule: GeoJsonRule, path: string) => void;

const MOST_FINDINGS = 1000;
const DEEPEST = 16;

/**
 * Finds where parsed JSON breaks the rules of GeoJSON, whatever it holds: points and lines as well as areas.
 *
 * @internal The conformance suite asks for all of them.
 */
export function geoJsonFindings(json: unknown): readonly GeoJsonFinding[] {
  const findings: GeoJsonFinding[] = [];
  const find: Find = (rule, path) => {
    if (findings.length < MOST_FINDINGS) findings.push({ rule, path });
  };
  if (!isRecord(json)) find('root', '');
  else if (json['type'] === 'FeatureCollection') checkCollection(json, find);
  else if (json['type'] === 'Feature') checkFeature(json, '', find);
  else checkGeometry(json, '', 0, find);
  return findings;
}

/** Members that belong to another kind of object, and make it unclear which this is. */
const FOREIGN = {
  collection: ['coordinates', 'geometry', 'geometries', 'properties'],
  feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometry', 'properties', 'features'],
} as const;

function checkMembers(object: Json, kind: keyof typeof FOREIGN, path: string, find: Find): void {
  for (const key of FOREIGN[kind]) if (Object.hasOwn(object, key)) find('foreign-member', `${path}.${key}`);
  const { bbox } = object;
  const isBox = Array.isArray(bbox) && (bbox.length === 4 || bbox.length === 6) && bbox.every(Number.isFinite);
  if (bbox !== undefined && !isBox) find('bbox', `${path}.bbox`);
}

function checkCollection(json: Json, find: Find): void {
  checkMembers(json, 'collection', '', find);
  const { features } = json;
  if (!Array.isArray(features)) return find('features', 'features');
  features.forEach((feature, index) => {
    const path = `features[${index}]`;
    if (!isRecord(feature) || feature['type'] !== 'Feature') find('type', path);
    else checkFeature(feature, path, find);
  });
}

function checkFeature(feature: Json, path: string, find: Find): void {
  checkMembers(feature, 'feature', path, find);
  const { id, properties, geometry } = feature;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') find('id', `${path}.id`);
  if (properties !== null && !isRecord(properties)) find('properties', `${path}.properties`);
  if (isRecord(geometry)) checkGeometry(geometry, `${path}.geometry`, 0, find);
  else if (geometry !== null) find('geometry', `${path}.geometry`);
}

type Check = (value: unknown, path: string, find: Find) => void;

const each =
  (check: Check): Check =>
  (value, path, find) => {
    if (Array.isArray(value)) value.forEach((item, i) => check(item, `${path}[${i}]`, find));
    else find('coordinates', path);
  };

const position: Check = (value, path, find) => {
  if (!Array.isArray(value) || value.length < 2 || !value.every(Number.isFinite)) find('position', path);
  else if (value.length > 3) find('dimensions', path);
};

const line: Check = (value, path, find) => {
  each(position)(value, path, find);
  if (Array.isArray(value) && value.length < 2) find('line-too-short', path);
};

const polygon: Check = (value, path, find) => {
  if (!Array.isArray(value)) return find('coordinates', path);
  value.forEach((ring: unknown, i) => {
    const at = `${path}[${i}]`;
    each(position)(ring, at, find);
    if (!Array.isArray(ring)) return;
    if (ring.length < 4) find('ring-too-short', at);
    if (!isSamePosition(ring[0], ring.at(-1))) find('ring-open', at);
    if (ring.every(isPosition) && signedArea(ring) * (i === 0 ? 1 : -1) < 0) find('winding', at);
  });
};

function isSamePosition(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

const COORDINATES: Readonly<Record<string, Check>> = {
  Point: position,
  MultiPoint: each(position),
  LineString: line,
  MultiLineString: each(line),
  Polygon: polygon,
  MultiPolygon: each(polygon),
};

function checkGeometry(geometry: Json, path: string, depth: number, find: Find): void {
  const { type, coordinates, geometries } = geometry;
  checkMembers(geometry, 'geometry', path, find);
  if (type === 'GeometryCollection') return checkGeometries(geometries, `${path}.geometries`, depth, find);
  const check = typeof type === 'string' ? own(COORDINATES, type) : undefined;
  if (check) check(coordinates, `${path}.coordinates`, find);
  else find('type', path);
}

function checkGeometries(geometries: unknown, path: string, depth: number, find: Find): void {
  if (!Array.isArray(geometries)) return find('geometries', path);
  if (geometries.length === 1) find('collection-single', path);
  geometries.forEach((geometry: unknown, i) => {
    const at = `${path}[${i}]`;
    if (!isRecord(geometry)) return find('geometries', at);
    if (geometry['type'] === 'GeometryCollection') find('collection-nested', at);
    if (depth < DEEPEST) checkGeometry(geometry, at, depth + 1, find);
  });
}
