import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';

const RINGS = {
  unclosed: 'is not closed: its last point must be its first',
  'too-few-points': 'has too few points',
  'not-finite': 'has coordinates that are not numbers',
  'hole-outside': 'has a hole outside its area',
  'self-crossing': 'crosses itself',
  'self-touching': 'touches itself',
  unchecked: 'has too many points to be searched for crossings',
} as const;
const GEOJSON_RULES = {
  properties: 'The properties of an area are not an object',
  id: 'The id of an area is neither text nor number',
  bbox: 'A bounding box has not four or six numbers',
  'foreign-member': 'An object has members that belong to another kind of object',
  dimensions: 'A position has more than three coordinates',
} as const;
const GEOMETRY_FORMATS = {
  shapefile: 'shapefile',
  geopackage: 'GeoPackage',
  topojson: 'TopoJSON file',
  zip: 'ZIP archive',
  gzip: 'packed file (gzip)',
} as const;
const GEOMETRY_FAULTS = {
  truncated: 'the file is cut off. Please copy or download all of it again',
  damaged: 'the file is damaged. Please have it exported again',
  'too-many': 'it has more parts than boundaries have. Please have the boundaries exported in less detail',
  'shape-type': 'it holds no areas. Please have the areas exported as polygons',
  geometry: 'a geometry in it is damaged, or not an area of straight lines. Please have it exported again',
  'dbf-missing': 'the file with the attributes (.dbf) is missing. Please put all files of the shapefile side by side',
  'dbf-damaged': 'the file with the attributes (.dbf) is damaged. Please have it exported again',
  'rows-differ': 'it has not as many attribute rows (.dbf) as shapes (.shp). Please use files of one export',
  path: 'the name of a file in it leads out of the archive. Please do not use it, and ask where it comes from',
  'package-missing': 'this needs the package “sql.js”. Please install it: npm install sql.js',
} as const;

/** What is wrong with boundaries, in English. */
export function geometrySentences({
  quote,
  received,
  number,
  counted,
  share,
}: Terms): Pick<ProblemSentences, Extract<keyof ProblemSentences, `geometry-${string}` | `geojson-${string}`>> {
  const alsoInPlaces = (count: number): string => (count === 1 ? '' : ` This holds for ${number(count)} places.`);
  return {
    'geometry-not-geojson': (p) =>
      `Expected: a GeoJSON file with areas. Found: ${received(p.received)}. Please export the boundaries as GeoJSON (FeatureCollection).`,
    'geometry-code-missing': ({ property }) =>
      `The area has no code ${quote(property)}. Please add it, or name the right property under “code”.`,
    'geometry-duplicate': ({ area }) =>
      `Area ${quote(area)} has several shapes with the same code. Please merge them or correct the code.`,
    'geometry-type-unsupported': (p) =>
      `Area ${quote(p.area)}: Expected: Polygon or MultiPolygon. Found: ${received(p.received)}.`,
    'geometry-ring-invalid': (p) =>
      `The boundary of area ${quote(p.area)} ${RINGS[p.reason]}. Please have the geometry corrected.`,
    'geometry-axis-swapped': ({ bbox }) =>
      `Latitude and longitude are swapped (${bbox}). Please export the file with the longitude first, or give the order of the axes.`,
    'geometry-crs-unknown': (p) =>
      `The coordinate system ${p.received === '' ? 'cannot be made out' : `${quote(p.received)} is not known`}. Please export the file in WGS 84 (EPSG:4326) or UTM (EPSG:25832, EPSG:25833).`,
    'geometry-crs-guessed': ({ crs }) =>
      `The coordinate system is not given; ${crs} is assumed. Please check whether the map is right.`,
    'geometry-crs-contradicted': ({ declared, found }) =>
      `The coordinate system is said to be ${quote(declared)}, by which the coordinates would not lie in Germany; by ${found} they do. Please give the right one under “crs”.`,
    'geometry-crs-parameters': ({ name, crs }) =>
      `The coordinate system is called ${quote(name)} but has other parameters. It has been read by its parameters: ${crs}. Please check whether the map is right.`,
    'geojson-rule': (p) => `${GEOJSON_RULES[p.rule]}; the file is read all the same.${alsoInPlaces(p.count)}`,
    'geometry-file-kind': (p) =>
      `Expected: boundaries as GeoJSON, TopoJSON, shapefile (also as ZIP) or GeoPackage. Found: ${received(p.received)}.`,
    'geometry-file-unreadable': (p) =>
      `This ${GEOMETRY_FORMATS[p.format]} cannot be read: ${GEOMETRY_FAULTS[p.reason]}.`,
    'geometry-layer-unknown': ({ layer, known }) =>
      layer === ''
        ? `The file does not have exactly one layer. Please name one of these under “layer”: ${known}.`
        : `There is no layer ${quote(layer)} in the file. There are: ${known}.`,
    'geometry-homonym': ({ names, example, areas }) =>
      `${names === 1 ? '1 name stands' : `${number(names)} names stand`} for several areas, for example ${quote(example)} for ${areas}. Tables have to tell them apart by code, not by name.`,
    'geometry-winding': ({ clockwise, total }) =>
      `${number(clockwise)} of ${number(total)} outer boundaries ${clockwise === 1 ? 'runs' : 'run'} clockwise and ${clockwise === 1 ? 'has' : 'have'} been turned.`,
    'geometry-pseudo-area': (p) =>
      `Area ${quote(p.area)} covers ${share(p.share)} of all other areas and is probably the whole. It is not drawn.`,
    'geometry-missing': ({ area }) =>
      `Area ${quote(area)} has no shape and is absent from the map. Please add its boundaries.`,
    'geometry-not-nested': ({ area, parent }) =>
      `Area ${quote(area)} does not lie entirely within ${quote(parent)}, which it should be part of. Please check the assignment and the date of the boundaries.`,
    'geometry-overlap': (p) =>
      `The areas ${quote(p.area)} and ${quote(p.other)} overlap: ${share(p.share)} of the smaller one belong to both. Please check whether the boundaries are of the same date.`,
    'geometry-gap': (p) =>
      `Between the areas ${quote(p.area)} and ${quote(p.other)} there is ground that belongs to neither: ${share(p.share)} of the smaller one. Please check whether an area is missing there.`,
    'geometry-slivers': (p) =>
      `Boundaries do not match exactly: ${counted(p.overlaps, 'narrow overlap', 'narrow overlaps')} and ${counted(p.gaps, 'narrow gap', 'narrow gaps')}; the largest is between ${quote(p.area)} and ${quote(p.other)} (${share(p.share)} of the smaller one).`,
    'geometry-not-covered': (p) =>
      `The parts of area ${quote(p.area)} cover only ${share(p.share)} of it. Please check whether a part is missing.`,
    'geometry-enlarged': ({ area }) => `Area ${quote(area)} is very small and is drawn a little larger.`,
  };
}
