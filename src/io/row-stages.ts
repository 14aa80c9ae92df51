import type { Place } from '../model/problem.js';
import { columnsAt } from './header-rows.js';
import type { ProblemSink } from './limited-problems.js';
import type { RowReader } from './row-reader.js';

/** A table on its way from the sheet to a list of observations: the names of its columns, and what takes its rows. */
export interface RowStage {
  readonly names: readonly string[];
  readonly pass: (next: RowReader) => RowReader;
}

/** Makes a stage of the columns that come in; `undefined` where one that it needs is missing. */
export type StageOf = (names: readonly string[], problems: ProblemSink, place: Place) => RowStage | undefined;

/** Blank cells say what the one above says, as in a sheet whose labels are merged. */
export const filledDown =
  (columns: readonly string[]): StageOf =>
  (names, problems, place) => {
    const at = columnsAt(columns, names, problems, place);
    if (!at) return undefined;
    const above = at.map(() => '');
    const pass =
      (next: RowReader): RowReader =>
      (cells, line, status) => {
        const filled = [...cells];
        at.forEach((column, i) => {
          if ((cells[column] ?? '').trim() === '') filled[column] = above[i] as string;
          else above[i] = cells[column] as string;
        });
        next(filled, line, status);
      };
    return { names, pass };
  };

/** Labels that are indented below others become paths from the outermost: `Erwerbsfähige / Männer`. */
export const indented =
  ({ column, separator = ' / ' }: { readonly column: string; readonly separator?: string | undefined }): StageOf =>
  (names, problems, place) => {
    const [at] = columnsAt([column], names, problems, place) ?? [];
    if (at === undefined) return undefined;
    const open: { readonly depth: number; readonly label: string }[] = [];
    const pass =
      (next: RowReader): RowReader =>
      (cells, line, status) => {
        const text = cells[at] ?? '';
        const depth = text.length - text.trimStart().length;
        while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
        open.push({ depth, label: text.trim() });
        next(cells.with(at, open.map(({ label }) => label).join(separator)), line, status);
      };
    return { names, pass };
  };

/** A code that stands in several columns, put together: land, district and municipality make the regional key. */
export const combined =
  (name: string, columns: readonly string[], separator: string): StageOf =>
  (names, problems, place) => {
    const at = columnsAt(columns, names, problems, place);
    if (!at) return undefined;
    const pass =
      (next: RowReader): RowReader =>
      (cells, line, status) => {
        next([...cells, at.map((column) => (cells[column] ?? '').trim()).join(separator)], line, status);
      };
    return { names: [...names, name], pass };
  };

/** Columns that say the same in every row: the year that stands in the title only. */
export const withFixed =
  (fixed: Readonly<Record<string, string>>): StageOf =>
  (names) => {
    const texts = Object.values(fixed);
    const pass =
      (next: RowReader): RowReader =>
      (cells, line, status) =>
        next([...cells, ...texts], line, status);
    return { names: [...names, ...Object.keys(fixed)], pass };
  };

/** What becomes of columns of values that each stand for something. */
export interface Unpivot {
  /** Columns that stay. */
  readonly keep: readonly string[];
  /** Columns that are left out. */
  readonly except?: readonly string[] | undefined;
  /** Columns for the headings: one for all of a column's headings, or one for each row of the header. */
  readonly names: readonly string[];
  /** Column for the values. */
  readonly value: string;
}

/**
 * Makes a row of every value of a row.
 *
 * @param headings - Of the columns of the file; further ones stay.
 */
export const unpivoted =
  ({ keep, except = [], names: into, value }: Unpivot, headings: readonly (readonly string[])[]): StageOf =>
  (names, problems, place) => {
    if (!columnsAt([...keep, ...except], names, problems, place)) return undefined;
    const positions = [...names.keys()];
    const isFixed = (at: number): boolean => at >= headings.length || keep.includes(names[at] as string);
    const kept = positions.filter(isFixed);
    const labels = positions
      .filter((at) => !isFixed(at) && !except.includes(names[at] as string))
      .map((at) => ({ at, texts: into.length > 1 ? perRow(headings[at] ?? [], into.length) : [names[at] as string] }));
    const pass =
      (next: RowReader): RowReader =>
      (cells, line, status) => {
        const fixed = kept.map((at) => cells[at] ?? '');
        for (const { at, texts } of labels) next([...fixed, ...texts, cells[at] ?? ''], line, status);
      };
    return { names: [...kept.map((at) => names[at] as string), ...into, value], pass };
  };

/** The last heading takes what further rows of the header say. */
function perRow(headings: readonly string[], columns: number): string[] {
  const first = headings.slice(0, columns - 1);
  const rest = headings.slice(columns - 1).filter((part) => part !== '');
  return [...first, rest.join(' / ')];
}
