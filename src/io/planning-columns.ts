import type { PlanningLists } from '../model/planning/planning.js';

/** How a cell is written: texts and ids of a list are separated by ` | `, a text in English has a column of its own. */
export type CellKind = 'string' | 'number' | 'boolean' | 'text' | 'texts' | 'strings';

/** A column by the path of what it holds. */
export interface PlanningColumn {
  readonly path: string;
  readonly kind: CellKind;
}

/** Lists that are tables of their own; the others are in `planning.json` alone. */
export type PlanningTableName = Exclude<keyof PlanningLists, 'documents' | 'categories' | 'interfaces' | 'figures'>;

const KINDS: Readonly<Record<string, CellKind>> = {
  '': 'string',
  '#': 'number',
  '?': 'boolean',
  '~': 'text',
  '*': 'strings',
  '~*': 'texts',
};

/** `~title` is a text, `~*members` several, `*tasks` ids, `#priority` a number, `?own` yes or no. */
function columns(spec: string): readonly PlanningColumn[] {
  return `id ${spec} source.0.document source.0.section source.0.table`
    .trim()
    .split(/\s+/)
    .map((name) => {
      const [, sign = '', path = ''] = /^([~#?*]*)(.*)$/.exec(name) ?? [];
      return { path, kind: KINDS[sign] ?? 'string' };
    });
}

const without = (all: readonly PlanningColumn[], ...paths: string[]): readonly PlanningColumn[] =>
  all.filter(({ path }) => !paths.includes(path) && !path.startsWith('source.'));

const FIELDS = ['statistics', 'monitoring', 'sector-planning', 'networking', 'participation'];

/** The columns of every table, in their order. */
export const PLANNING_COLUMNS: Readonly<Record<PlanningTableName, readonly PlanningColumn[]>> = {
  taskAreas: columns('~title'),
  tasks: columns('~title ~*knownAs *areas'),
  plans: columns(
    '~title ~shortTitle ~*knownAs kind status lead ?own period.from period.until expected resolution.reference #resolution.year resolution.date ~resolution.note predecessor parent *tasks ~*targetGroups ~smallAreas ~resources ~*instruments evaluationDue ~participationConcept step ~note',
  ),
  goals: columns('~title number plan parent field due ~*targetGroups'),
  actions: columns(
    '~title number plan *goals responsible start end status #budget.planned #budget.actual fulfilledBy *tasks field',
  ),
  assessments: columns(
    `~title *tasks ${FIELDS.map((field) => `fields.${field}.state ?fields.${field}.need ~fields.${field}.text`).join(' ')}`,
  ),
  relations: without(columns('plan criterion strength'), 'id'),
  departments: columns('~title'),
  bodies: columns('~title kind ~*purpose lead ~*members *tasks meets.every meets.from meets.until ~note'),
  participation: columns(
    '~title format period.from period.until ?done plan ~planNamed *tasks ~*audience ~result ~project',
  ),
  reports: columns(
    '~title kind rhythm.every rhythm.from rhythm.until recipient plan doneUntil *tasks *indicators *catalogue ~note',
  ),
  systems: columns('name operator ~*serves'),
  calendar: columns(
    '~title kind period.from period.until rhythm.every rhythm.from rhythm.until plan body ~project doneUntil',
  ),
  projects: columns('~title #priority status #staff #months start *after'),
  capacity: without(columns('from #staff'), 'id'),
};
