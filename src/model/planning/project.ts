import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';

/** How far a project is. */
export const PROJECT_STATES = ['queued', 'running', 'done', 'stopped'] as const;

/** One of {@link PROJECT_STATES}. */
export type ProjectStatus = (typeof PROJECT_STATES)[number];

/** A project of the office that takes staff, in a queue with others. */
export interface Project {
  readonly id: string;
  readonly title: LocalText;
  /** 1 is first. */
  readonly priority: number;
  readonly status: ProjectStatus;
  /** Full-time equivalents it takes while it runs; absent where nobody has said it. */
  readonly staff?: number | undefined;
  /** Months it takes; absent where nobody has said it. */
  readonly months?: number | undefined;
  /** Month of beginning, settled or past: `2025-03`. */
  readonly start?: string | undefined;
  /** Projects that have to be done before. */
  readonly after?: readonly string[] | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** Full-time equivalents there are for projects from a month on. */
export interface StaffCapacity {
  readonly from: string;
  readonly staff: number;
}
