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

/** The largest dataset that is read; more cells than this in a page are a mistake or an attack. */
const MAX_CELLS = 20_000_000;

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

type Json = Readonly<Record<string, unknown>>;
const isRecord = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);
const isStrings = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.every((item) => typeof item === 'string');

/**
 * Reads a JSON-stat 2.0 dataset: dimensions with their roles and child relations, values and statuses as arrays or as
 * objects by position. A value of `null` without a status is missing.
 */
export function readJsonStat(
  json: unknown,
  place: Place = {},
): Checked<{ cube: Cube; label: string; extension: unknown }> {
  const problems: Problem[] = [];
  const unexpected = (path: string, expected: string, received: unknown): void => {
    problems.push(problem('value-unexpected', { expected, received: describe(received) }, { ...place, path }));
  };
  if (!isRecord(json) || json['class'] !== 'dataset') {
    unexpected('class', 'dataset', isRecord(json) ? json['class'] : json);
    return { value: undefined, problems };
  }
  const { id, size } = json;
  if (!isStrings(id)) unexpected('id', 'list of dimensions', id);
  else if (!Array.isArray(size) || size.length !== id.length) unexpected('size', `${id.length} numbers`, size);
  if (problems.length > 0) return { value: undefined, problems };
  const dimensions = (id as string[]).map((name) => readDimension(json, name, unexpected));
  if (problems.length > 0) return { value: undefined, problems };
  const found = dimensions as Dimension[];
  found.forEach((d, axis) => {
    if ((size as unknown[])[axis] !== d.categories.length)
      unexpected(`size[${axis}]`, `${d.categories.length}`, (size as unknown[])[axis]);
  });
  if (cellCount(found) > MAX_CELLS) unexpected('size', `at most ${MAX_CELLS} cells`, cellCount(found));
  if (problems.length > 0) return { value: undefined, problems };
  const cube = readCells(json, found, unexpected);
  if (problems.length > 0) return { value: undefined, problems };
  return {
    value: { cube, label: typeof json['label'] === 'string' ? json['label'] : '', extension: json['extension'] },
    problems,
  };
}

type Report = (path: string, expected: string, received: unknown) => void;

function readDimension(dataset: Json, id: string, unexpected: Report): Dimension | undefined {
  const path = `dimension.${id}`;
  const dimensions = dataset['dimension'];
  const description = isRecord(dimensions) ? dimensions[id] : undefined;
  const category = isRecord(description) ? description['category'] : undefined;
  if (!isRecord(category)) {
    unexpected(`${path}.category`, 'object', category);
    return undefined;
  }
  const labels = isRecord(category['label']) ? category['label'] : {};
  const codes = codesOf(category['index'] ?? Object.keys(labels));
  if (!codes || new Set(codes).size !== codes.length) {
    unexpected(`${path}.category.index`, 'list of distinct codes', category['index']);
    return undefined;
  }
  const categories: Category[] = codes.map((code) => ({ code, label: { de: textOr(labels[code], code) } }));
  const label = isRecord(description) ? textOr(description['label'], id) : id;
  try {
    return dimension(id, { de: label }, roleOf(dataset['role'], id), categories, childSums(category['child']));
  } catch {
    unexpected(`${path}.category.child`, 'codes of this dimension without a cycle', category['child']);
    return undefined;
  }
}

function codesOf(index: unknown): readonly string[] | undefined {
  if (isStrings(index)) return index;
  if (!isRecord(index)) return undefined;
  return Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
}

function childSums(child: unknown): CodedSum[] {
  if (!isRecord(child)) return [];
  return Object.entries(child).flatMap(([total, parts]) =>
    isStrings(parts) ? [{ total, parts, complete: false }] : [],
  );
}

function roleOf(role: unknown, id: string): DimensionRole {
  const has = (name: string): boolean => isRecord(role) && isStrings(role[name]) && role[name].includes(id);
  return has('geo') ? 'area' : has('time') ? 'time' : 'category';
}

function readCells(dataset: Json, dimensions: readonly Dimension[], unexpected: Report): Cube {
  const size = cellCount(dimensions);
  const values = new Float64Array(size).fill(NaN);
  const statuses = new Uint16Array(size);
  const { value, status } = dataset;
  if (!isRecord(value) && !(Array.isArray(value) && value.length === size))
    unexpected('value', `${size} values`, value);
  const [valueAt, statusAt] = [cellReader(value), cellReader(status)];
  const missing = observationStatus('missing');
  let bad = 0;
  for (let position = 0; position < size; position++) {
    const cell = valueAt(position);
    const text = statusAt(position);
    const given = typeof text === 'string' ? readStatus(text) : undefined;
    const number = typeof cell === 'number' && Number.isFinite(cell);
    const valid =
      (number || cell === null || cell === undefined) && (text === undefined || text === null || given !== undefined);
    if (!valid && bad++ === 0)
      unexpected(`value[${position}]`, 'number or null with a known status', number ? text : cell);
    const cellStatus = given ?? (number ? 0 : missing);
    statuses[position] = number || !hasValue(cellStatus) ? cellStatus : missing;
    // a number beside a status that says there is none is never shown
    if (number && hasValue(cellStatus)) values[position] = cell;
  }
  return denseCube(dimensions, values, statuses);
}

function cellReader(cells: unknown): (position: number) => unknown {
  if (Array.isArray(cells)) return (position) => cells[position] as unknown;
  if (isRecord(cells)) return (position) => cells[position];
  return () => (typeof cells === 'string' ? cells : undefined);
}

const textOr = (text: unknown, otherwise: string): string => (typeof text === 'string' ? text : otherwise);

/** What came instead of what was expected, short enough for a message. */
export function describe(received: unknown): string {
  if (received === undefined || received === null) return String(received);
  const text =
    typeof received === 'object'
      ? Array.isArray(received)
        ? `list of ${received.length}`
        : 'object'
      : String(received as string | number);
  return text.slice(0, 80);
}
