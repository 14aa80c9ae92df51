import type { Area, AreaHierarchy } from '../model/area.js';

/** The one area of the coarsest level; `undefined` where several areas share that level. */
export function wholeCity({ areas, levels }: AreaHierarchy): Area | undefined {
  const coarsest = areas.filter((area) => area.level === levels[0]?.id);
  return coarsest.length === 1 ? coarsest[0] : undefined;
}
