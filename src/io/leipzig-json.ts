import { hasValue, observationStatus } from '../model/observation-status.js';
import { type Checked, hasErrors, problem } from '../model/problem.js';
import { describe } from './shape.js';
import { indicatorPaths, type LeipzigRow, leipzigRows } from './leipzig-rows.js';
import type { ObservationTable } from './observation-table.js';
import { officialPeriod } from './official-period.js';
import { officialValue } from './official-value.js';
import { parseJson } from './parse-json.js';
import { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

/** The city itself, where no part of it is named. */
const CITY = 'stadt/Leipzig';
const MISSING = observationStatus('missing');

/**
 * Reads what Leipzig's statistics API answers (`values` and `kdvalues` as JSON), and the files of leipzigmaps made of it.
 * Numbers are texts there. Which level an area is of shows in which of its names is given; there are no keys, so that the
 * code of an area is made of level and name: `ortsteil/Plagwitz`. Blanks before the name of an indicator say what it is
 * part of: `Einwohner insgesamt / Frauen`.
 *
 * Problems: `syntax`, `value-unexpected` with the path, `period-unreadable`, `number-unreadable`, `sign-unknown`,
 * `rows-none`; to know: `format-found`.
 *
 * @see https://statistik.leipzig.de/opendata/
 */
export function readLeipzigJson(text: string, file: string): Checked<ObservationTable> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const found = leipzigRows(parsed.value.json);
  if ('path' in found) {
    const params = { expected: found.expected, received: describe(found.received) };
    return { value: undefined, problems: [problem('value-unexpected', params, { file, path: found.path })] };
  }
  const rowProblems = new RowProblems(file);
  const table = tableOf(found.rows, found.title, found.source, rowProblems);
  const problems = rowProblems.list();
  if (problems.length === 0 && table.values.length === 0) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (hasErrors(problems)) return { value: undefined, problems };
  const observations = table.values.length;
  return {
    value: table,
    problems: [problem('format-found', { format: 'Leipzig JSON', observations }, { file }, 'info')],
  };
}

function tableOf(
  rows: readonly LeipzigRow[],
  title: string,
  source: string | undefined,
  problems: RowProblems,
): ObservationTable {
  const area = new GrowingDimension('area', '', 'area');
  const time = new GrowingDimension('time', '', 'time');
  const indicator = new GrowingDimension('merkmal', '', 'category');
  const builder = new TableBuilder([area, time, indicator]);
  const reader = officialValue(problems);
  const paths = indicatorPaths(rows);
  rows.forEach(({ district, quarter, period, value, unit, line }, i) => {
    const id = officialPeriod(period);
    if (id === undefined) return problems.add('period-unreadable', 'jahr', period, line, (received) => ({ received }));
    const status = value === '' ? MISSING : reader.read(value, '', 'wert', line);
    if (status === UNREADABLE) return;
    const path = paths[i] as readonly string[];
    const parent = path.slice(0, -1).join(' / ');
    const positions = [
      areaAt(area, district, quarter),
      time.at(id, () => ({ label: period })),
      indicator.at(path.join(' / '), () => ({
        label: path.at(-1) ?? '',
        ...(parent === '' ? {} : { parent }),
        ...(unit === undefined ? {} : { unit }),
      })),
    ];
    builder.push(positions, hasValue(status) ? reader.value : NaN, status, line);
  });
  return builder.build({ title, ...(source === undefined ? {} : { source }), notes: [] });
}

function areaAt(area: GrowingDimension, district: string | undefined, quarter: string | undefined): number {
  if (quarter !== undefined) return area.at(`ortsteil/${quarter}`, () => ({ label: quarter }));
  if (district !== undefined) return area.at(`stadtbezirk/${district}`, () => ({ label: district, parent: CITY }));
  return area.at(CITY, () => ({ label: 'Leipzig' }));
}
