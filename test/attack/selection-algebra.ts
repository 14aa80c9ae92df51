import { type Fraction, negative, ZERO } from './fraction.js';
import { categoriesOf, type KnownStatistic, withRests } from './knowledge.js';
import { form, type LinearForm, LinearSystem } from './linear-system.js';
import type { PublishedSelection } from './published-files.js';

/** What selections add up. */
export interface SelectionParts {
  /** The combinations of categories that the statistic tells apart. */
  readonly combinations: readonly string[];
  /** Combinations that stand for an error in the figures, not for anybody. */
  readonly errors: ReadonlySet<number>;
  /** The combinations that a selection adds up. */
  readonly parts: readonly (readonly number[])[];
  /** Sums among the combinations: total and parts. */
  readonly sums: readonly (readonly [total: number, parts: readonly number[]])[];
}

/** What the definitions alone say of the selections published from one statistic, in any area and period. */
export interface SelectionAlgebra extends SelectionParts {
  /** Forms over selections that are zero: women and men less all. */
  readonly dependencies: readonly LinearForm[];
  /** Forms over selections whose value is the count of a combination that was not published: all less women. */
  readonly implied: readonly { readonly combination: number; readonly form: LinearForm }[];
}

/** Works out how selections hang together: exactly, from the sums of their categories. */
export function selectionAlgebra(
  selections: readonly PublishedSelection[],
  statistic: KnownStatistic,
): SelectionAlgebra {
  const parts = selectionParts(selections, statistic);
  return { ...parts, ...solve(parts) };
}

/** Numbers the combinations of categories, and finds those that each selection adds up. */
export function selectionParts(selections: readonly PublishedSelection[], statistic: KnownStatistic): SelectionParts {
  const dimensions = statistic.dimensions.map(withRests);
  const combine = (choices: readonly (readonly string[])[]): string[] =>
    choices.reduce<string[]>((keys, choice) => keys.flatMap((key) => choice.map((code) => `${key} ${code}`)), ['']);
  const names = combine(dimensions.map(({ categories }) => categories));
  const numberOf = new Map(names.map((name, index) => [name, index]));
  const numbers = (choices: readonly (readonly string[])[]): number[] =>
    combine(choices).map((name) => {
      const number = numberOf.get(name);
      if (number === undefined) throw new RangeError(`unknown category: ${name}`);
      return number;
    });

  const sums = dimensions.flatMap((dimension, axis) =>
    dimension.sums.flatMap(({ total, parts }) => {
      const along = (code: string): number[] =>
        numbers(dimensions.map(({ categories }, i) => (i === axis ? [code] : categories)));
      const partNumbers = parts.map(along);
      return along(total).map((whole, i) => [whole, partNumbers.map((list) => list[i] as number)] as const);
    }),
  );
  const parts = selections.map((selection) => numbers(dimensions.map((along) => categoriesOf(selection, along))));
  const errors = new Set(
    dimensions.flatMap((dimension, axis) =>
      dimension.errors.flatMap((code) =>
        numbers(dimensions.map(({ categories }, i) => (i === axis ? [code] : categories))),
      ),
    ),
  );
  return { combinations: names.map((name) => name.trim()), errors, parts, sums };
}

// Combinations have the smaller numbers, so they are solved for; what is left without them ties selections together.
function solve({ combinations, sums, parts }: SelectionParts): Pick<SelectionAlgebra, 'dependencies' | 'implied'> {
  const first = combinations.length;
  const system = new LinearSystem();
  for (const [total, members] of sums)
    system.add(form([[total, -1], ...members.map((member) => [member, 1] as const)]));
  parts.forEach((members, selection) =>
    system.add(form([[first + selection, -1], ...members.map((member) => [member, 1] as const)])),
  );
  const dependencies: LinearForm[] = [];
  const implied: { combination: number; form: LinearForm }[] = [];
  for (const [solvedFor, { terms }] of system.rows()) {
    const others = [...terms].filter(([unknown]) => unknown !== solvedFor);
    if (others.some(([unknown]) => unknown < first)) continue;
    const overSelections = (list: readonly (readonly [number, Fraction])[]): LinearForm => ({
      terms: new Map(list.map(([unknown, coefficient]) => [unknown - first, coefficient])),
      constant: ZERO,
    });
    if (solvedFor >= first) {
      dependencies.push(overSelections([...terms]));
    } else if (others.length > 1) {
      const value = others.map(([unknown, coefficient]) => [unknown, negative(coefficient)] as const);
      implied.push({ combination: solvedFor, form: overSelections(value) });
    }
  }
  return { dependencies, implied };
}
