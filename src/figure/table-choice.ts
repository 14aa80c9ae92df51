import type { Area, AreaHierarchy, AreaLevel } from '../model/area.js';
import type { IndicatorTable, Publication } from '../model/publication.js';

/**
 * The indicators that are meant: those named and those of topics named, separated by spaces; what is not published is left
 * out. Without a wish, or where nothing of it is published, all.
 *
 * @example
 * ```ts
 * chooseIndicators({ indicators: [{ id: 'a' }, { id: 'b' }], topics: [] }, 'b x') // => ['b']
 * ```
 */
export function chooseIndicators(
  { indicators, topics }: Readonly<{ indicators: readonly { id: string }[] } & Pick<Publication, 'topics'>>,
  wish = '',
): string[] {
  const all = indicators.map(({ id }) => id);
  const named = wish.split(/\s+/).flatMap((word) => topics.find(({ id }) => id === word)?.indicators ?? word);
  const chosen = [...new Set(named)].filter((id) => all.includes(id));
  return chosen.length > 0 ? chosen : all;
}

/** The first table of the indicators that are meant, else the first that is at hand. See {@link chooseIndicators}. */
export function chooseTable(publication: Publication, wish?: string): IndicatorTable | undefined {
  const { tables } = publication;
  const ids = [...chooseIndicators(publication, wish), ...chooseIndicators(publication)];
  return ids.map((id) => tables.get(id)).find((table) => table !== undefined);
}

/** The level of this id, else the finest. */
export function chooseLevel({ levels }: AreaHierarchy, levelId?: string): AreaLevel | undefined {
  return levels.find(({ id }) => id === levelId) ?? levels.at(-1);
}

/** The areas of a level. */
export function areasOfLevel({ areas }: AreaHierarchy, levelId: string): Area[] {
  return areas.filter(({ level }) => level === levelId);
}
