import type { MapArea, MapLook } from './map-kind.js';
import type { MapModel } from './map-model.js';

/** The look of an area; of one that the model does not know, the ground. */
export function mapLook({ classes, symbols }: MapModel, area: MapArea | undefined): MapLook {
  return area?.special ?? ((!symbols && area && classes[area.classIndex ?? 0]?.look) || 'ground');
}
