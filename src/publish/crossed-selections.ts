import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { isPart, resolveTerms } from '../indicators/terms.js';
import { combinations } from '../model/combinations.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { cubeOf, type StatisticsById, termOf } from './published-selections.js';

/** A whole and a part of it, in one statistic or two. */
export interface ComparedPair {
  readonly whole: SelectionEpoch;
  readonly part: SelectionEpoch;
}

/**
 * A whole and its part, and the same within each category that both statistics have: where recipients are inhabitants,
 * women who receive something are among the women. A dimension is the same where it has the same id, a category where it has
 * the same code.
 *
 * @param known - What a reader has seen: of categories that were added up there, the sums are compared too.
 */
export function crossedEpochs(
  whole: SelectionEpoch,
  part: SelectionEpoch,
  known: readonly Selection[],
  counts: StatisticsById,
): ComparedPair[] {
  if (whole.selection.statistic === part.selection.statistic) return [{ whole, part }];
  const added = known.filter(({ statistic }) => statistic === part.selection.statistic);
  const choices = sharedDimensions(whole.selection, part.selection, counts).map((id): Choice[] => [
    [],
    ...sharedChoices(id, whole.selection, part.selection, added, counts).map((codes): Choice => [[id, codes]]),
  ]);
  return combinations(choices).map((chosen) => {
    const filter = Object.fromEntries(chosen.flat());
    return { whole: narrowed(whole, filter), part: narrowed(part, filter) };
  });
}

/** Codes of one dimension; nothing where it stays as it is. */
type Choice = readonly (readonly [dimension: string, codes: readonly string[]])[];

function sharedDimensions(whole: Selection, part: Selection, counts: StatisticsById): string[] {
  const ofWhole = new Set(cubeOf(whole, counts).dimensions.map(({ id }) => id));
  return cubeOf(part, counts).dimensions.flatMap(({ id, role }) =>
    role === 'category' && ofWhole.has(id) ? [id] : [],
  );
}

function sharedChoices(
  id: string,
  whole: Selection,
  part: Selection,
  added: readonly Selection[],
  counts: StatisticsById,
): (readonly string[])[] {
  const single = cubeOf(part, counts)
    .dimension(id)
    .categories.map(({ code }) => [code]);
  const several = added.map((selection) => termOf(selection, counts)[id] ?? []).filter(({ length }) => length > 1);
  const all = [...new Map([...single, ...several].map((codes) => [codes.join(), codes])).values()];
  return all.filter((codes) =>
    [whole, part].every((selection) => narrows(selection, id, codes, cubeOf(selection, counts))),
  );
}

/** True where a selection of these categories alone is a part of the selection, and not all of it. */
function narrows(selection: Selection, id: string, codes: readonly string[], cube: Cube): boolean {
  const { indexOf } = cube.dimension(id);
  const positions = codes.flatMap((code) => indexOf.get(code) ?? []);
  if (positions.length < codes.length) return false;
  const terms = resolveTerms(selection, cube);
  const chosen = new Map([...terms, [id, positions]]);
  return isPart(chosen, terms, cube) && !isPart(terms, chosen, cube);
}

const narrowed = ({ selection, times }: SelectionEpoch, filter: Selection['filter']): SelectionEpoch => ({
  selection: { ...selection, filter: { ...selection.filter, ...filter } },
  times,
});
