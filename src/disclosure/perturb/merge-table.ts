import type { Cube } from '../../model/cube.js';
import { combineStatus, hasValue } from '../../model/observation-status.js';
import type { FrequencyRule } from '../../model/statistic.js';
import { isUnsafeCount } from '../frequency-rule.js';

/** What merging would give and cost. Nothing is changed yet. */
export interface MergeSuggestion {
  /** Codes of the categories to put together, two or more each. */
  readonly groups: readonly (readonly string[])[];
  /** Unsafe counts in all cells of the table as it is, and of the table with these groups. */
  readonly unsafe: { readonly before: number; readonly after: number };
  /** Categories of the dimension. */
  readonly categories: { readonly before: number; readonly after: number };
  /** Cells with a number. */
  readonly cells: { readonly before: number; readonly after: number };
  /** Safe counts that can no longer be read for themselves: the price beside the unsafe ones. */
  readonly safeCountsLost: number;
}

interface Column {
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

/** The counts of a cube by category of one dimension, to try out what merging gives. */
export class MergeTable {
  readonly #codes: readonly string[];
  readonly #columns: readonly Column[];
  readonly #rule: FrequencyRule;

  constructor(cube: Cube, dimensionId: string, rule: FrequencyRule) {
    const { categories } = cube.dimension(dimensionId);
    this.#codes = categories.map(({ code }) => code);
    this.#columns = this.#codes.map((code) => cube.slice(dimensionId, code).cells());
    this.#rule = rule;
  }

  /** How many unsafe counts these categories have, put together. */
  unsafe(positions: readonly number[]): number {
    return this.#counts(positions).filter((count) => isUnsafeCount(count, this.#rule)).length;
  }

  /** What these categories count over all cells. */
  weight(positions: readonly number[]): number {
    return this.#counts(positions).reduce((sum, count) => sum + count, 0);
  }

  /** The suggestion to put these categories together. */
  suggestion(groups: readonly (readonly number[])[]): MergeSuggestion {
    const single = this.#codes.map((_, position) => [position]);
    const merged = new Set(groups.flat());
    const kept = single.filter(([position]) => !merged.has(position as number));
    const before = this.#tally(single);
    const after = this.#tally([...kept, ...groups]);
    const gone = this.#tally([...merged].map((position) => [position]));
    return {
      groups: groups.map((positions) => positions.map((position) => this.#codes[position] as string)),
      unsafe: { before: before.unsafe, after: after.unsafe },
      categories: { before: single.length, after: kept.length + groups.length },
      cells: { before: before.cells, after: after.cells },
      safeCountsLost: gone.cells - gone.unsafe,
    };
  }

  #tally(sets: readonly (readonly number[])[]): { cells: number; unsafe: number } {
    const counts = sets.flatMap((positions) => this.#counts(positions));
    return { cells: counts.length, unsafe: counts.filter((count) => isUnsafeCount(count, this.#rule)).length };
  }

  #counts(positions: readonly number[]): number[] {
    const columns = positions.map((position) => this.#columns[position] as Column);
    const cells = Array.from(columns[0]?.values ?? [], (_, i) => i);
    return cells.flatMap((i) => {
      const status = columns.map(({ statuses }) => statuses[i] as number).reduce(combineStatus);
      return hasValue(status) ? [columns.reduce((sum, { values }) => sum + (values[i] || 0), 0)] : [];
    });
  }
}
