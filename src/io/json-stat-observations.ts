import {
  observationStatus,
  type ObservationStatus,
  hasValue,
  OBSERVATION_STATES,
} from '../model/observation-status.js';
import { own } from '../model/own.js';
import { type Checked, hasErrors, type Place, type Problem, problem } from '../model/problem.js';
import { codesOfIndex } from './json-stat-dimension-rules.js';
import { jsonStatFindings } from './json-stat-findings.js';
import { JSON_STAT_RULES } from './json-stat-rule.js';
import { asVersion2, isBundle, type JsonStatStructure } from './json-stat-structure.js';
import { readStatus } from './json-stat.js';
import type { ObservationTable, TableCategory, TableDimension } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { RowProblems } from './row-problems.js';
import { isRecord, type Json } from './shape.js';

/** More cells than this in one document are a mistake or an attack. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the datasets of a JSON-stat document of version 1 or 2: one, those embedded in a collection, or those of a bundle.
 * Cells that are not there are left out; one of `null` is missing unless its status says otherwise. A status of others
 * than this library has no meaning that the format defines: the number beside it stays, and a warning names the status.
 *
 * Problems: `syntax`, `json-stat-rule` with the code of the rule and the path, `table-too-large`, `number-unreadable` for
 * values that are texts, `format-unsupported` for a dimension or a collection of links; to know: `sign-unknown`,
 * `format-found`.
 *
 * @see https://json-stat.org/full/
 */
export function readJsonStatObservations(text: string, file: string): Checked<readonly ObservationTable[]> {
  const parsed = parseJson(text, file);
  if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
  const document = asVersion2(parsed.value.json);
  const problems: Problem[] = jsonStatFindings(document).map(({ rule, path }) =>
    problem('json-stat-rule', { rule }, { file, ...(path === '' ? {} : { path }) }, JSON_STAT_RULES[rule]),
  );
  if (hasErrors(problems)) return { value: undefined, problems };
  const datasets = datasetsOf(document, '');
  if (datasets.length === 0) {
    const format = isRecord(document) && document['class'] === 'dimension' ? 'json-stat-dimension' : 'json-stat-links';
    return { value: undefined, problems: [...problems, problem('format-unsupported', { format }, { file })] };
  }
  const tables = datasets.flatMap(({ dataset, path }): ObservationTable[] => {
    const { value, problems: found } = tableOf(dataset, path === '' ? { file } : { file, path });
    problems.push(...found);
    return value ? [value] : [];
  });
  return { value: hasErrors(problems) ? undefined : tables, problems };
}

interface Embedded {
  readonly dataset: JsonStatStructure;
  readonly path: string;
}

function datasetsOf(json: unknown, path: string): Embedded[] {
  if (!isRecord(json)) return [];
  if (isBundle(json)) return Object.entries(json).flatMap(([name, each]) => datasetsOf(each, name));
  if ('value' in json && 'dimension' in json) return [{ dataset: json as unknown as JsonStatStructure, path }];
  const items = isRecord(json['link']) ? json['link']['item'] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, i) => datasetsOf(item, `${path === '' ? '' : `${path}.`}link.item[${i}]`));
}

function tableOf(dataset: JsonStatStructure, place: Place): Checked<ObservationTable> {
  const cells = dataset.size.reduce((product, length) => product * length, 1);
  if (cells > MOST_CELLS)
    return { value: undefined, problems: [problem('table-too-large', { cells, limit: MOST_CELLS }, place)] };
  const dimensions = dataset.id.map((id) => dimensionOf(dataset, id));
  const positions = positionsOf(dataset.value, cells);
  const found = new RowProblems(place.file ?? '');
  const { values, statuses } = readCells(dataset, positions, found);
  const { label: title, source, updated, note = [] } = dataset;
  const metadata = {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(updated === undefined ? {} : { asOf: updated.slice(0, 10) }),
    notes: note,
  };
  const columns = columnsOf(dataset.size, positions);
  const problems = found.list().map((each) => ({ ...each, place }));
  const format = problem('format-found', { format: 'JSON-stat', observations: positions.length }, place, 'info');
  const row = new Int32Array(positions.length);
  return { value: { dimensions, columns, values, statuses, row, metadata }, problems: [format, ...problems] };
}

function dimensionOf({ dimension, role = {} }: JsonStatStructure, id: string): TableDimension {
  const { label = id, category } = dimension[id] as JsonStatStructure['dimension'][string];
  const { label: labels = {}, unit = {}, child = {} } = category;
  const parents = new Map(Object.entries(child).flatMap(([parent, below]) => below.map((each) => [each, parent])));
  const categories = codesOfIndex(category).map((code): TableCategory => {
    const [parent, measured] = [parents.get(code), own(unit, code)?.label];
    return {
      code,
      label: own(labels, code) ?? code,
      ...(parent === undefined ? {} : { parent }),
      ...(measured === undefined ? {} : { unit: measured }),
    };
  });
  const has = (name: string): boolean => role[name]?.includes(id) ?? false;
  return { id, label, role: has('geo') ? 'area' : has('time') ? 'time' : 'category', categories };
}

function positionsOf(value: unknown, cells: number): Int32Array {
  if (Array.isArray(value)) return Int32Array.from({ length: cells }, (_, at) => at);
  return Int32Array.from(Object.keys(value as Json), Number).sort();
}

function columnsOf(size: readonly number[], positions: Int32Array): Int32Array[] {
  let stride = 1;
  return size
    .toReversed()
    .map((length) => {
      const step = stride;
      stride *= length;
      return positions.map((at) => Math.floor(at / step) % length);
    })
    .toReversed();
}

const MISSING = observationStatus('missing');

function readCells(
  { value, status }: JsonStatStructure,
  positions: Int32Array,
  found: RowProblems,
): { values: Float64Array; statuses: Uint16Array } {
  const values = new Float64Array(positions.length).fill(NaN);
  const statuses = new Uint16Array(positions.length);
  const statusAt = statusReader(status);
  positions.forEach((position, at) => {
    const cell = (value as Readonly<Record<number, unknown>>)[position];
    if (typeof cell === 'string') found.add('number-unreadable', 'value', cell, 0, (received) => ({ received }));
    const isNumber = typeof cell === 'number';
    const text = statusAt(position);
    const given = typeof text === 'string' ? readStatus(text) : undefined;
    if (typeof text === 'string' && given === undefined) unknownStatus(found, text);
    const own: ObservationStatus = given ?? (isNumber ? 0 : MISSING);
    // a number beside a status that says there is none is never shown
    statuses[at] = isNumber || !hasValue(own) ? own : MISSING;
    if (isNumber && hasValue(own)) values[at] = cell;
  });
  return { values, statuses };
}

function unknownStatus(found: RowProblems, text: string): void {
  found.add('sign-unknown', 'status', text, 0, (sign) => ({ sign, known: OBSERVATION_STATES.join(' ') }), 'warning');
}

/** One status for all cells, one each in order, or some by position. */
function statusReader(status: unknown): (position: number) => unknown {
  if (Array.isArray(status)) return (at) => status[status.length === 1 ? 0 : at] as unknown;
  if (isRecord(status)) return (at) => own(status, String(at));
  return () => status;
}
