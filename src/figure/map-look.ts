import type { SpecialLook } from './area-look.js';
import type { MapArea, MapModel } from './map-model.js';

/**
 * How an area of a map is filled: a step of a scheme of colours (`q` little to much, `d` below and above a middle, `b` of two
 * figures), a special look, or the plain ground, on which circles lie.
 */
export type MapLook = `${'q' | 'd' | 'b'}${number}` | 'ground' | SpecialLook;

/** The look of an area; of one that the model does not know, the ground. */
export function mapLook({ classes, symbols }: MapModel, area: MapArea | undefined): MapLook {
  return area?.special ?? ((!symbols && area && classes[area.classIndex ?? 0]?.look) || 'ground');
}
