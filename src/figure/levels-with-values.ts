import type { AreaLevel } from '../model/area.js';
import { hasValue } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';

const known = new WeakMap<IndicatorTable, readonly AreaLevel[]>();

/** The levels of areas for which a table has at least one value, the coarsest first; found once a table. */
export function levelsWithValues(table: IndicatorTable): readonly AreaLevel[] {
  const levels = known.get(table) ?? findLevels(table);
  known.set(table, levels);
  return levels;
}

function findLevels({ areas: { levels, byCode }, value }: IndicatorTable): AreaLevel[] {
  const found = new Set<string | undefined>();
  const codes = value.dimension('area').categories;
  const axis = value.axis('area');
  value.forEach((_, status, index) => {
    if (hasValue(status)) found.add(byCode.get(codes[index[axis] as number]?.code ?? '')?.level);
  });
  return levels.filter(({ id }) => found.has(id));
}
