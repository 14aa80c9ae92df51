import type { CountTable, ReleasedSelection } from '../disclosure/request.js';
import type { CellReference } from '../disclosure/cell-reference.js';
import type { Indicator, Selection } from '../model/indicator.js';
import type { FrequencyRule, Statistic } from '../model/statistic.js';
import type { AlteredStatistic } from './alter-statistics.js';
import { boundedSelections } from './altered-bounds.js';
import type { BoundedSelection } from './bound-tables.js';
import { type Compared, comparedSelections } from './compared-selections.js';
import { comparedWith, tablesOfSums } from './compared-tables.js';
import { boundsBehind, narrowCounts } from './narrow-counts.js';
import { asSelections, epochsOf, selectedIn, type StatisticsById } from './published-selections.js';

/** What the same people read, now and before. */
export interface Reading {
  readonly indicators: readonly Indicator[];
  readonly released: readonly ReleasedSelection[];
  /** Statistics whose counts they read changed, by id. */
  readonly changed: ReadonlyMap<string, AlteredStatistic>;
  /** What they have read changed before. */
  readonly changedBefore: readonly Selection[];
  /** The rules in force, by statistic. */
  readonly rules: ReadonlyMap<string, FrequencyRule>;
}

/** Tables, what is compared of them, and what is known of changed counts. */
export interface ReadTables extends Compared {
  readonly tables: readonly CountTable[];
  readonly bounded: readonly BoundedSelection[];
}

/** What readers can put together, for the counts they see as they are and for those they see changed. */
export class ReadTogether {
  readonly #compared: Compared;
  readonly #bounded: ReadonlyMap<string, readonly BoundedSelection[]>;
  readonly #reading: Reading;
  readonly #counts: StatisticsById;

  constructor(reading: Reading, counts: StatisticsById) {
    const { indicators, released, changed, changedBefore } = reading;
    this.#reading = reading;
    this.#counts = counts;
    const before = changedBefore.filter(({ statistic }) => changed.has(statistic));
    this.#compared = comparedSelections(indicators, [...released.flatMap(asSelections), ...before], counts);
    const seen = [...indicators.flatMap(selectedIn(counts)), ...before.flatMap((each) => epochsOf(each, counts))];
    this.#bounded = new Map(
      [...changed.values()].map((each) => {
        const own = seen.filter(({ selection }) => selection.statistic === each.statistic.id);
        return [each.statistic.id, boundedSelections(each, own, counts)];
      }),
    );
  }

  /** Whatever is to be looked at for the counts that are seen as they are. */
  exactTables(): ReadTables {
    const { changed } = this.#reading;
    const reached = this.#reachedFrom([...this.#counts.statistics.keys()].filter((id) => !changed.has(id)));
    return { ...reached, tables: reached.tables.map((table) => ({ ...table, isChanged: changed.has(table.id) })) };
  }

  /** Ids of the statistics of which counts that are seen as they are are compared with changed ones. */
  mixedTables(): readonly string[] {
    const isChanged = (table: string): boolean => this.#reading.changed.has(table);
    const mixed = tablesOfSums(this.#compared).filter((all) => all.some(isChanged) && !all.every(isChanged));
    return [...new Set(mixed.flat())];
  }

  /**
   * The unsafe counts of a changed statistic that are left in too little doubt.
   *
   * @param shown - The selections that are shown as they are.
   */
  narrowCounts(altered: AlteredStatistic, shown: readonly ReleasedSelection[]): readonly CellReference[] {
    const { tables, bounded, ...compared } = this.#reachedFrom([altered.statistic.id]);
    const open = shown.filter(({ table }) => tables.some(({ id }) => id === table));
    const behind = open.flatMap((each) => boundsBehind(each, tables, this.#counts));
    return narrowCounts(altered, tables, [...bounded, ...behind], compared, this.#reading.changed);
  }

  #reachedFrom(from: readonly string[]): ReadTables {
    const { tables, compared } = comparedWith(from, this.#compared);
    const reached = [...this.#counts.statistics.values()].filter(({ id }) => tables.has(id));
    return {
      ...compared,
      tables: reached.map((each) => this.#tableOf(each)),
      bounded: reached.flatMap(({ id }) => this.#bounded.get(id) ?? []),
    };
  }

  #tableOf({ id, cube, kind }: Statistic): CountTable {
    return { id, cube, kind, rule: this.#reading.rules.get(id) as FrequencyRule };
  }
}
