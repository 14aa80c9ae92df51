/** Coordinate reference systems in which German offices hand over boundaries. */
export const CRS_CODES = [
  'EPSG:4326',
  'EPSG:4258',
  'EPSG:25831',
  'EPSG:25832',
  'EPSG:25833',
  'EPSG:32631',
  'EPSG:32632',
  'EPSG:32633',
  'EPSG:4647',
  'EPSG:5650',
  'EPSG:31466',
  'EPSG:31467',
  'EPSG:31468',
  'EPSG:31469',
  'EPSG:3035',
  'EPSG:3857',
] as const;

/** One of `CRS_CODES`. */
export type CrsCode = (typeof CRS_CODES)[number];

/** A system that has no number, by its parameters. */
export type ProjDefinition = `+proj=${string}`;

/** What coordinates are measured in. */
export type CoordinateSystem = CrsCode | ProjDefinition;
