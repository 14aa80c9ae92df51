import { DISTRICTS } from '../city/districts.mjs';
import { BARRIERS, EXTENT } from '../city/landscape.mjs';
import { randomStream } from '../random.mjs';
import { curve, displaceMidpoints } from './curve.mjs';
import { distance } from './distance.mjs';
import { toDegrees } from './geojson.mjs';
import { alongLine, grid, LINE_STEP, maskOf } from './grid.mjs';
import { grow } from './growth.mjs';
import { noise } from './noise.mjs';
import { simplify, smooth } from './smooth.mjs';
import { tidy } from './tidy.mjs';
import { traceArcs } from './trace.mjs';

/** The borders of the districts as arcs in degrees; the label of a side is the district's place in the plan, from 1. */
export function districtArcs(outline, { river, oldArm }) {
  const raster = grid(EXTENT, 0.02);
  const cost = groundCost(raster, maskOf(raster, outline));
  const dry = cost.slice();
  for (const line of [river, oldArm]) alongLine(raster, line, 0.045, (index) => (dry[index] = Infinity));
  const labels = fillToMidstream(raster, cost, growDistricts(raster, dry));
  tidy(raster, labels, (label) => (label === 0 ? undefined : DISTRICTS[label - 1].borough));

  const random = randomStream('borders');
  const inWater = ([i, j]) => cost[j * raster.width + i] < Infinity && dry[j * raster.width + i] === Infinity;
  return traceArcs(raster, labels).map((arc) => ({
    ...arc,
    points: drawBorder(raster, arc.points, inWater, random).map((corner) => toDegrees(raster.corner(corner))),
  }));
}

/** Open ground varies, which bends borders; barriers are dear to cross, so that borders come to lie on them. */
function groundCost(raster, inside) {
  const roughness = noise(randomStream('ground'), 0.8, 5);
  const cost = new Float64Array(raster.size).fill(Infinity);
  for (let index = 0; index < raster.size; index++) {
    if (!inside[index]) continue;
    const rough = roughness(...raster.centre(index));
    cost[index] = 0.15 + 10 * rough * rough * rough;
  }
  const random = randomStream('barriers');
  for (const { line, strength } of BARRIERS) {
    const bent = curve(displaceMidpoints(curve(line, 0.4), 0.08, 0.1, random), LINE_STEP);
    alongLine(raster, bent, 0.025, (index) => {
      if (inside[index]) cost[index] = Math.max(cost[index], strength);
    });
  }
  return cost;
}

function growDistricts(raster, cost) {
  const seeds = DISTRICTS.map(({ east, north }, i) => ({ index: raster.indexAt([east, north]), label: i + 1 }));
  return grow(raster, cost, seeds);
}

/** From where they stand on the banks, the districts grow on into the water at one speed and meet in mid-stream. */
function fillToMidstream(raster, cost, banks) {
  const level = cost.map((price) => (price === Infinity ? Infinity : 1));
  const shores = [...banks.keys()].filter((index) => banks[index] > 0);
  return grow(
    raster,
    level,
    shores.map((index) => ({ index, label: banks[index] })),
  );
}

/** From the steps of the raster to a line: smooth in the water, on land as crooked as field paths and back yards make it. */
function drawBorder(raster, corners, inWater, random) {
  return runsOf(corners, inWater).flatMap(({ run, wet }, k) => {
    const line = smooth(run, 6);
    const detail = detailAt(raster, run[run.length >> 1]);
    const drawn = wet ? simplify(line, 0.1) : displaceMidpoints(simplify(line, detail / 4), 0.13, detail, random);
    return k === 0 ? drawn : drawn.slice(1);
  });
}

/** Cuts a line where it enters or leaves the water; neighbouring runs share their point. */
function runsOf(corners, inWater) {
  const runs = [{ run: [corners[0]], wet: inWater(corners[1]) }];
  for (const corner of corners.slice(1)) {
    runs.at(-1).run.push(corner);
    if (inWater(corner) !== runs.at(-1).wet) runs.push({ run: [corner], wet: inWater(corner) });
  }
  return runs.filter(({ run }) => run.length > 1);
}

/** The shortest piece of a border, in cells: fine in the dense middle, coarse in the fields. */
function detailAt(raster, corner) {
  return 1.6 + 0.7 * distance(raster.corner(corner), [EXTENT.width / 2, EXTENT.height / 2]);
}
