import proj4 from 'proj4';
import { SozialraumError } from '../error.js';
import { type AreaShape, type Bbox, type Polygon, type Position, bboxOf, ringsOf } from './area-shape.js';
import type { CoordinateSystem } from './crs-code.js';

/** A plane in metres: a UTM zone, in Europe by ETRS89 (for example `EPSG:25833`), elsewhere by WGS 84, north or south. */
export type PlaneCode = `EPSG:${258 | 326 | 327}${number}`;

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
// Shift of the Potsdam datum as BKG publishes it for all of Germany; good to about three metres.
const POTSDAM = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';

const DEFINITIONS: Readonly<Partial<Record<string, string>>> = {
  'EPSG:4326': '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:4258': '+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs',
  'EPSG:4647': `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 ${GRS80}`,
  'EPSG:5650': `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 ${GRS80}`,
  'EPSG:31466': `+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 ${POTSDAM}`,
  'EPSG:31467': `+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 ${POTSDAM}`,
  'EPSG:31468': `+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 ${POTSDAM}`,
  'EPSG:31469': `+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 ${POTSDAM}`,
  'EPSG:3035': `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${GRS80}`,
  'EPSG:3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
};

/** Shapes in the plane. */
export interface PlanarShapes {
  readonly crs: PlaneCode;
  readonly areas: readonly AreaShape[];
}

/**
 * Projects areas to metres in the plane: those in an ETRS89 / UTM zone stay as they are, all others go to the zone in
 * which their centre lies, or to `plane`, so that several files come to lie on one another.
 *
 * @throws SozialraumError `unknown` for a coordinate reference system that is not of `CRS_CODES`.
 *
 * @example
 * ```ts
 * planeOf('EPSG:4326', [12.237, 51.238, 12.542, 51.448]) // => 'EPSG:25833'
 * planeOf('EPSG:25832', [300000, 5700000, 330000, 5730000]) // => 'EPSG:25832'
 * ```
 */
export function projectToPlane(
  crs: CoordinateSystem | PlaneCode,
  areas: readonly AreaShape[],
  plane: PlaneCode = planeOf(crs, bboxOf(ringsOf(areas))),
): PlanarShapes {
  if (crs === plane) return { crs: plane, areas };
  const project = projector(crs, plane);
  const projectPolygon = (polygon: Polygon): Polygon => polygon.map((ring) => ring.map(project));
  return { crs: plane, areas: areas.map((area) => ({ ...area, polygons: area.polygons.map(projectPolygon) })) };
}

/** The plane for coordinates that lie in a rectangle: their own, or the UTM zone of its centre. */
export function planeOf(crs: CoordinateSystem | PlaneCode, [west, south, east, north]: Bbox): PlaneCode {
  if (isPlane(crs)) return crs;
  const [longitude, latitude] = projector(crs, 'EPSG:4258')([(west + east) / 2, (south + north) / 2]);
  const zone = Math.floor((longitude + 180) / 6) + 1;
  const isEuropean = zone >= 28 && zone <= 38 && latitude > 0;
  const series = isEuropean ? 258 : latitude > 0 ? 326 : 327;
  return `EPSG:${series}${String(zone).padStart(2, '0')}` as PlaneCode;
}

/** A function that takes a position from one system to another. */
export function projector(
  from: CoordinateSystem | PlaneCode,
  to: CoordinateSystem | PlaneCode,
): (position: Position) => Position {
  if (from === to) return (position) => position;
  const converter = proj4(definition(from), definition(to));
  return ([x, y]) => converter.forward<[number, number]>([x, y]);
}

function isPlane(crs: string): crs is PlaneCode {
  return /^EPSG:(258|326|327)\d\d$/.test(crs);
}

function definition(crs: string): string {
  const known = isPlane(crs) ? utm(crs) : crs.startsWith('+proj=') ? crs : DEFINITIONS[crs];
  if (known === undefined) throw new SozialraumError('unknown', 'coordinate reference system', crs);
  return known;
}

function utm(crs: PlaneCode): string {
  const hemisphere = crs.startsWith('EPSG:327') ? ' +south' : '';
  const ellipsoid = crs.startsWith('EPSG:258') ? GRS80 : '+datum=WGS84 +units=m +no_defs';
  return `+proj=utm +zone=${crs.slice(-2)}${hemisphere} ${ellipsoid}`;
}
