import type { CrsCode, ProjDefinition } from './crs-code.js';
import { readWkt, type WktNode } from './well-known-text.js';

/** What well-known text says of coordinates. */
export interface DescribedCrs {
  readonly name: string;
  /** By its parameters: one of the known systems, else their definition. */
  readonly crs: CrsCode | ProjDefinition;
  /** False where the parameters are not those of the system that the name says. */
  readonly isAsNamed: boolean;
}

type Datum = 'etrs89' | 'wgs84' | 'dhdn';

const DATUMS: Readonly<Record<Datum, string>> = {
  etrs89: '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
  wgs84: '+datum=WGS84',
  // as in projection.ts: the shift that BKG publishes for all of Germany
  dhdn: '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
};

/** Transverse Mercator: datum, central meridian, scale, false easting. */
const TRANSVERSE: readonly (readonly [CrsCode, Datum, number, number, number])[] = [
  ['EPSG:25831', 'etrs89', 3, 0.9996, 5e5],
  ['EPSG:25832', 'etrs89', 9, 0.9996, 5e5],
  ['EPSG:25833', 'etrs89', 15, 0.9996, 5e5],
  ['EPSG:32631', 'wgs84', 3, 0.9996, 5e5],
  ['EPSG:32632', 'wgs84', 9, 0.9996, 5e5],
  ['EPSG:32633', 'wgs84', 15, 0.9996, 5e5],
  ['EPSG:4647', 'etrs89', 9, 0.9996, 32.5e6],
  ['EPSG:5650', 'etrs89', 15, 0.9996, 33.5e6],
  ['EPSG:31466', 'dhdn', 6, 1, 2.5e6],
  ['EPSG:31467', 'dhdn', 9, 1, 3.5e6],
  ['EPSG:31468', 'dhdn', 12, 1, 4.5e6],
  ['EPSG:31469', 'dhdn', 15, 1, 5.5e6],
];

/**
 * Reads a coordinate reference system by its parameters, not by its name: the name of a `.prj` is free text, and real
 * ones are wrong. `undefined` where the projection or the datum is none that is known here.
 */
export function describedCrs(wkt: string): DescribedCrs | undefined {
  const root = readWkt(wkt);
  if (!root) return undefined;
  const projected = find(root, ['PROJCS', 'PROJCRS', 'PROJECTEDCRS']);
  const geographic = find(root, ['GEOGCS', 'GEOGCRS', 'GEOGRAPHICCRS', 'BASEGEOGCRS', 'GEODCRS', 'GEODETICCRS']);
  const datum = datumOf(root);
  const meridian = find(root, ['PRIMEM', 'PRIMEMERIDIAN'])?.numbers[0] ?? 0;
  if (datum === undefined || meridian !== 0) return undefined;
  if (projected) return projectedCrs(projected, datum);
  if (!geographic || datum === 'dhdn') return undefined;
  const crs = datum === 'etrs89' ? 'EPSG:4258' : 'EPSG:4326';
  return { name: geographic.texts[0] ?? '', crs, isAsNamed: true };
}

function find(node: WktNode, keys: readonly string[]): WktNode | undefined {
  if (keys.includes(node.key)) return node;
  for (const inner of node.nodes) {
    const found = find(inner, keys);
    if (found) return found;
  }
  return undefined;
}

function datumOf(root: WktNode): Datum | undefined {
  const [axis = 0, flattening = 0] = find(root, ['SPHEROID', 'ELLIPSOID'])?.numbers ?? [];
  const is = (a: number, f: number): boolean => Math.abs(axis - a) < 0.01 && Math.abs(flattening - f) < 1e-5;
  if (is(6378137, 298.257222101) && axis !== 0) return Math.abs(flattening - 298.257223563) < 5e-7 ? 'wgs84' : 'etrs89';
  // Austria and others have the same ellipsoid at another place
  const name = find(root, ['DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE'])?.texts[0] ?? '';
  return is(6377397.155, 299.1528128) && /DHDN|Hauptdreieck|Potsdam|Rauenberg/i.test(name) ? 'dhdn' : undefined;
}

/** Names of parameters in both versions of well-known text. */
const NAMES: Readonly<Record<'x' | 'y' | 'meridian' | 'latitude' | 'scale' | 'first' | 'second', RegExp>> = {
  x: /^(false.?easting|easting.at.false.origin)$/i,
  y: /^(false.?northing|northing.at.false.origin)$/i,
  meridian:
    /^(central.?meridian|longitude.of.(natural.origin|false.origin|center|origin)|longitude.of.projection.center)$/i,
  latitude: /^latitude.of.(origin|center|natural.origin|false.origin|projection.center)$/i,
  scale: /^scale.factor(.at.natural.origin)?$/i,
  first: /^(standard.parallel.1|latitude.of.1st.standard.parallel)$/i,
  second: /^(standard.parallel.2|latitude.of.2nd.standard.parallel)$/i,
};

function projectedCrs(node: WktNode, datum: Datum): DescribedCrs | undefined {
  const method = find(node, ['PROJECTION', 'METHOD', 'PROJECTIONMETHOD'])?.texts[0] ?? '';
  const values = parametersOf(node);
  const of = (key: keyof typeof NAMES, otherwise = 0): number =>
    values.find(([name]) => NAMES[key].test(name))?.[1] ?? otherwise;
  const metre = unitOf(node);
  const [x, y] = [of('x') * metre, of('y') * metre];
  const place = `+lat_0=${of('latitude')} +lon_0=${of('meridian')}`;
  const tail = `+x_0=${x} +y_0=${y} ${DATUMS[datum]} ${metre === 1 ? '+units=m' : `+to_meter=${metre}`} +no_defs`;
  const name = node.texts[0] ?? '';
  const known = (crs: CrsCode | undefined, definition: ProjDefinition): DescribedCrs => ({
    name,
    crs: crs ?? definition,
    isAsNamed: crs !== undefined && zoneAgrees(name, of('meridian')),
  });
  if (/transverse.?mercator|gauss.?kr/i.test(method)) {
    const scale = of('scale', 1);
    const isPlain = metre === 1 && y === 0 && of('latitude') === 0;
    const is = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b));
    const match = TRANSVERSE.find(
      ([, system, lon, k, east]) => system === datum && is(of('meridian'), lon) && is(scale, k) && is(x, east),
    );
    return known(isPlain ? match?.[0] : undefined, `+proj=tmerc ${place} +k=${scale} ${tail}`);
  }
  if (/lambert.azimuthal/i.test(method)) {
    const isEurope = of('latitude') === 52 && of('meridian') === 10 && x === 4321000 && y === 3210000;
    return known(
      isEurope && datum === 'etrs89' && metre === 1 ? 'EPSG:3035' : undefined,
      `+proj=laea ${place} ${tail}`,
    );
  }
  if (/lambert.conic|lambert.conformal/i.test(method) && of('second', NaN) === of('second')) {
    return known(undefined, `+proj=lcc +lat_1=${of('first')} +lat_2=${of('second')} ${place} ${tail}`);
  }
  const isWebMercator =
    /auxiliary.sphere|pseudo.mercator/i.test(`${method} ${name}`) && x === 0 && of('meridian') === 0;
  return isWebMercator ? { name, crs: 'EPSG:3857', isAsNamed: true } : undefined;
}

function parametersOf(node: WktNode): (readonly [string, number])[] {
  const own = node.nodes.filter(({ key }) => key === 'PARAMETER');
  const list =
    own.length > 0 ? own : (find(node, ['CONVERSION'])?.nodes ?? []).filter(({ key }) => key === 'PARAMETER');
  return list.flatMap(({ texts: [name], numbers: [value] }) =>
    name === undefined || value === undefined ? [] : [[name, value] as const],
  );
}

/** The unit of the coordinates is the system's own, not that of its degrees. */
function unitOf(node: WktNode): number {
  const own = node.nodes.find(({ key }) => key === 'UNIT' || key === 'LENGTHUNIT');
  const ofAxis = node.nodes.find(({ key }) => key === 'AXIS');
  return (own ?? (ofAxis && find(ofAxis, ['LENGTHUNIT', 'UNIT'])))?.numbers[0] ?? 1;
}

function zoneAgrees(name: string, meridian: number): boolean {
  const zone = /UTM[ _]?zone[ _]?(\d{1,2})/i.exec(name)?.[1];
  return zone === undefined || Number(zone) * 6 - 183 === meridian;
}
