import { ORIGIN } from '../city/landscape.mjs';

const KM_PER_DEGREE_NORTH = 111.26;
const KM_PER_DEGREE_EAST = 68.61;

/** Kilometres on the map to degrees, six decimals (a tenth of a metre). */
export function toDegrees([east, north]) {
  const round = (degrees) => Math.round(degrees * 1e6) / 1e6;
  return [round(ORIGIN.longitude + east / KM_PER_DEGREE_EAST), round(ORIGIN.latitude + north / KM_PER_DEGREE_NORTH)];
}

/** One feature a line: a person can read it, and a version control system can show what changed. */
export function featureCollection(features) {
  const lines = features.map(({ properties, coordinates }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
