import { type Checked, hasErrors, problem } from '../model/problem.js';
import { type CsvRowReader, readCsv } from './csv.js';
import { genesisColumns } from './genesis-flat-columns.js';
import { genesisFlatRows, type GenesisFlatRows } from './genesis-flat-rows.js';
import type { ObservationTable } from './observation-table.js';
import { RowProblems } from './row-problems.js';

/**
 * Reads a flat file (ffcsv) of GENESIS-Online, of the regional database or of the census: one observation a row, with the
 * codes of everything. Also the layout of before 2024, with a column for each measure.
 *
 * Signs and quality flags are read by the legend of the statistical offices. The total of a variable has no code there;
 * here it is `_T`, as in SDMX. Where two variables share a column and a code, the code is written with its variable:
 * `WDGAT1:NACHKOMMEN`. A dash in a district that did not exist is not applicable, in all others zero.
 *
 * Problems: `column-missing`, `sign-unknown`, `number-unreadable`, `period-unreadable`, those of {@link readCsv}; to know:
 * `format-found`, `area-not-existing`, `area-keys-mixed`.
 */
export function readGenesisFlat(text: string, file: string): Checked<ObservationTable> {
  const rowProblems = new RowProblems(file);
  let rows: GenesisFlatRows | undefined;
  const headerProblems: ReturnType<typeof problem>[] = [];
  const table = readCsv(text, { file, delimiter: ';' }, (header): CsvRowReader | undefined => {
    const columns = genesisColumns(header, file);
    headerProblems.push(...columns.problems);
    rows = columns.value && genesisFlatRows(columns.value, rowProblems);
    return rows?.readRow;
  });
  const problems = [...table.problems, ...headerProblems, ...rowProblems.list()];
  if (!rows || hasErrors(problems)) return { value: undefined, problems };
  if (rows.length === 0)
    return { value: undefined, problems: [...problems, problem('rows-none', { rows: 0 }, { file })] };
  const value = rows.build();
  const found = problem('format-found', { format: 'GENESIS ffcsv', observations: rows.length }, { file }, 'info');
  return { value, problems: [found, ...problems, ...rows.findings({ file })] };
}
