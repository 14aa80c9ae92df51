import type { ProblemCode, Severity } from './problem.js';
import type { LocalText } from './text.js';

/**
 * The dimensions of statistical quality, in the order of official quality reports: principles 11 to 15 of the European
 * Statistics Code of Practice.
 *
 * @see European Statistical System: European Statistics Code of Practice, 2017
 */
export const QUALITY_DIMENSIONS = ['relevance', 'accuracy', 'timeliness', 'coherence', 'accessibility'] as const;

/** One of {@link QUALITY_DIMENSIONS}: accuracy with reliability, timeliness with punctuality, coherence with comparability, accessibility with clarity. */
export type QualityDimension = (typeof QUALITY_DIMENSIONS)[number];

const ASPECTS = {
  use: 'relevance',
  completeness: 'accuracy',
  coverage: 'accuracy',
  'known-errors': 'accuracy',
  zeros: 'accuracy',
  outliers: 'accuracy',
  digits: 'accuracy',
  duplicates: 'accuracy',
  'source-protection': 'accuracy',
  revisions: 'accuracy',
  calendar: 'timeliness',
  sums: 'coherence',
  levels: 'coherence',
  tables: 'coherence',
  breaks: 'coherence',
  boundaries: 'coherence',
  definition: 'accessibility',
} as const satisfies Record<string, QualityDimension>;

/** What is looked at within a dimension. */
export type QualityAspect = keyof typeof ASPECTS;

/** Every aspect, in the order of the dimensions. */
export const QUALITY_ASPECTS = Object.keys(ASPECTS) as readonly QualityAspect[];

/** The dimension that an aspect belongs to. */
export function dimensionOf(aspect: QualityAspect): QualityDimension {
  return ASPECTS[aspect];
}

/** What a finding asks for: of the source, of the workspace, or of whoever reads the figures. */
export type QualityAction =
  'ask-source' | 'complete' | 'declare' | 'document' | 'inspect' | 'request-delivery' | 'mind';

/** What a finding is about, and what to do. */
export interface FindingCriterion {
  readonly aspect: QualityAspect;
  readonly action: QualityAction;
}

const CRITERIA: Readonly<Partial<Record<ProblemCode, readonly [QualityAspect, QualityAction]>>> = {
  'quality-undocumented': ['definition', 'document'],
  'quality-known-error': ['known-errors', 'mind'],
  'quality-areas-missing': ['coverage', 'complete'],
  'quality-areas-truncated': ['coverage', 'complete'],
  'quality-cells-missing': ['completeness', 'complete'],
  'quality-periods-missing': ['completeness', 'complete'],
  'quality-zeros-suspicious': ['zeros', 'ask-source'],
  'quality-all-zero': ['zeros', 'ask-source'],
  'quality-outliers-series': ['outliers', 'inspect'],
  'quality-outliers-areas': ['outliers', 'inspect'],
  'quality-digits': ['digits', 'ask-source'],
  'quality-rounded': ['digits', 'declare'],
  'quality-series-identical': ['duplicates', 'inspect'],
  'quality-periods-identical': ['duplicates', 'ask-source'],
  'quality-categories-identical': ['duplicates', 'inspect'],
  'quality-source-protection': ['source-protection', 'mind'],
  'quality-noise-suspected': ['source-protection', 'declare'],
  'quality-revisions': ['revisions', 'mind'],
  'quality-overdue': ['calendar', 'request-delivery'],
  'quality-late': ['calendar', 'mind'],
  'quality-period-unfinished': ['calendar', 'ask-source'],
  'quality-parts-exceed-total': ['sums', 'ask-source'],
  'quality-parts-differ': ['sums', 'ask-source'],
  'quality-identity-break': ['breaks', 'declare'],
  'quality-shift': ['breaks', 'declare'],
  'series-crosses-reform': ['boundaries', 'mind'],
  'quality-boundaries-changed': ['boundaries', 'mind'],
  'area-outside-validity': ['boundaries', 'inspect'],
  'boundary-state-differs': ['boundaries', 'declare'],
  'quality-remainder': ['levels', 'declare'],
  'quality-remainder-declared': ['levels', 'mind'],
  'quality-remainder-small': ['levels', 'declare'],
  'quality-levels-contradict': ['levels', 'ask-source'],
  'quality-tables-differ': ['tables', 'ask-source'],
  'quality-units-mixed': ['definition', 'inspect'],
  'label-ambiguous': ['definition', 'inspect'],
  'categories-ignored': ['definition', 'inspect'],
};

/** What a problem says of the quality of figures; `undefined` for one that says nothing of it, such as a missing file. */
export function findingCriterion(code: ProblemCode): FindingCriterion | undefined {
  const found = CRITERIA[code];
  return found && { aspect: found[0], action: found[1] };
}

/** How often figures come, and how many days after the end of a period they are to be there. */
export interface DeliveryCalendar {
  readonly every: 'month' | 'quarter' | 'year' | 'school-year';
  readonly days: number;
}

/** What an office says of a statistic beside its figures. */
export interface QualityMetadata {
  /** What is counted, and what is not. */
  readonly definition?: LocalText;
  /** Who uses it and for what. */
  readonly use?: LocalText;
  readonly knownErrors?: readonly LocalText[];
  readonly delivery?: DeliveryCalendar;
  /** Ids of statistics that count the same: their totals are equal. */
  readonly sameTotalAs?: readonly string[];
  /** Ids of statistics that count all that it counts, and others. */
  readonly partOf?: readonly string[];
}

/** Something that readers of an indicator should know: an aspect, and how grave it is. */
export interface QualityNote {
  readonly aspect: QualityAspect;
  readonly severity: Severity;
  /** What it says to readers, as publishing writes it; absent where known errors say it, and in files of earlier versions. */
  readonly text?: LocalText;
}

/**
 * The quality of a published indicator in short. It is computed from what is published and from what the office declares, so
 * that it tells nothing of a withheld figure.
 */
export interface QualityBadge {
  /** What was looked at. */
  readonly assessed: readonly QualityAspect[];
  /** The gravest of the notes; absent where there is none. */
  readonly worst?: Severity;
  /** What was found, each aspect once. */
  readonly notes: readonly QualityNote[];
  /** What the office itself says is wrong. */
  readonly knownErrors?: readonly LocalText[];
}
