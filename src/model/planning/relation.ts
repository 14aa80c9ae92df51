import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';

/** Something by which plans are alike: a target group, a statute. */
export interface Criterion {
  readonly id: string;
  readonly title: LocalText;
}

/** Criteria of one kind. */
export interface RelationCategory {
  readonly id: string;
  readonly title: LocalText;
  readonly criteria: readonly Criterion[];
  readonly source?: readonly Citation[] | undefined;
}

/** How much of a criterion is in a plan; where there is none, there is no relation. */
export const STRENGTHS = ['strong', 'weak'] as const;

/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number];

/** A plan's relation to a criterion. */
export interface Relation {
  readonly plan: string;
  readonly criterion: string;
  readonly strength: Strength;
}

/** A part of the administration outside the office. */
export interface Department {
  readonly id: string;
  readonly title: LocalText;
  readonly source?: readonly Citation[] | undefined;
}

/** What two sides have to do with each other, and in which plan where it is of one. */
export interface InterfaceTopic {
  readonly title: LocalText;
  readonly plan?: string | undefined;
}

/** Where two plans, or the office and a department, touch (Schnittstelle). The order of the two says nothing. */
export interface Interdependency {
  /** Two plans; none where the office as a whole touches the department. */
  readonly plans?: readonly [string, string] | undefined;
  readonly department?: string | undefined;
  readonly topics: readonly InterfaceTopic[];
  readonly source?: readonly Citation[] | undefined;
}
