import type { DimensionRole } from '../model/measure.js';
import { hasValue } from '../model/observation-status.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { ObservationTable } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { RowProblems } from './row-problems.js';
import { sdmxStructures, type SdmxJsonStructure } from './sdmx-json-structure.js';
import { SDMX_STATUS_CODES, sdmxStatus } from './sdmx-status.js';
import { describe, isRecord, type Json } from './shape.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

/**
 * Reads the data sets of an SDMX-JSON data message, of version 1 or 2: flat, by series, or across. A data set that holds
 * only attributes is left out, and a warning says so.
 *
 * Problems: `syntax`, `format-unsupported` for messages of structure or metadata and for data sets that delete,
 * `value-unexpected` with the path for what does not fit together, `number-unreadable`, `rows-none`; to know:
 * `format-found`, `sign-unknown`.
 *
 * @see https://github.com/sdmx-twg/sdmx-json
 */
export function readSdmxJson(text: string, file: string): Checked<readonly ObservationTable[]> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const { json } = parsed.value;
  const message = isRecord(json) && isRecord(json['data']) ? json['data'] : isRecord(json) ? json : {};
  const dataSets = message['dataSets'];
  if (!Array.isArray(dataSets))
    return { value: undefined, problems: [problem('format-unsupported', { format: 'sdmx-structure' }, { file })] };
  const problems: Problem[] = [];
  const structures = sdmxStructures(message, (path, expected, received) =>
    problems.push(problem('value-unexpected', { expected, received: describe(received) }, { file, path })),
  );
  if (hasErrors(problems)) return { value: undefined, problems };
  const tables = dataSets.flatMap((each: unknown, i): ObservationTable[] => {
    const { value, problems: found } = dataSetTable(each, structures, file, `dataSets[${i}]`);
    problems.push(...found);
    return value ? [value] : [];
  });
  if (tables.length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: 0 }, { file }));
  return { value: hasErrors(problems) ? undefined : tables, problems };
}

function dataSetTable(
  dataSet: unknown,
  structures: readonly SdmxJsonStructure[],
  file: string,
  path: string,
): Checked<ObservationTable> {
  const refused = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });
  const place = { file, path };
  const at = isRecord(dataSet) ? (dataSet['structure'] ?? 0) : undefined;
  const structure = typeof at === 'number' ? structures[at] : undefined;
  if (!isRecord(dataSet) || !structure)
    return refused(problem('value-unexpected', { expected: 'object', received: describe(at) }, place));
  if (dataSet['action'] === 'Delete') return refused(problem('format-unsupported', { format: 'sdmx-delete' }, place));
  const rowProblems = new RowProblems(file);
  const cells = observationsOf(structure, rowProblems);
  const wrong = visitObservations(dataSet, structure, cells.push);
  if (wrong)
    return refused(
      problem('value-unexpected', { expected: 'key', received: wrong.key }, { file, path: `${path}.${wrong.under}` }),
    );
  if (cells.length === 0) return { value: undefined, problems: [problem('rows-none', { rows: 0 }, place, 'warning')] };
  const problems = rowProblems.list().map((each) => ({ ...each, place }));
  const found = problem('format-found', { format: 'SDMX-JSON', observations: cells.length }, place, 'info');
  return { value: cells.build(), problems: [found, ...problems] };
}

type Visit = (positions: readonly number[], cells: readonly unknown[]) => void;

/** Calls `visit` for each observation; answers with the first key that does not fit the structure. */
function visitObservations(
  dataSet: Json,
  { levels }: SdmxJsonStructure,
  visit: Visit,
): { readonly key: string; readonly under: string } | undefined {
  const ofDataSet = levels.dataSet.map(() => 0);
  for (const [key, cells] of entriesOf(dataSet['observations'])) {
    const positions = positionsIn(
      key,
      levels.series.length > 0 ? [...levels.series, ...levels.observation] : levels.observation,
    );
    if (!positions || !Array.isArray(cells)) return { key, under: 'observations' };
    visit([...ofDataSet, ...positions], cells);
  }
  for (const [seriesKey, series] of entriesOf(dataSet['series'])) {
    const ofSeries = positionsIn(seriesKey, levels.series);
    if (!ofSeries || !isRecord(series)) return { key: seriesKey, under: 'series' };
    for (const [key, cells] of entriesOf(series['observations'])) {
      const positions = positionsIn(key, levels.observation);
      if (!positions || !Array.isArray(cells)) return { key, under: `series.${seriesKey}` };
      visit([...ofDataSet, ...ofSeries, ...positions], cells);
    }
  }
  return undefined;
}

const entriesOf = (json: unknown): [string, unknown][] => (isRecord(json) ? Object.entries(json) : []);

function positionsIn(key: string, dimensions: SdmxJsonStructure['levels']['series']): number[] | undefined {
  const positions = key.split(':').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : NaN));
  const fits =
    positions.length === dimensions.length && positions.every((at, i) => at < (dimensions[i]?.values.length ?? 0));
  return fits ? positions : undefined;
}

const AREA = /^(?:REF_AREA|GEO|AREA|LOCATION)$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

interface Observations {
  readonly push: Visit;
  readonly length: number;
  readonly build: () => ObservationTable;
}

function observationsOf(
  { levels, measures, statusAt, statusCodes, title }: SdmxJsonStructure,
  problems: RowProblems,
): Observations {
  const described = [...levels.dataSet, ...levels.series, ...levels.observation];
  const dimensions = described.map(({ id, label, values }) => {
    const role: DimensionRole = id === 'TIME_PERIOD' ? 'time' : AREA.test(id) ? 'area' : 'category';
    const dimension = new GrowingDimension(id, label, role);
    for (const { code, ...category } of values) dimension.at(code, () => category);
    return dimension;
  });
  const measure = measures.length > 1 ? new GrowingDimension('measure', '', 'category') : undefined;
  const builder = new TableBuilder(measure ? [...dimensions, measure] : dimensions);

  const pushOne = (positions: readonly number[], cell: unknown, codes: readonly string[]): void => {
    const isNumber = typeof cell === 'number' || (typeof cell === 'string' && NUMBER.test(cell));
    if ((cell === null || cell === undefined) && codes.length === 0) return;
    if (!isNumber && cell !== null && cell !== undefined && cell !== 'NaN')
      return problems.add('number-unreadable', 'value', describe(cell), 0, (received) => ({ received }));
    let status = sdmxStatus(codes, isNumber);
    if (status === undefined) {
      problems.add(
        'sign-unknown',
        'OBS_STATUS',
        codes.join(' '),
        0,
        (sign) => ({ sign, known: SDMX_STATUS_CODES }),
        'warning',
      );
      status = sdmxStatus([], isNumber) ?? 0;
    }
    builder.push(positions, isNumber && hasValue(status) ? Number(cell) : NaN, status, 0);
  };
  return {
    push(positions, cells) {
      const status = statusAt < 0 ? undefined : cells[measures.length + statusAt];
      const code = typeof status === 'number' ? statusCodes[status] : typeof status === 'string' ? status : undefined;
      measures.forEach((id, i) => {
        const own = measure ? [...positions, measure.at(id, () => ({ label: id }))] : positions;
        pushOne(own, cells[i], code === undefined ? [] : [code]);
      });
    },
    get length() {
      return builder.length;
    },
    build: () => builder.build({ title, notes: [] }),
  };
}
