import type { Statistic } from '../model/statistic.js';

/**
 * Raw counts of one statistic with their totals filled in: a dimension of role `area`, one of role `time` and any number
 * of others. The sums of its dimensions are the identities an attacker knows, as far as counts of this kind add up.
 */
export interface CountTable extends Pick<Statistic, 'id' | 'cube' | 'kind' | 'rule'> {
  /**
   * True for counts that are published otherwise than as they are, rounded or with noise. They are kept by that; what is known
   * of them is said by sums with tables of what is known.
   */
  readonly isChanged?: boolean;
}

/** Categories by dimension id: every combination of them is added up. Every dimension but area and time is named. */
export type SelectionTerm = Readonly<Record<string, readonly string[]>>;

/**
 * Counts that are to be published: for every area and period of a table the sum of the terms. With one term of one
 * category each they are cells of the table.
 */
export interface CountSelection {
  readonly id: string;
  readonly table: string;
  readonly terms: readonly SelectionTerm[];
  /**
   * Codes of the areas of which counts are published; all, if not said. The others are known to exist and to add up, and
   * nobody sees their counts: blocks of which districts and school catchments are made, each cutting the other.
   */
  readonly areas?: readonly string[];
  /** Codes of the periods of which counts are published; all, if not said. Of the others nothing is shown. */
  readonly times?: readonly string[];
}

/**
 * A selection that counts the units of others, by selection id: who reads all of them can subtract. The others have no unit
 * in common. The tables may differ; areas meet by their codes.
 */
export interface CountSum {
  readonly total: string;
  readonly parts: readonly string[];
  /**
   * How often the total is taken, and each part: 1 and -1, if not said. The mean of a year is taken twelve times, and of parts
   * what others of them took away that was no part of the total is added to it.
   */
  readonly factors?: readonly number[];
  readonly rest: SumRest;
  /** Which periods meet; those of the same code, if not said. */
  readonly periods?: readonly SumPeriods[];
}

/**
 * What the parts of a sum over selections leave over. `none`: where all are numbers and they do not add up but for a fraction, the parts are
 * something else after all. `units` of the same kind (persons who do not receive a benefit), of which nobody may learn a
 * small number. `margin`: nobody in particular, and only that it is not below zero (inhabitants less households); where it
 * is, the parts are none.
 */
export type SumRest = 'none' | 'units' | 'margin';

/** Where a sum over selections holds, by codes. */
export interface SumPeriods {
  readonly total: string;
  /** For each part its periods that are added up: one, or the months of a year. */
  readonly parts: readonly (readonly string[])[];
}

/** A selection published before: what its mask leaves open is known to an attacker whatever is done now. */
export interface ReleasedSelection extends CountSelection {
  readonly mask: Uint8Array;
}

/** Everything that is published together or can be compared by the same reader; protected as one system. */
export interface PublishRequest {
  readonly tables: readonly CountTable[];
  readonly published: readonly CountSelection[];
  /** Selections that are not published, for what follows to name. */
  readonly unpublished?: readonly CountSelection[];
  /** Sums over selections, of several tables perhaps. Those within a table stand in its dimensions. */
  readonly sums?: readonly CountSum[];
  readonly released?: readonly ReleasedSelection[];
  /** Ids of selections that are kept open before all others, the first foremost. */
  readonly preferred?: readonly string[];
  /**
   * Cells that are published come what may, by selection: 1 where so, in the order of a mask. What that endangers stands
   * in the audit: the cell itself where it is unsafe, and what nothing can protect beside it.
   */
  readonly alwaysPublished?: Masks;
  /** A pattern to keep to, such as that of the last release: what it withholds is withheld before anything else. */
  readonly pattern?: Masks;
  /** What it costs to withhold a safe count: its value, if not said, or the same for all. */
  readonly weights?: 'value' | 'equal';
}

/**
 * What becomes of a cell of a mask. A mask has a cell for every area and period, in the order in which the table's cube
 * has these two dimensions. A cell without a number stays 0: its status says why. In public, primary and secondary are
 * one sign: to tell them apart is to tell a count of 1 or 2. `unpublished` is a cell of an area or a period that the
 * selection leaves out.
 */
export const MASK = { published: 0, primary: 1, secondary: 2, unpublished: 3 } as const;

/** Masks by selection id. */
export type Masks = ReadonlyMap<string, Uint8Array>;
