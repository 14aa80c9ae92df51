import { negative } from './fraction.js';
import { categoriesOf, type KnownStatistic, withRests } from './knowledge.js';
import { form, type LinearForm, LinearSystem } from './linear-system.js';
import type { PublishedSelection } from './published-files.js';

/** What the definitions alone say of the selections published from one statistic, in any area and period. */
export interface SelectionAlgebra {
  /** The combinations of categories that the statistic tells apart. */
  readonly combinations: readonly string[];
  /** The combinations that a selection adds up. */
  readonly parts: readonly (readonly number[])[];
  /** Sums among the combinations: total and parts. */
  readonly sums: readonly (readonly [total: number, parts: readonly number[]])[];
  /** Forms over selections that are zero: women and men less all. */
  readonly dependencies: readonly LinearForm[];
  /** Forms over selections whose value is the count of a category that was not published: all less women. */
  readonly implied: readonly LinearForm[];
}

/** Works out how selections hang together: exactly, from the sums of their categories. */
export function selectionAlgebra(
  selections: readonly PublishedSelection[],
  statistic: KnownStatistic,
): SelectionAlgebra {
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
  return { combinations: names.map((name) => name.trim()), parts, sums, ...solve(names.length, sums, parts) };
}

// Combinations have the smaller numbers, so they are solved for; what is left without them ties selections together.
function solve(
  combinations: number,
  sums: SelectionAlgebra['sums'],
  parts: SelectionAlgebra['parts'],
): Pick<SelectionAlgebra, 'dependencies' | 'implied'> {
  const system = new LinearSystem();
  for (const [total, members] of sums)
    system.add(form([[total, -1], ...members.map((member) => [member, 1] as const)]));
  parts.forEach((members, selection) =>
    system.add(form([[combinations + selection, -1], ...members.map((member) => [member, 1] as const)])),
  );
  const dependencies: LinearForm[] = [];
  const implied: LinearForm[] = [];
  for (const [solvedFor, { terms, constant }] of system.rows()) {
    const others = [...terms].filter(([unknown]) => unknown !== solvedFor);
    if (others.some(([unknown]) => unknown < combinations)) continue;
    const over = (list: typeof others): LinearForm => ({
      terms: new Map(list.map(([unknown, coefficient]) => [unknown - combinations, coefficient])),
      constant,
    });
    if (solvedFor >= combinations) dependencies.push(over([...terms]));
    else if (others.length > 1)
      implied.push(over(others.map(([unknown, coefficient]) => [unknown, negative(coefficient)])));
  }
  return { dependencies, implied };
}
