import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';
import type { PlanPeriod } from './plan.js';

/** How often something comes back. */
export const RHYTHMS = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly', 'four-yearly'] as const;

/** Something that comes back, within the years named. */
export interface Rhythm {
  readonly every: (typeof RHYTHMS)[number];
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** For whom a report is made. */
export const REPORT_KINDS = ['council-paper', 'publication', 'statutory-delivery', 'delivery'] as const;

/** One of {@link REPORT_KINDS}. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report that comes out again and again, or figures that are delivered by law. */
export interface Report {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: ReportKind;
  readonly rhythm?: Rhythm | undefined;
  readonly recipient?: string | undefined;
  readonly plan?: string | undefined;
  /** Last period it was made for. */
  readonly doneUntil?: string | undefined;
  readonly tasks?: readonly string[] | undefined;
  /** Indicators of the workspace that it reports. */
  readonly indicators?: readonly string[] | undefined;
  /** Entries of the catalogue that it reports, also where the workspace has no figures for them. */
  readonly catalogue?: readonly string[] | undefined;
  readonly note?: LocalText | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** What an entry of the calendar is about. */
export const CALENDAR_KINDS = [
  'plan',
  'report',
  'statutory-delivery',
  'participation',
  'evaluation',
  'meeting',
] as const;

/** One of {@link CALENDAR_KINDS}. */
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** Something that is due once, or again and again. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: CalendarKind;
  /** Once; or `rhythm`. */
  readonly period?: PlanPeriod | undefined;
  readonly rhythm?: Rhythm | undefined;
  readonly plan?: string | undefined;
  readonly body?: string | undefined;
  /** Kind of project as the source says it. */
  readonly project?: LocalText | undefined;
  /** Last period in which it was done; an entry that comes once is then done. */
  readonly doneUntil?: string | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** The steps of planning, in their order; the last leads to the first. */
export const CYCLE_STEPS = [
  'start',
  'analysis',
  'drafting',
  'resolution',
  'implementation',
  'reporting',
  'evaluation',
] as const;

/** One of {@link CYCLE_STEPS}. */
export type CycleStep = (typeof CYCLE_STEPS)[number];

/** The planning cycle as it is shown. */
export interface PlanningCycle {
  readonly steps: readonly {
    readonly id: CycleStep;
    readonly title: LocalText;
    readonly text?: LocalText | undefined;
  }[];
  /** From where it is taken, or that it is one's own. */
  readonly note?: LocalText | undefined;
  readonly source?: readonly Citation[] | undefined;
}
