import { distance } from './distance.mjs';

/** Takes the steps out of a traced line: each point moves to the mean of itself and its neighbours; the ends stay. */
export function smooth(points, rounds) {
  let line = points;
  for (let round = 0; round < rounds; round++) {
    line = line.map((point, i) => {
      const [before, after] = [line[i - 1], line[i + 1]];
      if (!before || !after) return point;
      return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
    });
  }
  return line;
}

/** Ramer-Douglas-Peucker: keeps the points that lie further than `tolerance` from the line without them. */
export function simplify(points, tolerance) {
  const last = points.length - 1;
  let furthest = 0;
  let distance = tolerance;
  for (let i = 1; i < last; i++) {
    const d = distanceToSegment(points[i], points[0], points[last]);
    if (d > distance) [furthest, distance] = [i, d];
  }
  if (furthest === 0) return [points[0], points[last]];
  return [
    ...simplify(points.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(furthest), tolerance),
  ];
}

function distanceToSegment([x, y], [x0, y0], [x1, y1]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
  return distance([x, y], [x0 + t * dx, y0 + t * dy]);
}
