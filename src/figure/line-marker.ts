import { tenths } from './tenths.js';

// corners around the centre in parts of the radius, so that the shapes weigh about the same
const CORNERS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  [
    [0, 1.2],
    [1.15, -0.85],
    [-1.15, -0.85],
  ],
  [
    [-1.2, -0.4],
    [-0.4, -0.4],
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, -0.4],
    [1.2, -0.4],
    [1.2, 0.4],
    [0.4, 0.4],
    [0.4, 1.2],
    [-0.4, 1.2],
    [-0.4, 0.4],
    [-1.2, 0.4],
  ],
];

/**
 * The shape that tells one line from the others without colour, as SVG path data around a point: circle, square,
 * triangle, diamond, triangle pointing down, cross; from the seventh slot on they begin again.
 */
export function markerPath(slot: number, x: number, y: number, radius: number): string {
  const corners = CORNERS[slot % CORNERS.length] ?? [];
  if (corners.length === 0) {
    const width = tenths(radius * 2);
    return `M${tenths(x - radius)},${tenths(y)}a${radius},${radius},0,1,0,${width},0a${radius},${radius},0,1,0,${-width},0z`;
  }
  return `M${corners.map(([dx, dy]) => `${tenths(x + dx * radius)},${tenths(y + dy * radius)}`).join('L')}z`;
}
