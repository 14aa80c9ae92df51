import type { AreaHierarchy } from './area.js';
import type { Cube } from './cube.js';
import type { DerivedIndicator, Indicator } from './indicator.js';
import type { Period } from './period.js';
import type { AlteringMethod } from './protection-method.js';
import type { QualityBadge } from './quality.js';
import type { Publisher, Source } from './source.js';
import type { LocalText } from './text.js';

/** The version of the published files this library writes; older ones are migrated or refused with advice. */
export const PUBLICATION_FORMAT = 1;

/** For whom something is published. Nothing of one audience is ever written into another's folder. */
export const AUDIENCES = ['public', 'council', 'internal'] as const;

/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** In what doubt every unsafe count leaves who knows all that was published and every sum. */
export interface ProvenDoubt {
  /** Between its smallest and its largest possible value, at least. */
  readonly width: number;
  /** Also for a person counted in another withheld count, who knows of one unit in it. */
  readonly contributor: boolean;
}

/**
 * What holds of counts that were changed instead of withheld. It has neither keys nor the parameters of noise, and nothing
 * that depends on the counts themselves.
 */
export interface AlterationStatement {
  /** Titles of what was counted. */
  readonly statistics: readonly LocalText[];
  readonly method: AlteringMethod['kind'];
  /** What is rounded to; noise has none. */
  readonly base?: number;
  /** Published parts add up to their published totals. */
  readonly additive: boolean;
  /** The expected difference to the true count is 0. */
  readonly unbiased: boolean;
  /** A count of 0 is published as 0. That a published 0 was a 0 does not follow. */
  readonly zerosKept: boolean;
  /** No count differs by more; for small-count rounding none that is not a sum of others. */
  readonly largestDifference?: number;
}

/** What was done so that nobody can be recognised; parameters that would help an attacker are not in it. */
export interface ProtectionStatement {
  /** `alteration` where all counts were changed; where some were withheld, `altered` has the others. */
  readonly method: 'cell-suppression' | 'alteration' | 'none';
  /** Smallest count that is shown, zero aside. */
  readonly minimum: number;
  readonly zeros: 'shown' | 'protected';
  readonly audited: boolean;
  /** What the audit has shown; absent in files of earlier versions and where nothing is unsafe. */
  readonly proven?: ProvenDoubt;
  /** Counts that were changed instead of withheld, by what was done; absent where there are none. */
  readonly altered?: readonly AlterationStatement[];
  /** Cells shown, and cells withheld; which of them are primary is not said. */
  readonly cells: { readonly published: number; readonly suppressed: number };
  /** Version of this library. */
  readonly version: string;
  /**
   * `sha256-` and the digest in base64 of the figures: of the files `data/INDICATOR.plain.csv` one after the other, in the
   * order of the publication's indicators. Absent in files of earlier versions.
   */
  readonly figures?: string;
}

/** A subject under which indicators are found. */
export interface Topic {
  readonly id: string;
  readonly title: LocalText;
  readonly indicators: readonly string[];
}

/** An indicator with where its figures come from. */
export type PublishedIndicator = (Indicator | DerivedIndicator) & {
  readonly sources: readonly Source[];
  /** Absent in files of earlier versions and for a page's own table. */
  readonly quality?: QualityBadge;
};

/** What a cube of figures holds per area and period. */
export type Metric = 'value' | 'numerator' | 'denominator' | 'lower' | 'upper';

/** What a map needs to know of a level of areas over all periods of an indicator, made of what is shown. */
export interface LevelOverTime {
  /** Those of which the level has something to tell. */
  readonly periods: readonly Period[];
  /** Bounds of the classes, the same in every period, so that the periods compare. */
  readonly bounds: readonly number[];
  /** The largest value as it is printed; 0 where none is above it. */
  readonly largest: number;
}

/** The figures of one indicator: cubes over the dimensions `area` and `time`, in this order. */
export interface IndicatorTable {
  readonly indicator: PublishedIndicator;
  readonly areas: AreaHierarchy;
  /** Ascending. */
  readonly periods: readonly Period[];
  readonly value: Cube;
  /** The counts behind the value; a count has none. */
  readonly numerator?: Cube;
  readonly denominator?: Cube;
  /** Between which limits chance alone moves the value; absent where the indicator names no method. */
  readonly lower?: Cube;
  readonly upper?: Cube;
  /** By level, as publishing has worked it out; absent in memory and in files of earlier versions. */
  readonly overTime?: ReadonlyMap<string, LevelOverTime>;
}

/** Boundaries in the plane, as TopoJSON whose coordinates are metres to the east and to the north. */
export interface PlanarTopology {
  readonly type: 'Topology';
  readonly bbox?: readonly number[];
  readonly transform?: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly objects: Readonly<Record<string, unknown>>;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

declare const passedPublish: unique symbol;

/**
 * Figures that have passed disclosure control, and what a reader needs to understand them. Only `publish` and
 * `readPublication` make one; elements accept nothing else.
 */
export interface Publication {
  readonly [passedPublish]: true;
  readonly formatVersion: typeof PUBLICATION_FORMAT;
  readonly id: string;
  readonly title: LocalText;
  readonly city: { readonly name: string; readonly fictional: boolean };
  readonly publisher: Publisher;
  readonly audience: Audience;
  /** Absent for a page's own table, which sozialraum has not protected. */
  readonly protection?: ProtectionStatement;
  /** How the figures are protected, or that nobody here has checked it: what every figure says below it. */
  readonly protectionNote: LocalText;
  readonly topics: readonly Topic[];
  readonly indicators: readonly PublishedIndicator[];
  /** The figures that are at hand, by indicator id: all after `publish`, those asked for after reading. */
  readonly tables: ReadonlyMap<string, IndicatorTable>;
  readonly geometry?: PlanarTopology;
}

/** What stands in published files: those of earlier versions have no note on protection. */
export type PublishedFiles = Omit<Publication, 'protectionNote'> & Partial<Pick<Publication, 'protectionNote'>>;
