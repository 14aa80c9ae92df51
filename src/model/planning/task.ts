import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';

/** The five fields of action of social planning. */
export const FIELDS_OF_ACTION = ['statistics', 'monitoring', 'sector-planning', 'networking', 'participation'] as const;

/** One of {@link FIELDS_OF_ACTION}. */
export type FieldOfAction = (typeof FIELDS_OF_ACTION)[number];

/** A group of public tasks, such as housing. */
export interface TaskArea {
  readonly id: string;
  readonly title: LocalText;
  readonly source?: readonly Citation[] | undefined;
}

/** What the office does for inhabitants; not a to-do. */
export interface PublicTask {
  readonly id: string;
  readonly title: LocalText;
  /** Other names of it in the same source. */
  readonly knownAs?: readonly LocalText[] | undefined;
  /** Mostly one. */
  readonly areas: readonly string[];
  readonly source?: readonly Citation[] | undefined;
}

/** Whether there is something in a field for a task, not, or not meant to be. */
export const FIELD_STATES = ['present', 'absent', 'not-relevant'] as const;

/** One of {@link FIELD_STATES}. */
export type FieldState = (typeof FIELD_STATES)[number];

/** What there is in a field for a task, and whether it has to be developed. */
export interface FieldAssessment {
  readonly state: FieldState;
  readonly need: boolean;
  readonly text?: LocalText | undefined;
}

/** One row of the table of needs: a task, or several in one row, by field. */
export interface TaskAssessment {
  readonly id: string;
  readonly title: LocalText;
  readonly tasks: readonly string[];
  readonly fields: Readonly<Record<FieldOfAction, FieldAssessment>>;
  readonly source?: readonly Citation[] | undefined;
}

/** One cell of the table of needs. */
export interface DevelopmentNeed extends FieldAssessment {
  readonly assessment: string;
  readonly tasks: readonly string[];
  readonly field: FieldOfAction;
}
