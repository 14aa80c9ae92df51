import { BOROUGHS, DISTRICTS } from '../city/districts.mjs';
import { OUTLINE } from '../city/landscape.mjs';
import { randomStream } from '../random.mjs';
import { districtArcs } from './borders.mjs';
import { displaceMidpoints } from './curve.mjs';
import { featureCollection } from './geojson.mjs';
import { ringsOf } from './trace.mjs';
import { waterFile, waterLines } from './water.mjs';

/** The three geometry files of the city, as GeoJSON text by name. */
export function cityMap() {
  const outline = displaceMidpoints([...OUTLINE, OUTLINE[0]], 0.26, 0.06, randomStream('outline'));
  const waters = waterLines();
  const arcs = districtArcs(outline, waters);
  const feature = (property, { code, name }, belongs) => ({
    properties: { [property]: code, name },
    coordinates: onlyRing(
      ringsOf(arcs, (label) => label > 0 && belongs(DISTRICTS[label - 1])),
      name,
    ),
  });
  const districts = DISTRICTS.map((area) => feature('stt', area, (district) => district === area));
  const boroughs = BOROUGHS.map((area) => feature('sbz', area, (district) => district.borough === area.code));
  return {
    'stadtteile.geojson': featureCollection(districts),
    'stadtbezirke.geojson': featureCollection(boroughs),
    'fluss.geojson': waterFile(outline, waters),
  };
}

function onlyRing(rings, name) {
  if (rings.length !== 1) throw new Error(`${name} is not in one piece`);
  return rings;
}
