import type { Cube } from '../model/cube.js';
import type { Dimension } from '../model/dimension.js';
import type { DimensionRole } from '../model/measure.js';
import { flagsOf, hasValue, type ObservationStatus, stateOf } from '../model/observation-status.js';

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
