import { type AreaShape, areaOf } from './area-shape.js';
import { coveredShare } from './scanline.js';

/** An area that is the sum of the others, and the share of them that it covers. */
export interface PseudoArea {
  readonly area: AreaShape;
  readonly share: number;
}

const FEWEST_AREAS = 3;
const ALMOST_ALL = 0.9;

/** Finds an area such as „Gesamt“ that lies over (almost) all others of its file. */
export function findPseudoArea(areas: readonly AreaShape[]): PseudoArea | undefined {
  if (areas.length < FEWEST_AREAS) return undefined;
  const sizes = areas.map(({ polygons }) => areaOf(polygons));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const index = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const area = areas[index];
  const size = sizes[index];
  if (!area || size === undefined || size < ALMOST_ALL * (total - size)) return undefined;
  const share = coveredShare(areas.toSpliced(index, 1), [area]);
  return share >= ALMOST_ALL ? { area, share } : undefined;
}
