import type { CellReference } from '../disclosure/cell-reference.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import type { Statistic } from '../model/statistic.js';
import type { LocalText } from '../model/text.js';

/** A published selection by its id, with what it counts and the indicators that show it. */
export interface NamedSelection {
  readonly id: string;
  readonly selection: Selection;
  readonly indicators: readonly { readonly title: LocalText }[];
}

/** Names places for people: what is counted first, then categories, area and period. */
export function placeNames(
  statistics: readonly Statistic[],
  selections: readonly NamedSelection[],
): (place: CellReference) => readonly LocalText[] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const selectionOf = new Map(selections.map((each) => [each.id, each]));
  const shownAs = (id: string): LocalText[] =>
    selectionOf.get(id)?.indicators.map(({ title }) => title) ?? [{ de: id }];
  const whereIn = (id: string, area: string, period: string): LocalText[] => {
    const cube = byId.get(selectionOf.get(id)?.selection.statistic ?? '')?.cube;
    return [labelOf(cube, 'area', area), labelOf(cube, 'time', period)];
  };
  return (place) => {
    if (place.kind === 'selection')
      return [...shownAs(place.selection), ...whereIn(place.selection, place.area, place.period)];
    if (place.kind === 'complement')
      return [
        ...[place.whole, ...place.parts].flatMap(shownAs),
        ...whereIn(place.parts[0] ?? place.whole, place.area, place.period),
      ];
    const statistic = byId.get(place.table);
    const categories = Object.entries(place.categories).map(([id, code]) => labelOf(statistic?.cube, id, code));
    return [statistic?.title ?? { de: place.table }, ...categories];
  };
}

/** The name of a category, or its code where the cube has none. */
export function labelOf(cube: Cube | undefined, dimension: string, code: string): LocalText {
  const along = cube?.dimensions.find(({ id }) => id === dimension);
  return along?.categories[along.indexOf.get(code) ?? -1]?.label ?? { de: code };
}
