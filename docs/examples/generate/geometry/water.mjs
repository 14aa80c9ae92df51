import { EXTENT, HARBOUR, LAKE, OLD_ARM, RIVER } from '../city/landscape.mjs';
import { randomStream } from '../random.mjs';
import { curve, displaceMidpoints } from './curve.mjs';
import { distance } from './distance.mjs';
import { featureCollection, toDegrees } from './geojson.mjs';
import { alongLine, grid, LINE_STEP, maskOf } from './grid.mjs';
import { noise } from './noise.mjs';
import { simplify, smooth } from './smooth.mjs';
import { openCorners } from './tidy.mjs';
import { ringsOf, traceArcs } from './trace.mjs';

/** The middle lines of the flowing waters, in km. */
export function waterLines() {
  const random = randomStream('river');
  const bent = (points) => curve(displaceMidpoints(curve(points, 0.3), 0.1, 0.2, random), LINE_STEP);
  return { river: bent(RIVER), oldArm: bent(OLD_ARM), harbour: curve(HARBOUR, LINE_STEP) };
}

/** River and lake within the city, as GeoJSON text. */
export function waterFile(outline, lines) {
  const raster = grid(EXTENT, 0.01);
  const inside = maskOf(raster, outline);
  return featureCollection([
    { properties: { name: 'Rahne', art: 'Fluss' }, coordinates: shoresOf(raster, floodRiver(raster, inside, lines)) },
    { properties: { name: 'Gerbersee', art: 'See' }, coordinates: shoresOf(raster, floodLake(raster)) },
  ]);
}

function floodRiver(raster, inside, { river, oldArm, harbour }) {
  const width = noise(randomStream('river width'), 0.6, 3);
  const water = new Int16Array(raster.size);
  const flood = (index) => (water[index] = inside[index]);
  alongLine(raster, river, ([x, y]) => 0.022 + 0.065 * width(x, y), flood);
  alongLine(raster, oldArm, ([x, y]) => 0.018 + 0.016 * width(x, y), flood);
  alongLine(raster, harbour, 0.03, flood);
  return water;
}

function floodLake(raster) {
  const shape = noise(randomStream('lake'), 0.3, 2);
  const water = new Int16Array(raster.size);
  alongLine(raster, [LAKE.centre], 2 * LAKE.radius, (index) => {
    const [x, y] = raster.centre(index);
    const reach = LAKE.radius * (0.45 + 0.8 * shape(x, y));
    if (distance([x, y], LAKE.centre) < reach) water[index] = 1;
  });
  return water;
}

function shoresOf(raster, water) {
  openCorners(raster, water, (label) => label);
  const arcs = traceArcs(raster, water).map((arc) => ({
    ...arc,
    points: simplify(smooth(arc.points, 8), 0.25).map((corner) => toDegrees(raster.corner(corner))),
  }));
  return ringsOf(arcs, (label) => label === 1);
}
