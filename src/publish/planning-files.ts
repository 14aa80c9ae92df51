import { GERMAN_CSV, writeCsv } from '../io/csv-writer.js';
import { PLANNING_COLUMNS, type PlanningTableName } from '../io/planning-columns.js';
import { planningTable } from '../io/planning-table.js';
import { planningJson } from '../io/read-planning.js';
import type { Planning } from '../model/planning/planning.js';
import type { Audience } from '../model/publication.js';
import { planningCalendar } from '../planning/planning-calendar.js';
import { calendarFile } from './planning-calendar-file.js';
import type { PublishedPlanning } from './planning-views.js';

/** Where the planning of an office lies, seen from the publication's folder. */
export const PLANNING_PATH = 'planning.json';
/** Where its calendar lies. */
export const PLANNING_CALENDAR_PATH = 'planung.ics';

/** Where one of its tables lies. */
export const planningTablePath = (name: PlanningTableName): string => `planning/${name}.csv`;

/** The tables of planning that hold something. */
export function planningTables(planning: Planning): readonly PlanningTableName[] {
  return (Object.keys(PLANNING_COLUMNS) as PlanningTableName[]).filter((name) => planning[name].length > 0);
}

/** What of an office's planning an audience may read: projects and the staff for them stay in the house. */
export function planningFor(planning: Planning, audience: Audience): Planning {
  return audience === 'internal' ? planning : { ...planning, projects: [], capacity: [] };
}

// what a calendar program is told, seen from today
const [YEARS_BACK, YEARS_AHEAD] = [1, 5];

/** What the files of planning say beside the planning itself. */
export interface PlanningFilesOptions {
  readonly name: string;
  /** ISO date; without it there is no calendar. */
  readonly today: string | undefined;
}

/**
 * The files of an office's planning: `planning.json`, a table a list in `planning/`, and its dates as a calendar. What is in them
 * of figures is what goals show of the protected tables.
 */
export function* planningFiles(
  planning: PublishedPlanning,
  { name, today }: PlanningFilesOptions,
): Generator<readonly [path: string, content: string]> {
  yield [PLANNING_PATH, `${JSON.stringify(planningJson(planning))}\n`];
  for (const table of planningTables(planning))
    yield [planningTablePath(table), writeCsv(planningTable(planning, table), GERMAN_CSV)];
  if (today === undefined) return;
  const year = Number(today.slice(0, 4));
  const span = { from: String(year - YEARS_BACK), until: String(year + YEARS_AHEAD), today };
  yield [PLANNING_CALENDAR_PATH, calendarFile(planningCalendar(planning, span), { name, stamp: `${today}T00:00:00Z` })];
}
