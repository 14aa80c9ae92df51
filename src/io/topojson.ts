import { feature } from 'topojson-client';
import { own } from '../model/own.js';
import { type Checked, problem } from '../model/problem.js';
import type { FeatureCollection } from './feature-collection.js';
import { isRecord, type Json } from './shape.js';

/** How to read a TopoJSON file. */
export interface TopoJsonOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** Which object; need not be said where there is one. */
  readonly layer?: string;
}

/** Positions that boundaries come to when each is written out: a line in a file of a megabyte can be referred to often. */
const MOST_POSITIONS = 20_000_000;

/** True for parsed JSON that says it is TopoJSON. */
export function isTopoJson(json: unknown): json is Json {
  return isRecord(json) && json['type'] === 'Topology';
}

/**
 * Reads an object of a topology to the features that its GeoJSON would have.
 *
 * Problems: `geometry-file-unreadable`, and `geometry-layer-unknown` where there are several objects and none is named.
 *
 * @see https://github.com/topojson/topojson-specification
 */
export function readTopoJson(json: Json, { file, layer }: TopoJsonOptions): Checked<FeatureCollection> {
  const refuse = (reason: 'damaged' | 'too-many'): Checked<never> => ({
    value: undefined,
    problems: [problem('geometry-file-unreadable', { format: 'topojson', reason }, { file })],
  });
  const { objects, arcs } = json;
  if (!isRecord(objects) || !Array.isArray(arcs)) return refuse('damaged');
  const names = Object.keys(objects);
  const name = layer ?? (names.length === 1 ? names[0] : undefined);
  const object = name === undefined ? undefined : own(objects, name);
  if (!isRecord(object)) {
    const known = names.slice(0, 20).join(', ');
    return {
      value: undefined,
      problems: [problem('geometry-layer-unknown', { layer: layer ?? '', known }, { file })],
    };
  }
  try {
    if (positionsOf(object, arcs) > MOST_POSITIONS) return refuse('too-many');
    const found = feature(json as never, object as never) as unknown as FeatureCollection | { type: 'Feature' };
    const features = found.type === 'FeatureCollection' ? found.features : [found];
    const crs = json['crs'];
    return { value: { type: 'FeatureCollection', features, ...(crs === undefined ? {} : { crs }) }, problems: [] };
  } catch {
    // an arc that is not there, a geometry within itself without end
    return refuse('damaged');
  }
}

function positionsOf(object: Json, arcs: readonly unknown[]): number {
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let sum = 0;
  const add = (nested: unknown): void => {
    if (typeof nested === 'number') sum += lengths[nested < 0 ? ~nested : nested] ?? 0;
    else if (Array.isArray(nested)) nested.forEach(add);
  };
  const visit = (geometry: unknown): void => {
    if (!isRecord(geometry)) return;
    add(geometry['arcs']);
    if (Array.isArray(geometry['geometries'])) geometry['geometries'].forEach(visit);
  };
  visit(object);
  return sum;
}
