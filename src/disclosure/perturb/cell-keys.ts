import { SozialraumError } from '../../error.js';
import { type Cube, cellCount, denseCube, stridesOf } from '../../model/cube.js';
import type { Dimension } from '../../model/dimension.js';
import type { MeasureKind } from '../../model/measure.js';
import { observationStatus } from '../../model/observation-status.js';
import type { Statistic } from '../../model/statistic.js';
import { identityNames } from './identity-names.js';
import { leavesOf } from './leaves.js';
import { type SecretKey, sipHash } from './sip-hash.js';

const KEYS_32_BIT = 2 ** 32;

/** A key per cell: an integer from 0 on, below `modulus`. Keys are secret, as long as anything made with them is public. */
export interface CellKeys {
  readonly keys: Cube;
  readonly modulus: number;
}

/** A unit that is counted: where, and its own fixed random integer from 0 on, below the modulus. */
export interface KeyedRecord {
  /** A category's code per dimension, the finest known; a total where nothing finer is known. */
  readonly codes: readonly string[];
  readonly key: number;
}

/**
 * Counts records over dimensions and adds up their keys, modulo `modulus`: in the cell of each and in every total of it,
 * as far as counts of this kind may be added. The key of a cell depends on who is in it and on nothing else; so the same
 * people get the same noise in every table, however it is cut, and another selection gets another.
 *
 * @param modulus - How many values a record key can take: 2^32 for 32-bit keys, 10^8 for keys of eight decimals.
 * @throws SozialraumError `invalid` for a key that is no integer below the modulus, `unknown` for a code without a
 * category, `missing` for a record without a code per dimension.
 * @example
 * ```ts
 * const { counts, keys } = countKeyedRecords([areas, sexes, years], 'stock', records);
 * const { cube } = perturbCounts(counts, keys, perturbationTable({ maximumNoise: 5, variance: 3, blocked: 2 }));
 * ```
 */
export function countKeyedRecords(
  dimensions: readonly Dimension[],
  kind: MeasureKind,
  records: Iterable<KeyedRecord>,
  modulus = KEYS_32_BIT,
): { counts: Cube; keys: CellKeys } {
  const size = cellCount(dimensions);
  const counts = new Float64Array(size);
  const sums = new Float64Array(size);
  const strides = stridesOf(dimensions);
  const withTotals = dimensions.map((d) => categoriesWithTotals(d, kind));
  for (const { codes, key } of records) {
    assertKey(key, modulus);
    if (codes.length !== dimensions.length) throw new SozialraumError('missing', 'code of a record', codes.join(' '));
    let cells = [0];
    dimensions.forEach((d, axis) => {
      const at = d.indexOf.get(codes[axis] as string);
      if (at === undefined) throw new SozialraumError('unknown', `category of ${d.id}`, codes[axis]);
      const stride = strides[axis] as number;
      cells = cells.flatMap((cell) => (withTotals[axis]?.[at] ?? []).map((category) => cell + category * stride));
    });
    for (const cell of cells) {
      counts[cell] = (counts[cell] as number) + 1;
      sums[cell] = ((sums[cell] as number) + key) % modulus;
    }
  }
  return { counts: okCube(dimensions, counts), keys: { keys: okCube(dimensions, sums), modulus } };
}

/**
 * Keys for cells of which no records are at hand, from what a cell is and a secret: SipHash-2-4 of the subject and of the
 * leaves that the cell covers in each dimension. Neither the order of dimensions and categories plays a part, nor a
 * dimension of which the cell is the grand total. So a cell has the same key in every table with the same leaves; in a table
 * with finer or coarser leaves it has another, which {@link countKeyedRecords} avoids.
 *
 * @param subject - What is counted, for example the id of the statistic; other subjects get other keys.
 * @throws SozialraumError `invalid` for a secret that is not four unsigned 32-bit integers.
 * @example
 * ```ts
 * const keys = cellKeysOf(recipients.dimensions, 'stock', 'recipients', secret);
 * const { cube } = roundRandomly(recipients, keys, 3);
 * ```
 */
export function cellKeysOf(
  dimensions: readonly Dimension[],
  kind: MeasureKind,
  subject: string,
  secret: SecretKey,
): CellKeys {
  const keyOf = keyedHash(secret);
  const axes = dimensions.map((d, axis) => ({ id: d.id, axis, names: namesByCategory(d, kind) })).sort(byId);
  const keys = new Float64Array(cellCount(dimensions));
  okCube(dimensions, keys).forEach((_value, _status, index, position) => {
    keys[position] = keyOf(
      subject,
      axes.map(({ id, axis, names }) => ({ id, names: names[index[axis] as number] as Names })),
    );
  });
  return { keys: okCube(dimensions, keys), modulus: KEYS_32_BIT };
}

/** A table of counts, as far as keys are made of what it is. */
export type KeyedTable = Pick<Statistic, 'id' | 'cube' | 'kind'>;

/**
 * Keys for counts of which no records are at hand, over area and time, each the sum of categories of a table. As with
 * {@link cellKeysOf} the same people of the same leaves have the same key, however the categories are named. The count is
 * part of what is hashed: another count of the same cell, after a correction, has another key, so that both together do
 * not tell by how much it changed.
 *
 * @param counts - The sums over the dimensions area and time, by which the result is laid out.
 * @param terms - Per dimension beside these two the positions of the categories that are added up.
 * @throws SozialraumError `invalid` for a secret that is not four unsigned 32-bit integers.
 */
export function countKeysOf(
  counts: Cube,
  { cube, kind, id: subject }: KeyedTable,
  terms: ReadonlyMap<string, readonly number[]>,
  secret: SecretKey,
): CellKeys {
  const keyOf = keyedHash(secret);
  const fixed = [...terms].map(([id, chosen]) => ({ id, names: identityNames(cube.dimension(id), kind)(chosen) }));
  const axes = counts.dimensions.map((d, axis) => ({ id: d.id, axis, names: namesByCategory(d, kind) }));
  const keys = new Float64Array(counts.size);
  counts.forEach((count, _status, index, position) => {
    const own = axes.map(({ id, axis, names }) => ({ id, names: names[index[axis] as number] as Names }));
    keys[position] = keyOf(subject, [...fixed, ...own].sort(byId), count);
  });
  return { keys: okCube(counts.dimensions, keys), modulus: KEYS_32_BIT };
}

type Names = readonly string[];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function namesByCategory(dimension: Dimension, kind: MeasureKind): readonly Names[] {
  const names = identityNames(dimension, kind);
  return dimension.categories.map((_, position) => names([position]));
}

type KeyOf = (
  subject: string,
  identity: readonly { readonly id: string; readonly names: Names }[],
  count?: number,
) => number;

// a dimension of which a cell is the grand total plays no part
function keyedHash(secret: SecretKey): KeyOf {
  if (secret.length !== 4 || !secret.every((word) => word >>> 0 === word))
    throw new SozialraumError('invalid', 'secret', `${secret.length} words`);
  return (subject, identity, count) => {
    const names = identity.flatMap(({ id, names }) => (names.length > 0 ? [[id, ...names]] : []));
    return sipHash(bytesOf(JSON.stringify([subject, ...names, ...(count === undefined ? [] : [count])])), secret);
  };
}

/** @throws SozialraumError `conflict` for keys over other dimensions than the counts. */
export function assertSameCells(counts: Cube, { keys }: CellKeys): void {
  const shape = ({ dimensions }: Cube): string =>
    JSON.stringify(dimensions.map(({ id, categories }) => [id, categories.map(({ code }) => code)]));
  if (shape(counts) !== shape(keys)) throw new SozialraumError('conflict', 'cell keys', 'other dimensions');
}

function assertKey(key: number, modulus: number): void {
  if (!Number.isInteger(key) || key < 0 || key >= modulus)
    throw new SozialraumError('invalid', 'record key', String(key));
}

// every category with itself and all totals that it is in
function categoriesWithTotals(dimension: Dimension, kind: MeasureKind): number[][] {
  const sets = leavesOf(dimension, kind).ofCategory.map((leaves) => new Set(leaves));
  return sets.map((own) => [...sets.keys()].filter((at) => [...own].every((leaf) => sets[at]?.has(leaf))));
}

function okCube(dimensions: readonly Dimension[], values: Float64Array): Cube {
  return denseCube(dimensions, values, new Uint16Array(values.length).fill(observationStatus('ok')));
}

function bytesOf(text: string): Uint8Array {
  const units = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  return Uint8Array.from({ length: 2 * units.length }, (_, i) => ((units[i >> 1] as number) >> (8 * (i & 1))) & 0xff);
}
