import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';

/** What a plan is: the city's concept and its sector concepts stand above the sector plans of the offices. */
export const PLAN_KINDS = [
  'city-concept',
  'sector-concept',
  'sector-plan',
  'concept',
  'needs-plan',
  'benefit-rule',
  'pilot-project',
] as const;

/** One of {@link PLAN_KINDS}. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** How far a plan is. */
export const PLAN_STATES = ['planned', 'in-preparation', 'adopted', 'expired'] as const;

/** One of {@link PLAN_STATES}. */
export type PlanStatus = (typeof PLAN_STATES)[number];

/** A span of periods: `2018` to `2022`; open where it has no end. Periods are written as `Period.id`. */
export interface PlanPeriod {
  readonly from: string;
  readonly until?: string | undefined;
}

/** Where a paper is dealt with, in OParl's words: a body, at a meeting, under an agenda item. */
export interface Consultation {
  readonly organization: string;
  /** Day of the meeting. */
  readonly meeting?: string | undefined;
  readonly agendaItem?: string | undefined;
  /** True where the body decides, false where it advises. */
  readonly authoritative?: boolean | undefined;
  readonly role?: string | undefined;
}

/** A council paper (Vorlage, Drucksache), in OParl's words. */
export interface Paper {
  /** The number under which the council knows it. */
  readonly reference: string;
  readonly name?: string | undefined;
  readonly paperType?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** The way through the bodies, in its order. */
  readonly consultations?: readonly Consultation[] | undefined;
}

/** A decision of the council on a paper; absent from a plan that is still in preparation. */
export interface Resolution {
  /** The number of the paper decided on. */
  readonly reference: string;
  /** Absent where the source does not say it. */
  readonly year?: number | undefined;
  readonly date?: string | undefined;
  readonly agendaItem?: string | undefined;
  readonly note?: LocalText | undefined;
}

/** An evaluation that was made. */
export interface Evaluation {
  readonly period: string;
  readonly result?: LocalText | undefined;
}

/** A plan with its place among others, its resolution, and what table 5 of Leipzig's concept asks of it. */
export interface Plan {
  readonly id: string;
  readonly title: LocalText;
  readonly shortTitle?: LocalText | undefined;
  /** Other names of it in the same source. */
  readonly knownAs?: readonly LocalText[] | undefined;
  readonly kind: PlanKind;
  readonly status: PlanStatus;
  /** Who answers for it. */
  readonly lead?: string | undefined;
  /** False for a plan in which the office takes part and another one leads. */
  readonly own?: boolean | undefined;
  readonly period?: PlanPeriod | undefined;
  /** When it is expected, as long as it is planned or in preparation. */
  readonly expected?: string | undefined;
  readonly papers?: readonly Paper[] | undefined;
  readonly resolution?: Resolution | undefined;
  /** The edition before. */
  readonly predecessor?: string | undefined;
  /** The plan whose goals it carries on, or of which it is a part. */
  readonly parent?: string | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly targetGroups?: readonly LocalText[] | undefined;
  /** How it works in small areas, or why it does not. */
  readonly smallAreas?: LocalText | undefined;
  readonly resources?: LocalText | undefined;
  /** What funding decisions are founded on: descriptions of services, reports. */
  readonly instruments?: readonly LocalText[] | undefined;
  /** When it is to be evaluated; four years after the resolution where nothing is said. */
  readonly evaluationDue?: string | undefined;
  readonly evaluations?: readonly Evaluation[] | undefined;
  /** Of a plan, required at its start: who takes part, how and when. */
  readonly participationConcept?: LocalText | undefined;
  /** Where it stands in the planning cycle, if not where its status says. */
  readonly step?: string | undefined;
  readonly note?: LocalText | undefined;
  readonly source?: readonly Citation[] | undefined;
}
