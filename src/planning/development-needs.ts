import type { Planning } from '../model/planning/planning.js';
import { type DevelopmentNeed, FIELDS_OF_ACTION } from '../model/planning/task.js';

/**
 * The table of needs cell by cell: for each task and field what there is, and whether it has to be developed.
 *
 * @example
 * ```ts
 * developmentNeeds(planningOf({})) // => []
 * ```
 */
export function developmentNeeds({ assessments }: Planning): readonly DevelopmentNeed[] {
  return assessments.flatMap(({ id, tasks, fields }) =>
    FIELDS_OF_ACTION.map((field) => ({ assessment: id, tasks, field, ...fields[field] })),
  );
}
