import type { AreaHierarchy } from '../model/area.js';

/**
 * What is selected, seen at another level: for an area of a finer level the one it is part of, once; every other area as it
 * is.
 *
 * @param codes - Of the selected areas.
 */
export function areasAtLevel(
  { levels, byCode }: Pick<AreaHierarchy, 'levels' | 'byCode'>,
  codes: readonly string[],
  levelId: string,
): readonly string[] {
  const depthOf = (id: string | undefined): number => levels.findIndex((level) => level.id === id);
  const seen = codes.map((code) => {
    let area = byCode.get(code);
    while (area && depthOf(area.level) > depthOf(levelId)) area = byCode.get(area.parent ?? '');
    return area?.level === levelId ? area.code : code;
  });
  return [...new Set(seen)];
}
