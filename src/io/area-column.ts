import type { Area, AreaHierarchy } from '../model/area.js';
import type { RowProblems } from './row-problems.js';
import { SKIPPED, UNREADABLE } from './row-reader.js';
import type { StatisticConfig } from './workspace-config.js';

const keyOf = {
  code: ({ code }: Area): string => code,
  name: ({ name }: Area): string => name,
  'code name': ({ code }: Area): string => code,
  'level/name': ({ level, name }: Area): string => `${level}/${name}`,
};

/**
 * Reads the area of a row: its position in the hierarchy, or why there is none.
 *
 * @param hierarchy - Absent where the areas could not be read; all are then taken as known.
 */
export function areaColumn(
  { column, by = 'code', level, ignore = [] }: StatisticConfig['area'],
  hierarchy: AreaHierarchy | undefined,
  problems: RowProblems,
): (cell: string, row: number) => number {
  if (!hierarchy) return () => 0;
  const { areas } = hierarchy;
  const ignored = new Set(ignore);
  const candidates = new Map<string, number[]>();
  areas.forEach((area, index) => {
    if (level !== undefined && area.level !== level) return;
    const key = keyOf[by](area).normalize();
    candidates.set(key, [...(candidates.get(key) ?? []), index]);
  });
  const codesOf = (text: string): string => (candidates.get(text) ?? []).map((index) => areas[index]?.code).join(', ');
  const found = new Map<string, number>();

  return (cell, row) => {
    const known = found.get(cell);
    if (known !== undefined && known !== UNREADABLE) return known;
    const text = cell.trim().normalize();
    const [first, ...others] = candidates.get(by === 'code name' ? (text.split(/\s/, 1)[0] ?? '') : text) ?? [];
    const isReadable = first !== undefined && others.length === 0;
    const index = ignored.has(text) ? SKIPPED : isReadable ? first : UNREADABLE;
    found.set(cell, index);
    if (index !== UNREADABLE) return index;
    if (first === undefined) problems.add('area-unknown', column, text, row, (area) => ({ area }));
    else problems.add('area-ambiguous', column, text, row, (area) => ({ area, codes: codesOf(area) }));
    return index;
  };
}
