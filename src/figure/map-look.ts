import type { SpecialLook } from './area-look.js';
import type { MapArea, MapModel } from './map-model.js';

/** How an area of a map is filled: one of five tints, a special look, or the plain ground, on which circles lie. */
export type MapLook = `q${number}` | 'ground' | SpecialLook;

/** The look of an area; of one that the model does not know, the ground. */
export function mapLook({ classes, table }: MapModel, area: MapArea | undefined): MapLook {
  if (!area) return 'ground';
  if (area.special) return area.special;
  return table.indicator.form === 'count' ? 'ground' : `q${classes[area.classIndex ?? 0]?.tint ?? 0}`;
}
