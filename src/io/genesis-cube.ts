import { hasValue, observationStatus, type ObservationStatus, stateOf, withFlag } from '../model/observation-status.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { eachRecord, faultProblem } from './csv.js';
import type { ObservationTable } from './observation-table.js';
import { isAreaVariable } from './official-areas.js';
import { officialPeriod } from './official-period.js';
import { officialSign } from './official-signs.js';
import { officialValue } from './official-value.js';
import { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';
import { utf8Text } from './utf8-text.js';

/** Lines of a cube file belong to the block whose head (`K`) stands above them. */
interface Block {
  readonly name: string;
  readonly columns: readonly string[];
}

const VALUE_COLUMNS = ['WERT', 'QUALITAET', 'GESPERRT', 'WERT-VERFAELSCHT'];

/**
 * Reads a cube file (Quaderexport) of GENESIS: blocks that name the axes, the time and the measures, then one line per
 * cell with value, quality, lock and perturbation. A locked value is secret. A perturbed one is not exact, and so marked.
 *
 * Problems: `syntax` for a line outside any block, `column-missing`, `row-width`, `sign-unknown`, `number-unreadable`,
 * `period-unreadable`, `rows-none`; to know: `format-found`.
 */
export function readGenesisCube(text: string, file: string): Checked<ObservationTable> {
  const problems: Problem[] = [];
  const rowProblems = new RowProblems(file);
  const described = new Map<string, string[][]>();
  let block: Block | undefined;
  let cells: CubeCells | undefined;
  eachRecord(utf8Text(text), ';', ({ cells: [kind, ...rest], line, faults }) => {
    const place = { file, row: line };
    if (faults[0]) problems.push(faultProblem(faults[0], file));
    else if (kind === 'K') {
      block = { name: rest[0] ?? '', columns: rest.slice(1) };
      if (block.name === 'QEI')
        cells = cubeCells(block.columns, described, rowProblems, (found) => problems.push({ ...found, place }));
    } else if (kind === 'D' && block?.name === 'QEI') cells?.read(rest, line);
    else if (kind === 'D' && block) described.set(block.name, [...(described.get(block.name) ?? []), rest]);
    else if (!kind?.startsWith('*')) problems.push(problem('syntax', { reason: kind ?? '' }, place));
    return problems.length < 50;
  });
  problems.push(...rowProblems.list());
  if (!cells && problems.length === 0) problems.push(problem('value-missing', { expected: 'QEI' }, { file }));
  if (cells?.length === 0 && problems.length === 0) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (!cells || hasErrors(problems)) return { value: undefined, problems };
  const found = problem('format-found', { format: 'GENESIS cube', observations: cells.length }, { file }, 'info');
  return { value: cells.build(described.get('DQ-ERH')?.[0]?.[0]), problems: [found] };
}

interface CubeCells {
  readonly read: (cells: readonly string[], row: number) => void;
  readonly length: number;
  readonly build: (statistic: string | undefined) => ObservationTable;
}

function cubeCells(
  columns: readonly string[],
  described: ReadonlyMap<string, readonly (readonly string[])[]>,
  problems: RowProblems,
  tell: (found: Problem) => void,
): CubeCells | undefined {
  const axes = (described.get('DQA') ?? []).map(([name = '']) => name);
  const measures = (described.get('DQI') ?? []).map(([code = '', unit = '']) => ({ code, unit }));
  const expected = [...axes.map(() => 'FACH-SCHL'), 'ZI-WERT', ...measures.flatMap(() => VALUE_COLUMNS)];
  const missing = expected.find((name, i) => columns[i] !== name);
  if (missing !== undefined || measures.length === 0) {
    tell(problem('column-missing', { column: missing ?? 'WERT', known: columns.join(', ') }));
    return undefined;
  }
  const dimensions = axes.map((name) => new GrowingDimension(name, name, isAreaVariable(name) ? 'area' : 'category'));
  const time = new GrowingDimension('time', (described.get('DQZ') ?? [])[0]?.[0] ?? '', 'time');
  const measure = new GrowingDimension('measure', '', 'category');
  const builder = new TableBuilder([...dimensions, time, measure]);
  const positions = new Int32Array(axes.length + 2);
  const readCell = cubeCell(problems);

  return {
    read(cells, row) {
      if (cells.length !== expected.length)
        return tell(problem('row-width', { expected: expected.length, received: cells.length }, { row }));
      const period = officialPeriod(cells[axes.length] as string);
      if (period === undefined)
        return problems.add('period-unreadable', 'ZI-WERT', cells[axes.length] as string, row, (received) => ({
          received,
        }));
      dimensions.forEach(
        (each, i) => (positions[i] = each.at(cells[i] as string, () => ({ label: cells[i] as string }))),
      );
      positions[axes.length] = time.at(period, () => ({ label: period }));
      measures.forEach(({ code, unit }, i) => {
        const { status, value } = readCell(cells, axes.length + 1 + i * VALUE_COLUMNS.length, code, row);
        positions[axes.length + 1] = measure.at(code, () => ({ label: code, unit }));
        if (status !== UNREADABLE) builder.push(positions, value, status, row);
      });
    },
    get length() {
      return builder.length;
    },
    build: (statistic = '') => {
      const units = new Set(measures.map(({ unit }) => unit));
      return builder.build({
        title: statistic,
        ...(units.size === 1 ? { unit: measures[0]?.unit ?? '' } : {}),
        notes: [],
      });
    },
  };
}

type CellReading = { readonly status: ObservationStatus; readonly value: number };

// the sign of a value stands in the column of its quality
function cubeCell(
  problems: RowProblems,
): (cells: readonly string[], at: number, column: string, row: number) => CellReading {
  const reader = officialValue(problems);
  const SECRET = observationStatus('suppressed', 'protected-at-source');
  return (cells, at, column, row) => {
    const [value = '', quality = '', lock = '', perturbed = ''] = cells.slice(at, at + VALUE_COLUMNS.length);
    if (lock !== '') return { status: SECRET, value: NaN };
    const sign = officialSign(quality);
    const status =
      sign === undefined || quality === '-' ? reader.read(value, quality === '-' ? '' : quality, column, row) : sign;
    if (status === UNREADABLE || !hasValue(status)) return { status, value: NaN };
    const isExact = perturbed === '' || Number(perturbed) === 0;
    return {
      status: isExact || stateOf(status) !== 'ok' ? status : withFlag(status, 'protected-at-source'),
      value: reader.value,
    };
  };
}
