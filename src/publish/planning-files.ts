import { GERMAN_CSV, writeCsv } from '../io/csv-writer.js';
import { PLANNING_COLUMNS, type PlanningTableName } from '../io/planning-columns.js';
import { planningTable } from '../io/planning-table.js';
import { planningJson } from '../io/read-planning.js';
import type { Planning } from '../model/planning/planning.js';
import type { Audience } from '../model/publication.js';

/** Where the planning of an office lies, seen from the publication's folder. */
const PLANNING_PATH = 'planning.json';

/**
 * The files of an office's planning: `planning.json`, and a table a list in `planning/`. Projects and the staff for them stay in
 * the house. There are no figures in them: a goal names its indicator, and what is shown of it comes from the protected tables.
 */
export function* planningFiles(
  planning: Planning,
  audience: Audience,
): Generator<readonly [path: string, content: string]> {
  const shown = audience === 'internal' ? planning : { ...planning, projects: [], capacity: [] };
  yield [PLANNING_PATH, `${JSON.stringify(planningJson(shown))}\n`];
  for (const name of Object.keys(PLANNING_COLUMNS) as PlanningTableName[])
    if (shown[name].length > 0) yield [`planning/${name}.csv`, writeCsv(planningTable(shown, name), GERMAN_CSV)];
}
