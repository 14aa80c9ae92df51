import { type Cube, cellCount, denseCube } from '../model/cube.js';
import { type Category, type CodedSum, type Dimension, dimension } from '../model/dimension.js';
import {
  hasValue,
  OBSERVATION_FLAGS,
  OBSERVATION_STATES,
  type ObservationFlag,
  type ObservationState,
  type ObservationStatus,
  observationStatus,
} from '../model/observation-status.js';
import { own } from '../model/own.js';
import type { Checked, Place, Problem } from '../model/problem.js';
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
  reporter,
  string,
} from './shape.js';

/** The largest dataset that is read; more cells than this in a page are a mistake or an attack. */
const MAX_CELLS = 5_000_000;

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
  const unexpected = reporter(problems, place);
  const nothing = { value: undefined, problems };
  datasetShape(json, '', unexpected);
  if (problems.length > 0) return nothing;
  const dataset = json as Dataset & Json;
  const { label = '', id, size, value } = dataset;
  const dimensions = id.flatMap((name) => readDimension(dataset, name, unexpected) ?? []);
  if (problems.length > 0) return nothing;
  const lengths = String(dimensions.map((d) => d.categories.length));
  const count = cellCount(dimensions);
  if (String(size) !== lengths) unexpected('size', lengths, String(size));
  else if (count > MAX_CELLS) unexpected('size', `< ${MAX_CELLS}`, count);
  else if (!isRecord(value) && !(Array.isArray(value) && value.length === count))
    unexpected('value', `${count} values`, value);
  if (problems.length > 0) return nothing;
  const cube = readCells(dataset, dimensions, unexpected);
  return problems.length > 0 ? nothing : { value: { cube, label, extension: dataset['extension'] }, problems };
}

function readDimension({ dimension: all, role = {} }: Dataset, id: string, unexpected: Report): Dimension | undefined {
  const path = `dimension.${id}`;
  const description = own(all, id);
  if (!description) return void unexpected(path, 'object', description);
  const { label = id, category } = description;
  const { label: labels = {}, index = Object.keys(labels), child = {} } = category;
  const categories = codesOf(index).map((code): Category => ({ code, label: { de: own(labels, code) ?? code } }));
  const sums = Object.entries(child).map(([total, parts]): CodedSum => ({ total, parts, complete: false }));
  const has = (name: string): boolean | undefined => role[name]?.includes(id);
  try {
    return dimension(id, { de: label }, has('geo') ? 'area' : has('time') ? 'time' : 'category', categories, sums);
  } catch (error) {
    return void unexpected(`${path}.category`, 'dimension', String(error));
  }
}

function codesOf(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  if (Array.isArray(index)) return index as readonly string[];
  const positions = Object.entries(index) as [string, number][];
  return positions.sort(([, a], [, b]) => a - b).map(([code]) => code);
}

function readCells({ value, status }: Json, dimensions: readonly Dimension[], unexpected: Report): Cube {
  const size = cellCount(dimensions);
  const values = new Float64Array(size).fill(NaN);
  const statuses = new Uint16Array(size);
  const missing = observationStatus('missing');
  let isBad = false;
  for (let position = 0; position < size; position++) {
    const cell = cellAt(value, position);
    const text = cellAt(status, position);
    const given = typeof text === 'string' ? readStatus(text) : undefined;
    const isNumber = Number.isFinite(cell);
    const fits = (isNumber || cell === null) && (text === null || given !== undefined);
    if (!fits && !isBad) unexpected(`value[${position}]`, 'number or null with a known status', isNumber ? text : cell);
    isBad ||= !fits;
    const cellStatus = given ?? (isNumber ? 0 : missing);
    const isShown = isNumber && hasValue(cellStatus);
    statuses[position] = isShown || !hasValue(cellStatus) ? cellStatus : missing;
    // a number beside a status that says there is none is never shown
    if (isShown) values[position] = cell as number;
  }
  return denseCube(dimensions, values, statuses);
}

/** By its position, or the one that holds for all. */
const cellAt = (cells: unknown, position: number): unknown =>
  (typeof cells === 'object' && cells !== null ? (cells as readonly unknown[])[position] : cells) ?? null;
