import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { isPart, resolveTerms } from '../indicators/terms.js';
import { combinations } from '../model/combinations.js';
import type { Selection } from '../model/indicator.js';
import { cubeOf, type StatisticsById, termOf } from './published-selections.js';

/** A whole and a part of it, in one statistic or two. */
export interface ComparedPair {
  readonly whole: SelectionEpoch;
  readonly part: SelectionEpoch;
}

/**
 * A whole and its part, and the same within each category that both statistics have: where recipients are inhabitants,
 * women who receive something are among the women, and if all recipients are women, among these. A dimension is the same
 * where it has the same id, a category where it has the same code. Of a part whose statistic says itself that it is one,
 * its sums tell the rest.
 *
 * @param known - What a reader has seen: of categories that were added up there, the sums are compared too.
 */
export function crossedEpochs(
  whole: SelectionEpoch,
  part: SelectionEpoch,
  known: readonly Selection[],
  counts: StatisticsById,
): ComparedPair[] {
  if (isKnownPart(part.selection, whole.selection, counts)) return [{ whole, part }];
  const shared = sharedDimensions(whole.selection, part.selection, counts);
  const choices = shared.map((id): Choice[] => [
    {},
    ...codesOf(id, whole.selection, part.selection, known, counts).flatMap((codes) => {
      const [inWhole, inPart] = [whole, part].map(({ selection }) => within(id, codes, selection, counts));
      return inWhole === 'narrower' && inPart ? [{ [id]: { codes, isNarrower: inPart === 'narrower' } }] : [];
    }),
  ]);
  return combinations(choices).map((chosen) => {
    const narrowed = Object.entries(Object.assign({}, ...chosen) as Choice);
    return {
      whole: narrowedTo(whole, narrowed),
      part: narrowedTo(
        part,
        narrowed.filter(([, { isNarrower }]) => isNarrower),
      ),
    };
  });
}

/** The whole within the categories of a part of its part. */
export function withinPart(whole: SelectionEpoch, part: SelectionEpoch, counts: StatisticsById): SelectionEpoch {
  const terms = termOf(part.selection, counts);
  const narrowed = sharedDimensions(whole.selection, part.selection, counts).flatMap((id) => {
    const codes = terms[id] as readonly string[];
    return within(id, codes, whole.selection, counts) === 'narrower'
      ? [[id, { codes, isNarrower: true }] as const]
      : [];
  });
  return narrowedTo(whole, narrowed);
}

/** Codes of one dimension, and whether the part has others too; nothing where the whole stays as it is. */
type Choice = Readonly<Record<string, { readonly codes: readonly string[]; readonly isNarrower: boolean }>>;

function isKnownPart(part: Selection, whole: Selection, counts: StatisticsById): boolean {
  if (part.statistic !== whole.statistic) return false;
  const cube = cubeOf(whole, counts);
  return isPart(resolveTerms(part, cube), resolveTerms(whole, cube), cube);
}

function sharedDimensions(whole: Selection, part: Selection, counts: StatisticsById): string[] {
  const ofWhole = new Set(cubeOf(whole, counts).dimensions.map(({ id }) => id));
  return cubeOf(part, counts).dimensions.flatMap(({ id, role }) =>
    role === 'category' && ofWhole.has(id) ? [id] : [],
  );
}

/** Each category of the part by itself, and those of both that a reader has seen added up. */
function codesOf(
  id: string,
  whole: Selection,
  part: Selection,
  known: readonly Selection[],
  counts: StatisticsById,
): (readonly string[])[] {
  const single = cubeOf(part, counts)
    .dimension(id)
    .categories.map(({ code }) => [code]);
  const several = known
    .filter(({ statistic }) => statistic === part.statistic || statistic === whole.statistic)
    .map((selection) => termOf(selection, counts)[id] ?? [])
    .filter(({ length }) => length > 1);
  return [...new Map([...single, ...several].map((codes) => [codes.join(), codes])).values()];
}

/** Whether some categories are fewer than a selection has, or it has no others; nothing where neither is so. */
function within(
  id: string,
  codes: readonly string[],
  selection: Selection,
  counts: StatisticsById,
): 'narrower' | 'all' | undefined {
  const cube = cubeOf(selection, counts);
  const { indexOf } = cube.dimension(id);
  const positions = codes.flatMap((code) => indexOf.get(code) ?? []);
  if (positions.length < codes.length) return undefined;
  const terms = resolveTerms(selection, cube);
  const chosen = new Map([...terms, [id, positions]]);
  if (isPart(terms, chosen, cube)) return 'all';
  return isPart(chosen, terms, cube) ? 'narrower' : undefined;
}

const narrowedTo = (
  { selection, times }: SelectionEpoch,
  narrowed: readonly (readonly [string, Choice[string]])[],
) => ({
  selection: {
    ...selection,
    filter: { ...selection.filter, ...Object.fromEntries(narrowed.map(([id, { codes }]) => [id, codes])) },
  },
  times,
});
