import type { LocalText } from '../text.js';
import type { FieldOfAction } from './task.js';

/**
 * What a concept's own tables leave open, as a question to the office and not as a fault: a code with parameters and a
 * place. `format/planning` turns it into German or English.
 */
export interface PlanningQuestion<Code extends PlanningQuestionCode = PlanningQuestionCode> {
  readonly code: Code;
  /** Where in planning: `assessments.ID.fields.participation`. */
  readonly path: string;
  readonly params: PlanningQuestionParams[Code];
}

/** Every code and what its sentence needs. */
export interface PlanningQuestionParams {
  'not-relevant-but-plan': { task: LocalText; plans: readonly LocalText[] };
  'not-relevant-but-body': { task: LocalText; bodies: readonly LocalText[] };
  'not-relevant-but-participation': { task: LocalText; participation: readonly LocalText[]; years: readonly number[] };
  'participation-without-plan': { participation: LocalText; plan: LocalText };
  'evaluation-overdue': { plan: LocalText; due: string };
  'need-without-action': { task: LocalText; field: FieldOfAction };
  'task-not-assessed': { task: LocalText };
  'participation-concept-missing': { plan: LocalText };
}

/** A key of {@link PlanningQuestionParams}. */
export type PlanningQuestionCode = keyof PlanningQuestionParams;

/** The nine quality criteria for a sector plan of table 5 of Leipzig's concept. */
export const QUALITY_CRITERIA = [
  'goals',
  'target-groups',
  'interfaces',
  'actions',
  'small-areas',
  'resources',
  'instruments',
  'reporting',
  'evaluation',
] as const;

/** One of {@link QUALITY_CRITERIA}. */
export type QualityCriterion = (typeof QUALITY_CRITERIA)[number];

/**
 * What a plan's data say of a quality criterion: `missing` is not there; `question` is what only people can judge.
 * There is no score: nine numbers would not say what to do.
 */
export interface QualityFinding {
  readonly criterion: QualityCriterion;
  readonly kind: 'missing' | 'question';
  readonly reason: QualityReason;
  /** Where: `plans.ID.resources`, `goals.ID.indicators`. */
  readonly path: string;
  /** The goal, action or plan that it is about. */
  readonly subject: LocalText;
}

/** Why there is a finding. */
export const QUALITY_REASONS = [
  'no-goals',
  'goal-not-measurable',
  'goal-without-target',
  'goal-not-dated',
  'goal-judgement',
  'no-target-groups',
  'no-field-of-action',
  'no-interfaces',
  'interface-chains',
  'no-actions',
  'action-not-measurable',
  'action-not-dated',
  'action-without-responsible',
  'action-judgement',
  'no-small-areas',
  'no-resources',
  'action-without-budget',
  'no-instruments',
  'no-reporting',
  'evaluation-overdue',
  'no-evaluation',
] as const;

/** One of {@link QUALITY_REASONS}. */
export type QualityReason = (typeof QUALITY_REASONS)[number];
