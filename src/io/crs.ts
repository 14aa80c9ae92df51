import { type Place, type Problem, problem } from '../model/problem.js';
import type { Bbox } from './area-shape.js';
import { CRS_CODES, type CoordinateSystem, type CrsCode } from './crs-code.js';
import { describedCrs } from './crs-parameters.js';

/** What the coordinates of a file mean. */
export interface CoordinateMeaning {
  readonly crs: CoordinateSystem;
  /** True when the file has y (latitude, northing) first. */
  readonly swapped: boolean;
}

/** What is said about the coordinates of a file, in it and beside it. */
export interface CrsDeclaration {
  /**
   * The `crs` member of the GeoJSON, which RFC 7946 has abolished and many offices still write, or well-known text from
   * beside another file.
   */
  readonly member: unknown;
  readonly crs?: CrsCode | undefined;
  readonly axisOrder?: 'lat-lon' | undefined;
}

/**
 * Finds out what coordinates mean: as declared, else as the file says, else by where in Germany they would lie. What
 * contradicts the coordinates or cannot be told is an error; UTM coordinates do not tell their zone.
 */
export function coordinateMeaning(
  declaration: CrsDeclaration,
  bbox: Bbox,
  place: Place,
  problems: Problem[],
): CoordinateMeaning | undefined {
  const swapped = declaration.axisOrder === 'lat-lon' || looksSwapped(bbox);
  if (swapped && declaration.axisOrder === undefined) {
    problems.push(problem('geometry-axis-swapped', { bbox: describe(bbox) }, place));
  }
  const [a, b, c, d] = bbox;
  const crs = findCrs(declaration, swapped ? [b, a, d, c] : bbox, place, problems);
  return crs && { crs, swapped };
}

function findCrs(
  { crs: declared, member }: CrsDeclaration,
  bbox: Bbox,
  place: Place,
  problems: Problem[],
): CoordinateSystem | undefined {
  const said = member === undefined || member === null ? undefined : saidBy(member);
  const crs = declared ?? (said ? said.crs : crsAt(bbox));
  if (crs === undefined || isGeographic(crs) !== isInDegrees(bbox)) {
    const received = [declared ?? said?.name ?? '', describe(bbox)].join(' ').trim();
    problems.push(problem('geometry-crs-unknown', { received }, place));
    return undefined;
  }
  const found = otherThan(crs, bbox);
  if (found !== undefined) {
    problems.push(problem('geometry-crs-contradicted', { declared: declared ?? said?.name ?? crs, found }, place));
    return undefined;
  }
  if (declared === undefined && said?.isAsNamed === false) {
    problems.push(problem('geometry-crs-parameters', { name: said.name, crs }, place, 'warning'));
  }
  // Degrees without a word are what RFC 7946 prescribes; anything else without a word is a guess.
  if (declared === undefined && said === undefined && !isGeographic(crs)) {
    problems.push(problem('geometry-crs-guessed', { crs }, place, 'warning'));
  }
  return crs;
}

interface SaidCrs {
  readonly name: string;
  readonly crs: CoordinateSystem | undefined;
  readonly isAsNamed: boolean;
}

function saidBy(member: unknown): SaidCrs {
  const { properties } = member as { properties?: { wkt?: unknown } | null };
  if (typeof properties?.wkt !== 'string') {
    const name = crsName(member);
    return { name, crs: crsCode(name), isAsNamed: true };
  }
  return describedCrs(properties.wkt) ?? { name: wktName(properties.wkt), crs: undefined, isAsNamed: true };
}

const wktName = (wkt: string): string => /"([^"]{0,60})/.exec(wkt)?.[1] ?? wkt.slice(0, 60);

function crsName(member: unknown): string {
  const { properties } = member as { properties?: { name?: unknown; code?: unknown } | null };
  const name = properties?.name ?? properties?.code;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : typeof member;
}

/** Reads `EPSG:25833`, `urn:ogc:def:crs:EPSG::25833`, `urn:ogc:def:crs:OGC:1.3:CRS84` and the like. */
function crsCode(name: string): CrsCode | undefined {
  if (/CRS:?84$/i.test(name)) return 'EPSG:4326';
  const number = /(?:^|EPSG.*[:/])(\d+)$/i.exec(name)?.[1];
  return CRS_CODES.find((code) => code === `EPSG:${number}`);
}

function isGeographic(crs: CoordinateSystem): boolean {
  return crs === 'EPSG:4326' || crs === 'EPSG:4258';
}

function isInDegrees(bbox: Bbox): boolean {
  return within(bbox, [-180, -90, 180, 90]);
}

const GERMANY_LON_LAT: Bbox = [5, 47, 16, 56];
const GERMANY_UTM: Bbox = [1e5, 5.2e6, 1e6, 6.15e6];

function looksSwapped([a, b, c, d]: Bbox): boolean {
  const turned: Bbox = [b, a, d, c];
  return within(turned, GERMANY_LON_LAT) || within(turned, GERMANY_UTM);
}

const UTM_CODES: readonly string[] = CRS_CODES.filter((code) => /:(258|326)/.test(code));

/** Where Germany lies in the systems that can be told by it. */
const GERMANY: readonly (readonly [CrsCode, Bbox])[] = [
  ['EPSG:31466', [2.3e6, 5.2e6, 2.7e6, 6.15e6]],
  ['EPSG:31467', [3.2e6, 5.2e6, 3.95e6, 6.15e6]],
  ['EPSG:31468', [4.2e6, 5.2e6, 4.8e6, 6.15e6]],
  ['EPSG:31469', [5.1e6, 5.2e6, 5.6e6, 6.15e6]],
  ['EPSG:4647', [32.1e6, 5.2e6, 33e6, 6.15e6]],
  ['EPSG:5650', [33.1e6, 5.2e6, 34e6, 6.15e6]],
  ['EPSG:3035', [4e6, 2.6e6, 4.7e6, 3.6e6]],
  ['EPSG:3857', [5.5e5, 5.9e6, 1.8e6, 7.6e6]],
];

/** What coordinates are in that lie in Germany, but not by the system that is said. */
function otherThan(crs: CoordinateSystem, bbox: Bbox): CrsCode | 'UTM' | undefined {
  const own = UTM_CODES.includes(crs) ? GERMANY_UTM : GERMANY.find(([code]) => code === crs)?.[1];
  if (!own || within(bbox, own)) return undefined;
  return within(bbox, GERMANY_UTM) ? 'UTM' : crsAt(bbox);
}

function crsAt(bbox: Bbox): CrsCode | undefined {
  if (isInDegrees(bbox)) return 'EPSG:4326';
  if (within(bbox, GERMANY_UTM)) return undefined;
  return GERMANY.find(([, extent]) => within(bbox, extent))?.[0];
}

function within([west, south, east, north]: Bbox, outer: Bbox): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}

function describe(bbox: Bbox): string {
  return bbox.map((value) => String(Number(value.toFixed(3)))).join(', ');
}
