import type { AreaHierarchy } from './area.js';
import type { Cube } from './cube.js';
import type { DerivedIndicator, Indicator, SeriesBreak } from './indicator.js';
import type { CountingUnit, MeasureKind } from './measure.js';
import type { PopulationSource } from './population-source.js';
import type { ProtectionMethod } from './protection-method.js';
import type { Planning } from './planning/planning.js';
import type { Audience, PlanarTopology, Topic } from './publication.js';
import type { QualityMetadata } from './quality.js';
import type { Publisher, Source } from './source.js';
import type { LocalText } from './text.js';

/** When a frequency is unsafe: below the minimum, zero aside where zeros are shown. Three is a convention, not a law. */
export interface FrequencyRule {
  readonly minimum: number;
  readonly zeros: 'shown' | 'protected';
}

/** One table of counts as an office keeps it, over areas, periods and other dimensions. Raw: it never leaves the house. */
export interface Statistic {
  readonly id: string;
  readonly title: LocalText;
  readonly countingUnit: CountingUnit;
  readonly kind: MeasureKind;
  /** Only of statistics of the population. */
  readonly population?: PopulationSource;
  readonly source: Source;
  readonly rule: FrequencyRule;
  /** Suppression where absent. */
  readonly method?: ProtectionMethod;
  readonly breaks: readonly SeriesBreak[];
  readonly quality?: QualityMetadata;
  /** Dimensions `area` and `time` first, then the others. Totals that were not delivered are rolled up. */
  readonly cube: Cube;
}

/** What goes out to one audience. */
export interface PublicationPlan {
  readonly id: string;
  readonly title: LocalText;
  readonly audience: Audience;
  /** Its readers know the open publications and may know the other restricted ones; who reads open ones only does not know it. */
  readonly accessRestricted: boolean;
  readonly rule?: FrequencyRule;
  /** In place of the methods of its statistics. */
  readonly method?: ProtectionMethod;
  readonly topics: readonly Topic[];
  /** True where the office's planning goes out with it. */
  readonly planning?: boolean;
}

/** A city's own folder, read and checked: everything `publish` needs. */
export interface Workspace {
  readonly city: { readonly name: string; readonly fictional: boolean };
  readonly publisher: Publisher;
  readonly areas: AreaHierarchy;
  readonly geometry: PlanarTopology;
  readonly statistics: readonly Statistic[];
  readonly indicators: readonly Indicator[];
  /** Computed from what is published of others. */
  readonly derived?: readonly DerivedIndicator[];
  readonly publications: readonly PublicationPlan[];
  /** What the office plans; absent where the folder has no files of planning. */
  readonly planning?: Planning;
}
