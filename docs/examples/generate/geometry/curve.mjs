import { distance } from './distance.mjs';

/** Points along a Catmull-Rom curve through `points`, about `step` apart; closed curves end where they began. */
export function curve(points, step, closed = false) {
  const count = points.length;
  const at = (i) => (closed ? points[(i + count) % count] : points[Math.min(count - 1, Math.max(0, i))]);
  const out = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const pieces = Math.max(1, Math.ceil(distance(p1, p2) / step));
    for (let k = 0; k < pieces; k++) {
      const t = k / pieces;
      out.push([catmullRom(t, p0[0], p1[0], p2[0], p3[0]), catmullRom(t, p0[1], p1[1], p2[1], p3[1])]);
    }
  }
  out.push(at(closed ? 0 : count - 1));
  return out;
}

function catmullRom(t, a, b, c, d) {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/** Midpoint displacement: halves every piece longer than `shortest` and moves the middle sideways by up to `roughness` of its length. */
export function displaceMidpoints(points, roughness, shortest, random) {
  const out = [points[0]];
  for (let i = 1; i < points.length; i++) displacePiece(points[i - 1], points[i], roughness, shortest, random, out);
  return out;
}

function displacePiece(from, to, roughness, shortest, random, out) {
  const length = distance(from, to);
  if (length > shortest) {
    const shift = (random() * 2 - 1) * roughness;
    const middle = [
      (from[0] + to[0]) / 2 - (to[1] - from[1]) * shift,
      (from[1] + to[1]) / 2 + (to[0] - from[0]) * shift,
    ];
    displacePiece(from, middle, roughness, shortest, random, out);
    displacePiece(middle, to, roughness, shortest, random, out);
  } else out.push(to);
}
