import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { eachRecord, faultProblem, readCsv } from './csv.js';
import { describedCell } from './described-cell.js';
import { RowProblems } from './row-problems.js';
import type { Sheet, SheetCell } from './sheet.js';
import type { DescribedColumn, TableDescription } from './table-description.js';
import { utf8Text } from './utf8-text.js';

/**
 * Reads a CSV file as it is described: the columns by name or title, the cells by their types, what stands for missing as
 * nothing. The first row of the sheet are the names of the columns.
 *
 * Problems: `column-missing`, `cell-type` for a cell that is not what the description says, `observation-duplicate` for a
 * primary key or a unique column with a value twice, those of a CSV file.
 */
export function readDescribedTable(text: string, description: TableDescription, file: string): Checked<Sheet> {
  const { delimiter, columns, skipRows, hasHeader } = description;
  const rows: SheetCell[][] = [columns.map(({ name }) => name)];
  const rowProblems = new RowProblems(file);
  const problems: Problem[] = [];
  const keys = keyChecks(description);
  const readRow = (order: readonly number[]) => (cells: readonly string[], line: number) => {
    const row = columns.map((column, i) => readOne(cells[order[i] as number] ?? '', column, line, rowProblems));
    for (const check of keys) problems.push(...check(row, line, file));
    rows.push(row);
  };
  if (hasHeader) {
    const table = readCsv(text, { file, delimiter, headerRow: skipRows + 1 }, (header) => {
      const order = columns.map((column, i) => columnAt(header, column, i));
      if (header.length > columns.length)
        problems.push(
          problem('row-width', { expected: columns.length, received: header.length }, { file, row: skipRows + 1 }),
        );
      columns.forEach(({ name }, i) => {
        if (order[i] === -1)
          problems.push(
            problem('column-missing', { column: name, known: header.join(', ') }, { file, row: skipRows + 1 }),
          );
      });
      return order.includes(-1) ? undefined : readRow(order);
    });
    problems.push(...table.problems);
  } else {
    const order = columns.map((_, i) => i);
    eachRecord(utf8Text(text), delimiter, ({ cells, line, faults }) => {
      const [fault] = faults;
      if (fault) problems.push(faultProblem(fault, file));
      else if (cells.length !== columns.length)
        problems.push(problem('row-width', { expected: columns.length, received: cells.length }, { file, row: line }));
      else if (line > skipRows) readRow(order)(cells, line);
      return problems.length < MOST_PROBLEMS;
    });
  }
  problems.push(...rowProblems.list());
  return { value: hasErrors(problems) ? undefined : { name: description.title ?? description.path, rows }, problems };
}

const MOST_PROBLEMS = 50;

/** By name, then by title; a column that no header names is where the description has it. */
function columnAt(header: readonly string[], { name, titles }: DescribedColumn, at: number): number {
  const found = header.findIndex((each) => each === name || titles.includes(each));
  return found >= 0 ? found : header[at] === '' ? at : -1;
}

function readOne(text: string, column: DescribedColumn, line: number, problems: RowProblems): SheetCell {
  const read = describedCell(text, column);
  if ('cell' in read) return read.cell;
  const { expected } = read;
  problems.add('cell-type', column.name, text, line, (received) => ({ received, expected }));
  return undefined;
}

type KeyCheck = (row: readonly SheetCell[], line: number, file: string) => Problem[];

function keyChecks({ columns, primaryKey }: TableDescription): KeyCheck[] {
  const unique = columns.filter((column) => column.unique).map(({ name }) => [name]);
  const keys = [...unique, ...(primaryKey.length > 0 ? [primaryKey] : [])];
  return keys.map((names): KeyCheck => {
    const at = names.map((name) => columns.findIndex((column) => column.name === name));
    const seen = new Map<string, number>();
    return (row, line, file) => {
      const cells = at.map((each) => row[each]);
      const key = JSON.stringify(cells);
      const firstRow = seen.get(key);
      if (firstRow === undefined) seen.set(key, line);
      return firstRow === undefined
        ? []
        : [problem('observation-duplicate', { key: cells.join(', '), firstRow }, { file, row: line })];
    };
  });
}
