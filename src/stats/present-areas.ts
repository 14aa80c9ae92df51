import { SozialraumError } from '../error.js';
import { checkSameLength } from './check-same-length.js';
import { islands } from './islands.js';
import { rowStandardised } from './row-standardised.js';
import type { SpatialWeights } from './spatial-weights.js';

/** The areas that have a number, and their weights among themselves. */
export interface PresentAreas {
  /** Where each stands among all areas. */
  readonly positions: Int32Array;
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
}

/**
 * Leaves out the areas without a number, as if they were not on the map: their neighbours have one neighbour less, and
 * standardised weights add up to 1 again.
 *
 * @throws SozialraumError `invalid` for an infinite value, and for lists of different length.
 */
export function presentAreas(values: ArrayLike<number>, weights: SpatialWeights): PresentAreas {
  const count = weights.offsets.length - 1;
  checkSameLength('values', values, count);
  const kept: number[] = [];
  for (let area = 0; area < count; area++) {
    const value = values[area]!;
    if (Math.abs(value) === Infinity) throw new SozialraumError('invalid', 'value', String(value));
    if (!Number.isNaN(value)) kept.push(area);
  }
  const positions = Int32Array.from(kept);
  return {
    positions,
    values: Float64Array.from(kept, (area) => values[area]!),
    weights: kept.length === count ? weights : amongThemselves(positions, weights),
  };
}

function amongThemselves(positions: Int32Array, all: SpatialWeights): SpatialWeights {
  const newPosition = new Int32Array(all.offsets.length).fill(-1);
  positions.forEach((area, position) => (newPosition[area] = position));
  const offsets = new Int32Array(positions.length + 1);
  const neighbours: number[] = [];
  const weights: number[] = [];
  positions.forEach((area, position) => {
    for (let at = all.offsets[area]!; at < all.offsets[area + 1]!; at++) {
      const neighbour = newPosition[all.neighbours[at]!]!;
      if (neighbour < 0) continue;
      neighbours.push(neighbour);
      weights.push(all.weights[at]!);
    }
    offsets[position + 1] = neighbours.length;
  });
  const left = {
    offsets,
    neighbours: Int32Array.from(neighbours),
    weights: Float64Array.from(weights),
    standardised: false,
  };
  return all.standardised ? rowStandardised(left) : left;
}

/** What a statistic over all areas rests on. */
export interface ComparedAreas {
  /** How many areas have a number. */
  readonly areas: number;
  /** Those of them that have nobody to be compared with, as positions among all areas. */
  readonly islands: readonly number[];
}

export function comparedAreas({ positions, weights }: PresentAreas): ComparedAreas {
  return { areas: positions.length, islands: islands(weights).map((position) => positions[position]!) };
}

/** Numbers of the areas that have one, at the places of all areas; NaN at the others. */
export function inAllPlaces(numbers: Float64Array, positions: Int32Array, count: number): Float64Array {
  const all = new Float64Array(count).fill(NaN);
  positions.forEach((area, position) => (all[area] = numbers[position]!));
  return all;
}
