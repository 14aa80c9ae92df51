import { type Checked, type Place, type Problem, problem } from '../model/problem.js';
import { type AreaShape, type Polygon, type Ring, bboxOf, ringsOf } from './area-shape.js';
import type { CoordinateSystem, CrsCode } from './crs-code.js';
import { coordinateMeaning } from './crs.js';
import { harmlessFindings } from './geojson-findings.js';
import { groundProblems } from './ground-check.js';
import { limitedProblems } from './limited-problems.js';
import { orient } from './orientation.js';
import { findPseudoArea } from './pseudo-area.js';
import { readRing } from './ring.js';
import { type PairsLeft, selfMeeting } from './ring-crossings.js';
import { coveredShare } from './scanline.js';

/** How to read the areas of a GeoJSON file. */
export interface GeoJsonOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** Property that holds an area's code; `id` also means the feature's own id. */
  readonly code: string;
  /** Property that holds an area's name. */
  readonly name?: string;
  /** Property that holds the code of the area it is part of. */
  readonly parent?: string;
  /** Overrules what the file says of its coordinates. */
  readonly crs?: CrsCode;
  /** Says that the file has latitude (northing) first, which no GeoJSON should. */
  readonly axisOrder?: 'lat-lon';
}

/** The areas of a file, in its coordinates, x first. */
export interface AreaGeometry {
  readonly crs: CoordinateSystem;
  readonly areas: readonly AreaShape[];
}

/**
 * Reads areas from parsed GeoJSON. What can be drawn is in the value, also beside errors: x before y, rings closed and
 * turned as RFC 7946 wants them, of two areas with one code the first, without an area that covers all others.
 *
 * Problems: `geometry-not-geojson`, `geometry-code-missing`, `geometry-duplicate`, `geometry-missing`,
 * `geometry-type-unsupported`, `geometry-ring-invalid` (an error where coordinates are no numbers, else a warning),
 * `geometry-axis-swapped` unless `axisOrder` says so, `geometry-crs-unknown`, `geometry-crs-guessed` (warning),
 * `geometry-crs-contradicted`, `geometry-crs-parameters` (warning), `geometry-pseudo-area` (warning), `geometry-homonym`
 * (info), `geometry-overlap` and `geometry-gap` (warnings), `geometry-slivers` (info), `geojson-rule` (info), `geometry-winding` (info) for exteriors that run clockwise.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 *
 * @example
 * ```ts
 * readGeoJson({ type: 'Feature' }, { file: 'a.geojson', code: 'OT' }).problems[0]?.code // 'geometry-not-geojson'
 * ```
 */
export function readGeoJson(json: unknown, options: GeoJsonOptions): Checked<AreaGeometry> {
  const { value, problems } = readAreaGeometry(json, options);
  return { value, problems: limitedProblems(problems, { file: options.file }) };
}

function readAreaGeometry(json: unknown, options: GeoJsonOptions): Checked<AreaGeometry> {
  const { file } = options;
  const problems: Problem[] = [];
  if (!isFeatureCollection(json) || json.features.length === 0) {
    return { value: undefined, problems: [problem('geometry-not-geojson', { received: describe(json) }, { file })] };
  }
  // A wrong property name is one mistake, not one per area.
  if (json.features.every((feature) => isFeature(feature) && codeOf(feature, options.code) === undefined)) {
    return { value: undefined, problems: [problem('geometry-code-missing', { property: options.code }, { file })] };
  }
  problems.push(...harmlessFindings(json, file));
  const byCode = new Map<string, AreaShape>();
  const left = { pairs: MOST_PAIRS };
  json.features.forEach((feature, index) => {
    const place = { file, path: `features[${index}]` };
    const area = readFeature(feature, options, place, problems, left);
    if (!area) return;
    if (byCode.has(area.code)) problems.push(problem('geometry-duplicate', { area: area.code }, place));
    else byCode.set(area.code, area);
  });
  const raw = [...byCode.values()];
  if (raw.length === 0) return { value: undefined, problems };

  const meaning = coordinateMeaning({ ...options, member: json.crs }, bboxOf(ringsOf(raw)), { file }, problems);
  if (!meaning) return { value: undefined, problems };
  problems.push(...homonyms(raw, { file }));
  const upright = meaning.swapped ? raw.map(swapAxes) : raw;
  const drawn = withoutPseudoArea(upright, problems, { file });
  problems.push(...groundProblems(drawn, { file }));
  const areas = orientAll(drawn, problems, { file });
  return { value: { crs: meaning.crs, areas }, problems };
}

function isFeatureCollection(json: unknown): json is { features: readonly unknown[]; crs?: unknown } {
  return isRecord(json) && json['type'] === 'FeatureCollection' && Array.isArray(json['features']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(json: unknown): string {
  if (!isRecord(json)) return Array.isArray(json) ? 'array' : String(json).slice(0, 40);
  const { type, features } = json;
  const kind = typeof type === 'string' ? type : 'object';
  return Array.isArray(features) ? `${kind} (${features.length})` : kind;
}

function readFeature(
  feature: unknown,
  options: GeoJsonOptions,
  place: Place,
  problems: Problem[],
  left: PairsLeft,
): AreaShape | undefined {
  if (!isFeature(feature)) {
    problems.push(problem('geometry-not-geojson', { received: describe(feature) }, place));
    return undefined;
  }
  const code = codeOf(feature, options.code);
  if (code === undefined) {
    problems.push(problem('geometry-code-missing', { property: options.code }, place));
    return undefined;
  }
  const polygons = readPolygons(feature.geometry, code, place, problems, left);
  if (!polygons) return undefined;
  const properties = propertiesOf(feature);
  const name = options.name === undefined ? undefined : textOf(properties[options.name]);
  const parent = options.parent === undefined ? undefined : textOf(properties[options.parent]);
  return { code, ...(name === undefined ? {} : { name }), ...(parent === undefined ? {} : { parent }), polygons };
}

interface Feature {
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
}

function isFeature(value: unknown): value is Feature {
  return isRecord(value) && value['type'] === 'Feature';
}

function propertiesOf({ properties }: Feature): Record<string, unknown> {
  return isRecord(properties) ? properties : {};
}

function codeOf(feature: Feature, property: string): string | undefined {
  return textOf(propertiesOf(feature)[property] ?? (property === 'id' ? feature.id : undefined));
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

function readPolygons(
  geometry: unknown,
  area: string,
  place: Place,
  problems: Problem[],
  left: PairsLeft,
): readonly Polygon[] | undefined {
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  if (geometry !== null && geometry !== undefined && type !== 'Polygon' && type !== 'MultiPolygon') {
    problems.push(problem('geometry-type-unsupported', { area, received: describe(geometry) }, place));
    return undefined;
  }
  const list: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  const polygons = (Array.isArray(list) ? list : []).map((rings) => readPolygon(rings, area, place, problems, left));
  const drawable = polygons.filter((rings) => rings.length > 0);
  if (drawable.length > 0) return drawable;
  problems.push(problem('geometry-missing', { area }, place));
  return undefined;
}

/** Without an exterior there is no polygon. */
function readPolygon(rings: unknown, area: string, place: Place, problems: Problem[], left: PairsLeft): Polygon {
  const [exterior, ...holes] = (Array.isArray(rings) ? rings : []).map((coordinates) => {
    const { ring, fault } = readRing(coordinates);
    const severity = fault === 'not-finite' ? 'error' : 'warning';
    if (fault) problems.push(problem('geometry-ring-invalid', { area, reason: fault }, place, severity));
    return ring;
  });
  if (!exterior) return [];
  const found = holes.filter((hole) => hole !== undefined);
  const inside = found.filter((hole) => liesIn(hole, exterior));
  const reason = 'hole-outside';
  if (inside.length < found.length) problems.push(problem('geometry-ring-invalid', { area, reason }, place, 'warning'));
  const polygon = [exterior, ...inside];
  const meeting = selfMeeting(polygon, left);
  if (meeting) {
    // what touches itself is drawn right; a crossing turns ground inside out
    const severity = meeting === 'self-touching' ? 'info' : 'warning';
    problems.push(problem('geometry-ring-invalid', { area, reason: meeting }, place, severity));
  }
  return polygon;
}

function liesIn(hole: Ring, exterior: Ring): boolean {
  return coveredShare([{ polygons: [[hole]] }], [{ polygons: [[exterior]] }]) > 0.5;
}

const MOST_EXAMPLES = 5;
/** Pairs of segments that are compared in one file; those of all German municipalities are a hundredth of it. */
const MOST_PAIRS = 100_000_000;

/** Names that several areas have: a table that has only names cannot be joined to them. */
function homonyms(areas: readonly AreaShape[], place: Place): Problem[] {
  const codes = new Map<string, string[]>();
  for (const { code, name } of areas) {
    if (name === undefined) continue;
    const same = codes.get(name.normalize());
    if (same) same.push(code);
    else codes.set(name.normalize(), [code]);
  }
  const shared = [...codes].filter(([, same]) => same.length > 1);
  const [first] = shared;
  if (!first) return [];
  const [example, same] = first;
  return [
    problem(
      'geometry-homonym',
      { names: shared.length, example, areas: same.slice(0, MOST_EXAMPLES).join(', ') },
      place,
      'info',
    ),
  ];
}

function swapAxes(area: AreaShape): AreaShape {
  const swapPolygon = (polygon: Polygon): Polygon => polygon.map((ring) => ring.map(([y, x]) => [x, y] as const));
  return { ...area, polygons: area.polygons.map(swapPolygon) };
}

function withoutPseudoArea(areas: readonly AreaShape[], problems: Problem[], place: Place): readonly AreaShape[] {
  const pseudo = findPseudoArea(areas);
  if (!pseudo) return areas;
  const { area, share } = pseudo;
  problems.push(problem('geometry-pseudo-area', { area: area.name ?? area.code, share }, place, 'warning'));
  return areas.filter((other) => other !== area);
}

function orientAll(areas: readonly AreaShape[], problems: Problem[], place: Place): readonly AreaShape[] {
  let clockwise = 0;
  let total = 0;
  const oriented = areas.map((area) => {
    const turned = orient(area.polygons);
    clockwise += turned.clockwise;
    total += turned.polygons.length;
    return { ...area, polygons: turned.polygons };
  });
  if (clockwise > 0) problems.push(problem('geometry-winding', { clockwise, total }, place, 'info'));
  return oriented;
}
