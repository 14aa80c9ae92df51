import { presimplify, simplify } from 'topojson-simplify';
import type { Arc } from './arc-shape.js';

/**
 * Leaves out the points of arcs whose triangle with their neighbours is smaller than `area` (in cells); the ends stay, so
 * that areas go on sharing their boundaries.
 *
 * @see Visvalingam and Whyatt (1993): Line generalisation by repeated elimination of points
 */
export function simplifyArcs(arcs: readonly Arc[], area: number): Arc[] {
  const points = arcs.map((arc) => arc.map(([x, y]) => [x, y]));
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs: points });
  return simplify(weighted, area).arcs as unknown as Arc[];
}
