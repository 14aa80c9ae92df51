import { hasValue } from '../model/observation-status.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { type CsvRowReader, readCsv } from './csv.js';
import type { CsvDelimiter } from './csv-scanner.js';
import type { ObservationTable } from './observation-table.js';
import { RowProblems } from './row-problems.js';
import {
  SDMX_CSV_START,
  type SdmxColumn,
  type SdmxColumns,
  sdmxColumns,
  type SdmxStructure,
} from './sdmx-csv-columns.js';
import { SDMX_STATUS_CODES, sdmxStatus } from './sdmx-status.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

/**
 * Reads SDMX-CSV of version 1 or 2: codes, codes with names in one cell, or in columns of their own; several measures; the
 * observation status. Rows of attributes alone are passed over. Which columns are dimensions is told as an `info`
 * problem, since the file does not say so.
 *
 * Problems: `column-missing` without a measure, `number-unreadable`, `format-unsupported` for rows that delete,
 * `rows-none`; to know: `format-found`, `sdmx-dimensions-found`, `sign-unknown` for a status that is not read.
 *
 * @param structure - What the data structure says of measures and attributes, where they are not named as usual.
 * @see https://github.com/sdmx-twg/sdmx-csv
 */
export function readSdmxCsv(text: string, file: string, structure: SdmxStructure = {}): Checked<ObservationTable> {
  const delimiter = SDMX_CSV_START.exec(text)?.[2] as CsvDelimiter | undefined;
  const problems: Problem[] = [];
  const rowProblems = new RowProblems(file);
  let rows: SdmxRows | undefined;
  const table = readCsv(text, { file, delimiter: delimiter ?? ',' }, (header): CsvRowReader | undefined => {
    const columns = sdmxColumns(header, file, structure);
    problems.push(...columns.problems);
    rows = columns.value && sdmxRows(columns.value, delimiter === ';' ? ',' : '.', rowProblems);
    return rows?.readRow;
  });
  problems.push(...table.problems, ...rowProblems.list());
  if (rows && rows.deletes > 0)
    problems.push(problem('format-unsupported', { format: 'sdmx-delete' }, { file, row: rows.deletes }));
  else if (rows?.length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (!rows || hasErrors(problems)) return { value: undefined, problems };
  const value = rows.build();
  const ids = value.dimensions.map(({ id }) => id).join(', ');
  const found = [
    problem('format-found', { format: 'SDMX-CSV', observations: rows.length }, { file }, 'info'),
    problem('sdmx-dimensions-found', { dimensions: ids }, { file }, 'info'),
  ];
  return { value, problems: [...found, ...problems] };
}

interface SdmxRows {
  readonly readRow: CsvRowReader;
  readonly length: number;
  /** Line of the first row that deletes, 0 where there is none. */
  readonly deletes: number;
  readonly build: () => ObservationTable;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

function sdmxRows(columns: SdmxColumns, decimal: ',' | '.', problems: RowProblems): SdmxRows {
  const { measures, hasLabels, separator } = columns;
  const dimensions = columns.dimensions.map(({ id, label, role }) => new GrowingDimension(id, label, role));
  const measure = measures.length > 1 ? new GrowingDimension('measure', '', 'category') : undefined;
  const builder = new TableBuilder(measure ? [...dimensions, measure] : dimensions);
  const positions = new Int32Array(dimensions.length + 1);
  let deletes = 0;
  let title = '';

  const readValue = (cells: readonly string[], each: SdmxColumn, row: number): void => {
    const cell = (cells[each.at] as string).trim();
    const plain = decimal === ',' ? cell.replace(',', '.') : cell;
    const isNumber = NUMBER.test(plain);
    if (!isNumber && cell !== '' && cell !== 'NaN')
      return problems.add('number-unreadable', each.id, cell, row, (received) => ({ received }));
    const codes =
      columns.status < 0 ? [] : (cells[columns.status] as string).split(separator).map(codeIn).filter(Boolean);
    if (cell === '' && codes.length === 0) return;
    let status = sdmxStatus(codes, isNumber);
    if (status === undefined) {
      problems.add(
        'sign-unknown',
        'OBS_STATUS',
        codes.join(' '),
        row,
        (sign) => ({ sign, known: SDMX_STATUS_CODES }),
        'warning',
      );
      status = sdmxStatus([], isNumber) ?? 0;
    }
    if (measure) positions[dimensions.length] = measure.at(each.id, () => ({ label: each.label }));
    builder.push(positions, isNumber && hasValue(status) ? Number(plain) : NaN, status, row);
  };
  const codeIn = (text: string): string => (hasLabels ? (text.split(': ')[0] as string) : text).trim();

  const readRow: CsvRowReader = (cells, row) => {
    if (cells[columns.action] === 'D') deletes ||= row;
    title ||= cells[columns.structure] ?? '';
    columns.dimensions.forEach(({ at, nameAt }, i) => {
      const written = cells[at] as string;
      const code = codeIn(written);
      const label =
        nameAt === undefined
          ? written.slice(hasLabels && written.includes(': ') ? code.length + 2 : 0)
          : (cells[nameAt] as string);
      positions[i] = (dimensions[i] as GrowingDimension).at(code, () => ({ label: label || code }));
    });
    for (const each of measures) readValue(cells, each, row);
  };
  return {
    readRow,
    get length() {
      return builder.length;
    },
    get deletes() {
      return deletes;
    },
    build: () => builder.build({ title, notes: [] }),
  };
}
