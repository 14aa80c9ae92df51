import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';
import type { PlanPeriod } from './plan.js';
import type { Rhythm } from './calendar.js';

/** What a body is. */
export const BODY_KINDS = ['council-committee', 'advisory-board', 'network', 'working-group', 'exchange'] as const;

/** One of {@link BODY_KINDS}. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** A committee, board, network or group in which planning is talked about. */
export interface Body {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: BodyKind;
  readonly purpose?: readonly LocalText[] | undefined;
  /** Who calls it. */
  readonly lead?: string | undefined;
  readonly members?: readonly LocalText[] | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly meets?: Rhythm | undefined;
  readonly note?: LocalText | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** The seven formats of Leipzig's concept. */
export const PARTICIPATION_FORMATS = [
  'citizen-survey',
  'citizen-workshop',
  'online-survey',
  'user-survey',
  'talks',
  'working-body',
  'forum',
] as const;

/** One of {@link PARTICIPATION_FORMATS}. */
export type ParticipationFormat = (typeof PARTICIPATION_FORMATS)[number];

/** How people took or will take part in planning. */
export interface Participation {
  readonly id: string;
  readonly title: LocalText;
  /** Absent where it is not yet settled. */
  readonly format?: ParticipationFormat | undefined;
  /** Absent where the source does not say it. */
  readonly period?: PlanPeriod | undefined;
  readonly done?: boolean | undefined;
  readonly plan?: string | undefined;
  /** The plan as the source names it, where none of the plans is meant. */
  readonly planNamed?: LocalText | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly audience?: readonly LocalText[] | undefined;
  readonly result?: LocalText | undefined;
  /** Kind of project as the source says it. */
  readonly project?: LocalText | undefined;
  readonly source?: readonly Citation[] | undefined;
}
