import { type Cube, cellCount, denseCube } from '../model/cube.js';
import { type Category, type CodedSum, type Dimension, dimension } from '../model/dimension.js';
import type { DimensionRole } from '../model/measure.js';
import {
  flagsOf,
  hasValue,
  OBSERVATION_FLAGS,
  OBSERVATION_STATES,
  type ObservationFlag,
  type ObservationState,
  type ObservationStatus,
  observationStatus,
  stateOf,
} from '../model/observation-status.js';
import { type Checked, type Place, problem, type Problem } from '../model/problem.js';

import {
  either,
  type Fitting,
  isRecord,
  type Json,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  type Report,
  string,
} from './shape.js';

/** The largest dataset that is read; more cells than this in a page are a mistake or an attack. */
const MAX_CELLS = 5_000_000;

const ROLE_NAMES = { area: 'geo', time: 'time', category: undefined } as const satisfies Record<DimensionRole, unknown>;

/** A JSON-stat 2.0 dataset as this library writes it. */
export interface JsonStatDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source?: string;
  readonly updated?: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Record<string, readonly string[]>>;
  readonly dimension: Readonly<Record<string, unknown>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly extension?: unknown;
}

/** What is said of a dataset beside its cells. */
export interface DatasetHead {
  readonly label: string;
  readonly source?: string;
  readonly updated?: string;
  /** Units of the categories of one dimension, by code. */
  readonly units?: Readonly<Record<string, Readonly<Record<string, { decimals: number; label: string }>>>>;
  /** The dimension whose categories are measures. */
  readonly metric?: string;
  readonly extension?: unknown;
}

/**
 * A cube as a JSON-stat 2.0 dataset. A cell that is not simply `ok` has its state and flags in `status`, joined by `+`;
 * a cell without a number has the value `null`.
 *
 * @see https://json-stat.org/full/
 */
export function writeJsonStat(cube: Cube, head: DatasetHead): JsonStatDataset {
  const value = new Array<number | null>(cube.size);
  const status: Record<string, string> = {};
  cube.forEach((cell, cellStatus, _, position) => {
    value[position] = hasValue(cellStatus) ? cell : null;
    if (cellStatus !== 0) status[position] = writeStatus(cellStatus);
  });
  const { label, source, updated, units, metric, extension } = head;
  return {
    version: '2.0',
    class: 'dataset',
    label,
    ...(source === undefined ? {} : { source }),
    ...(updated === undefined ? {} : { updated }),
    id: cube.dimensions.map((d) => d.id),
    size: cube.dimensions.map((d) => d.categories.length),
    role: rolesOf(cube.dimensions, metric),
    dimension: Object.fromEntries(cube.dimensions.map((d) => [d.id, writeDimension(d, units?.[d.id])])),
    value,
    ...(Object.keys(status).length > 0 ? { status } : {}),
    ...(extension === undefined ? {} : { extension }),
  };
}

function rolesOf(dimensions: readonly Dimension[], metric: string | undefined): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const { id, role } of dimensions) {
    const name = id === metric ? 'metric' : ROLE_NAMES[role];
    if (name) (roles[name] ??= []).push(id);
  }
  return roles;
}

function writeDimension({ label, categories, sums }: Dimension, unit: unknown): unknown {
  const codeAt = (index: number): string => categories[index]?.code ?? '';
  const child = Object.fromEntries(sums.map(({ total, parts }) => [codeAt(total), parts.map(codeAt)]));
  return {
    label: label.de,
    category: {
      index: categories.map((c) => c.code),
      label: Object.fromEntries(categories.map((c) => [c.code, c.label.de])),
      ...(sums.length > 0 ? { child } : {}),
      ...(unit === undefined ? {} : { unit }),
    },
  };
}

/**
 * The text of a status in a published file.
 *
 * @example
 * ```ts
 * writeStatus(observationStatus('ok', 'provisional')) // => 'ok+provisional'
 * ```
 */
export function writeStatus(status: ObservationStatus): string {
  return [stateOf(status), ...flagsOf(status)].join('+');
}

/**
 * The status a text in a published file stands for, `undefined` for a text of others.
 *
 * @example
 * ```ts
 * stateOf(readStatus('suppressed') ?? 0) // => 'suppressed'
 * readStatus('e') // => undefined
 * ```
 */
export function readStatus(text: string): ObservationStatus | undefined {
  const [state, ...flags] = text.split('+');
  if (!OBSERVATION_STATES.includes(state as ObservationState)) return undefined;
  if (!flags.every((flag) => OBSERVATION_FLAGS.includes(flag as ObservationFlag))) return undefined;
  return observationStatus(state as ObservationState, ...(flags as ObservationFlag[]));
}

const datasetShape = object({
  class: oneOf(['dataset']),
  label: optional(string),
  id: list(string),
  size: list(number),
  role: optional(record(list(string))),
  dimension: record(
    object({
      label: optional(string),
      category: object({
        index: optional(either(record(number), list(string))),
        label: optional(record(string)),
        child: optional(record(list(string))),
      }),
    }),
  ),
});
type Dataset = Fitting<typeof datasetShape>;

/**
 * Reads a JSON-stat 2.0 dataset: dimensions with their roles and child relations, values and statuses as arrays or as
 * objects by position. A value of `null` without a status is missing.
 */
export function readJsonStat(
  json: unknown,
  place: Place = {},
): Checked<{ cube: Cube; label: string; extension: unknown }> {
  const problems: Problem[] = [];
  const unexpected: Report = (path, expected, received) => {
    const at = { ...place, path };
    problems.push(
      received === undefined
        ? problem('value-missing', { expected }, at)
        : problem('value-unexpected', { expected, received: describe(received) }, at),
    );
  };
  const nothing = { value: undefined, problems };
  datasetShape(json, '', (path, expected, received) => unexpected(path.slice(1), expected, received));
  if (problems.length > 0) return nothing;
  const dataset = json as Dataset & Json;
  const { label = '', id, size } = dataset;
  const dimensions = id.flatMap((name) => readDimension(dataset, name, unexpected) ?? []);
  if (problems.length > 0) return nothing;
  const lengths = dimensions.map((d) => d.categories.length);
  if (String(size) !== String(lengths)) unexpected('size', String(lengths), size.join());
  else if (cellCount(dimensions) > MAX_CELLS) unexpected('size', `< ${MAX_CELLS}`, cellCount(dimensions));
  if (problems.length > 0) return nothing;
  const { value } = dataset;
  if (!isRecord(value) && !(Array.isArray(value) && value.length === cellCount(dimensions))) {
    unexpected('value', `${cellCount(dimensions)} values`, value);
    return nothing;
  }
  const cube = readCells(dataset, dimensions, unexpected);
  return problems.length > 0 ? nothing : { value: { cube, label, extension: dataset['extension'] }, problems };
}

function readDimension({ dimension: all, role = {} }: Dataset, id: string, unexpected: Report): Dimension | undefined {
  const path = `dimension.${id}`;
  const description = all[id];
  if (!description) return void unexpected(path, 'object', description);
  const { label = id, category } = description;
  const { label: labels = {}, index = Object.keys(labels), child = {} } = category;
  const categories = codesOf(index).map((code): Category => ({ code, label: { de: labels[code] ?? code } }));
  const sums = Object.entries(child).map(([total, parts]): CodedSum => ({ total, parts, complete: false }));
  const has = (name: string): boolean | undefined => role[name]?.includes(id);
  try {
    return dimension(id, { de: label }, has('geo') ? 'area' : has('time') ? 'time' : 'category', categories, sums);
  } catch (error) {
    unexpected(`${path}.category`, 'dimension', String(error));
    return undefined;
  }
}

function codesOf(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  if (Array.isArray(index)) return index as readonly string[];
  const positions = index as Readonly<Record<string, number>>;
  return Object.keys(positions).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
}

function readCells({ value, status }: Json, dimensions: readonly Dimension[], unexpected: Report): Cube {
  const size = cellCount(dimensions);
  const values = new Float64Array(size).fill(NaN);
  const statuses = new Uint16Array(size);
  const [valueAt, statusAt] = [cellReader(value), cellReader(status)];
  const missing = observationStatus('missing');
  let isBad = false;
  for (let position = 0; position < size; position++) {
    const cell = valueAt(position) ?? null;
    const text = statusAt(position) ?? null;
    const given = typeof text === 'string' ? readStatus(text) : undefined;
    const isNumber = Number.isFinite(cell);
    const fits = (isNumber || cell === null) && (text === null || given !== undefined);
    if (!fits && !isBad) unexpected(`value[${position}]`, 'number or null with a known status', isNumber ? text : cell);
    isBad ||= !fits;
    const cellStatus = given ?? (isNumber ? 0 : missing);
    statuses[position] = isNumber || !hasValue(cellStatus) ? cellStatus : missing;
    // a number beside a status that says there is none is never shown
    if (isNumber && hasValue(cellStatus)) values[position] = cell as number;
  }
  return denseCube(dimensions, values, statuses);
}

function cellReader(cells: unknown): (position: number) => unknown {
  if (Array.isArray(cells)) return (position) => cells[position] as unknown;
  return (position) => (isRecord(cells) ? cells[position] : cells);
}

/** What came instead of what was expected, short enough for a message. */
export function describe(received: unknown): string {
  if (Array.isArray(received)) return `list of ${received.length}`;
  if (typeof received === 'object' && received !== null) return 'object';
  return typeof received === 'string' ? received.slice(0, 80) : `${JSON.stringify(received)}`;
}
