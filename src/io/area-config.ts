import { type Area, type AreaHierarchy, areaHierarchy, levelsOfParts } from '../model/area.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { formatConfigPath } from './config-path.js';
import { localText } from './local-text.js';
import type { LevelConfig, WorkspaceConfig } from './workspace-config.js';

/** An area as a geometry file lists it. */
export interface ListedArea {
  readonly code: string;
  readonly name?: string;
  /** What the property says that names the area it is part of. */
  readonly parent?: string;
}

type AreasConfig = WorkspaceConfig['areas'];

/** An area with the place in the workspace file that brought it. */
interface Draft extends Area {
  readonly rank: number;
  readonly path: string;
}

const MOST_KNOWN = 20;

/**
 * Puts together the areas of all levels: those that the workspace file lists, those of the geometry files, and those that
 * exist for a part of the time only.
 *
 * Problems: `id-duplicate` for a code that two areas have, `area-parent-unknown` for a parent that no coarser level has,
 * `value-missing` for an area of the past without a level, `area-parts-mixed` for an area with parts on two levels.
 *
 * @param listed - The areas of the geometry files, by level.
 */
export function readAreas(
  config: AreasConfig,
  listed: ReadonlyMap<string, readonly ListedArea[]>,
): Checked<AreaHierarchy> {
  const problems: Problem[] = [];
  const current = config.levels.flatMap((level, rank) => areasOfLevel(level, rank, listed.get(level.id) ?? []));
  const drafts = withChanges(current, config, problems);
  const areas = firstOfEachCode(drafts, problems);
  checkParents(areas, problems);
  if (hasErrors(problems)) return { value: undefined, problems };
  const levels = config.levels.map(({ id, label, plural = label }) => ({
    id,
    label: localText(label),
    plural: localText(plural),
  }));
  const bare = areas.map(({ rank: _rank, path: _path, ...area }): Area => area);
  const hierarchy = areaHierarchy(levels, bare, config.boundaryDate);
  problems.push(...mixedParts(hierarchy));
  return { value: hasErrors(problems) ? undefined : hierarchy, problems };
}

/** Two divisions of an area would both be added up to it. */
function mixedParts(hierarchy: AreaHierarchy): Problem[] {
  return hierarchy.areas.flatMap(({ code }) => {
    const levels = levelsOfParts(hierarchy, code);
    if (levels.length < 2) return [];
    return [problem('area-parts-mixed', { area: code, levels: levels.join(', ') }, { path: 'areas.levels' })];
  });
}

function areasOfLevel(level: LevelConfig, rank: number, listed: readonly ListedArea[]): Draft[] {
  const names = new Map((level.areas ?? []).map(({ code, name }) => [code, name]));
  const own = (level.areas ?? []).map((area, index) => ({ ...area, path: ['areas', index] }));
  const drawn = listed
    .filter(({ code }) => !names.has(code))
    .map(({ code, name = code, parent }) => ({ code, name, parent, path: ['geometry'] }));
  return [...own, ...drawn].map(({ path, ...area }) => {
    const at = formatConfigPath(['areas', 'levels', rank, ...path]);
    return { ...draftOf(area, level), rank, path: at };
  });
}

function draftOf({ code, name, parent: property }: ListedArea & { name: string }, level: LevelConfig): Area {
  const parent = parentCode(code, level, property);
  return { code, name, level: level.id, ...(parent === undefined ? {} : { parent }) };
}

function parentCode(code: string, { parent }: LevelConfig, property: string | undefined): string | undefined {
  if (parent === undefined) return undefined;
  if ('code' in parent) return parent.code;
  return 'prefix' in parent ? code.slice(0, parent.prefix) : property;
}

/** A change dates an area that exists now, or brings back one that does not. */
function withChanges(current: readonly Draft[], { levels, changes = [] }: AreasConfig, problems: Problem[]): Draft[] {
  const drafts = [...current];
  changes.forEach(({ code, name, level, parent, validFrom, validUntil }, index) => {
    const path = formatConfigPath(['areas', 'changes', index]);
    const dates = {
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validUntil === undefined ? {} : { validUntil }),
    };
    const given = { ...(name === undefined ? {} : { name }), ...(parent === undefined ? {} : { parent }) };
    const at = drafts.findIndex((area) => area.code === code);
    const existing = drafts[at];
    const rank = levels.findIndex(({ id }) => id === level);
    const of = levels[rank];
    if (existing) drafts[at] = { ...existing, ...given, ...dates };
    else if (of) drafts.push({ ...draftOf({ code, name: name ?? code }, of), ...given, ...dates, rank, path });
    else if (level === undefined)
      problems.push(problem('value-missing', { expected: 'level' }, { path: `${path}.level` }));
  });
  return drafts;
}

function firstOfEachCode(drafts: readonly Draft[], problems: Problem[]): Draft[] {
  const codes = new Set<string>();
  return drafts.filter(({ code, path }) => {
    if (codes.has(code)) problems.push(problem('id-duplicate', { kind: 'area', id: code }, { path }));
    return codes.size < codes.add(code).size;
  });
}

/** Reports every area whose parent is not an area of a coarser level. */
function checkParents(areas: readonly Draft[], problems: Problem[]): void {
  const rankOf = new Map(areas.map(({ code, rank }) => [code, rank]));
  const coarserThan = (rank: number): string => {
    const codes = areas.filter((area) => area.rank < rank).map(({ code }) => code);
    return [...codes.slice(0, MOST_KNOWN), ...(codes.length > MOST_KNOWN ? ['…'] : [])].join(', ');
  };
  for (const { code, parent = '', rank, path } of areas)
    if (rank > 0 && (rankOf.get(parent) ?? rank) >= rank)
      problems.push(problem('area-parent-unknown', { area: code, parent, known: coarserThan(rank) }, { path }));
}
