import { type Place, type Problem, problem } from '../model/problem.js';
import { looksLikeRatio } from './ratio-label.js';
import { type PositionReader, recalled } from './recalled.js';
import type { RowProblems } from './row-problems.js';
import { SKIPPED, UNREADABLE } from './row-reader.js';
import type { TableColumns } from './table-columns.js';
import type { DimensionConfig } from './workspace-config.js';

/** A dimension whose categories stand in one column. */
export type ColumnDimension = DimensionConfig & { readonly column: string };

/** Reads the category of a row: its position in the dimension, or why there is none. */
export interface CategoryColumn {
  readonly read: PositionReader;
  /** What a planner should know of the labels in this column. */
  readonly findings: (place: Place) => Problem[];
}

interface Candidate {
  readonly index: number;
  readonly where: readonly (readonly [column: number, text: string])[];
}

type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** Reads a dimension by what the table writes for its categories. */
export function categoryColumn(
  dimension: ColumnDimension,
  { positionOf }: TableColumns,
  problems: RowProblems,
): CategoryColumn {
  const { id, column, categories, others = 'error' } = dimension;
  const at = positionOf.get(column) ?? 0;
  const candidates = candidatesByLabel(dimension, positionOf);
  const known = categories.map(({ code }) => code).join(', ');
  const ignored = new Map<string, number>();

  const readOther = (label: string, row: number): number => {
    if (others === 'ignore') {
      ignored.set(label, (ignored.get(label) ?? 0) + 1);
      return SKIPPED;
    }
    problems.add('category-unknown', column, label, row, (category) => ({ dimension: id, category, known }));
    return UNREADABLE;
  };

  const read: PositionReader = (cells, row) => {
    const label = (cells[at] as string).trim().normalize();
    const found = candidates.get(label) ?? [];
    const match = found.find(({ where }) => where.every(([other, text]) => cells[other]?.trim() === text));
    return match ? match.index : readOther(label, row);
  };
  const isByLabel = categories.every(({ where }) => where === undefined);

  return {
    read: isByLabel ? recalled(at, read) : read,
    findings: (place) => [
      ...ambiguousLabels(dimension, candidates, place),
      ...ignoredLabels(dimension, ignored, place),
    ],
  };
}

function candidatesByLabel({ categories }: ColumnDimension, positionOf: ReadonlyMap<string, number>): Candidates {
  const byLabel = new Map<string, Candidate[]>();
  categories.forEach(({ code, match = code, where = {} }, index) => {
    const conditions = Object.entries(where).map(([name, text]) => [positionOf.get(name) ?? 0, text.trim()] as const);
    for (const label of typeof match === 'string' ? [match] : match) {
      const key = label.trim().normalize();
      byLabel.set(key, [...(byLabel.get(key) ?? []), { index, where: conditions }]);
    }
  });
  return byLabel;
}

function ambiguousLabels({ id, column, categories }: ColumnDimension, candidates: Candidates, place: Place): Problem[] {
  return [...candidates]
    .filter(([, found]) => found.length > 1)
    .map(([label, found]) => {
      const codes = found.map(({ index }) => categories[index]?.code).join(', ');
      return problem('label-ambiguous', { dimension: id, label, categories: codes }, { ...place, column }, 'warning');
    });
}

function ignoredLabels({ id, column }: ColumnDimension, ignored: ReadonlyMap<string, number>, place: Place): Problem[] {
  if (ignored.size === 0) return [];
  const labels = [...ignored.keys()];
  const count = [...ignored.values()].reduce((a, b) => a + b, 0);
  const ratios = labels.filter(looksLikeRatio).join(', ');
  return [
    problem(
      'categories-ignored',
      { dimension: id, categories: labels.join(', '), count },
      { ...place, column },
      'info',
    ),
    ...(ratios === '' ? [] : [problem('quality-units-mixed', { column, labels: ratios }, place, 'warning')]),
  ];
}
