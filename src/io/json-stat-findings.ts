import { own } from '../model/own.js';
import { codesOfIndex, dimensionFindings } from './json-stat-dimension-rules.js';
import type { JsonStatFinding, JsonStatRule } from './json-stat-rule.js';
import { datasetStructure, isBundle } from './json-stat-structure.js';
import { isRecord, type Json } from './shape.js';

/** Collections in collections deeper than this are not followed. */
const MOST_LEVELS = 16;

/**
 * Every rule that a JSON-stat document breaks: a dataset, a collection with what is embedded in it, or a bundle of before
 * version 2.
 *
 * @see https://json-stat.org/full/
 */
export function jsonStatFindings(json: unknown, path = '', level = 0): JsonStatFinding[] {
  if (!isRecord(json)) return [{ rule: 'STRUCTURAL_VIOLATION', path }];
  if (level > MOST_LEVELS) return [{ rule: 'RECURSION_LIMIT', path }];
  if (isBundle(json)) {
    const datasets = Object.entries(json).filter(([, each]) => isRecord(each));
    const found = datasets.flatMap(([name, each]) => jsonStatFindings(each, join(path, name), level + 1));
    return [{ rule: 'BUNDLE_DEPRECATED', path }, ...found];
  }
  switch (json['class']) {
    case 'dataset':
      return datasetFindings(json, path);
    case 'collection':
      return collectionFindings(json, path, level);
    case 'dimension':
      return isRecord(json['category']) ? [] : [{ rule: 'STRUCTURAL_VIOLATION', path: join(path, 'category') }];
    default:
      return [{ rule: 'STRUCTURAL_VIOLATION', path: join(path, 'class') }];
  }
}

function collectionFindings({ link }: Json, path: string, level: number): JsonStatFinding[] {
  const items = isRecord(link) ? link['item'] : undefined;
  if (!Array.isArray(items)) return [{ rule: 'STRUCTURAL_VIOLATION', path: join(path, 'link.item') }];
  return items.flatMap((item: unknown, i) => {
    const at = join(path, `link.item[${i}]`);
    if (!isRecord(item)) return [{ rule: 'STRUCTURAL_VIOLATION' as const, path: at }];
    const isEmbedded = item['class'] === 'collection' ? 'link' in item : 'value' in item || 'dimension' in item;
    return isEmbedded ? jsonStatFindings(item, at, level + 1) : [];
  });
}

function datasetFindings(json: Json, path: string): JsonStatFinding[] {
  const found: JsonStatFinding[] = [];
  const add = (rule: JsonStatRule, at: string): number => found.push({ rule, path: join(path, at) });
  const dataset = datasetStructure(json, (at) => add('STRUCTURAL_VIOLATION', at));
  if (!dataset) return found;
  const { id, size, dimension, role = {}, value, status } = dataset;
  if (id.length !== size.length) add('ID_SIZE_LEN_MISMATCH', 'size');
  if (Object.keys(dimension).sort().join('\n') !== [...new Set(id)].sort().join('\n'))
    add('DIM_KEY_ID_MISMATCH', 'dimension');
  for (const [name, ids] of Object.entries(role))
    if (!ids.every((each) => id.includes(each))) add('ROLE_ID_UNKNOWN', `role.${name}`);
  id.forEach((name, axis) => {
    const description = own(dimension, name);
    if (!description) return;
    const length = size[axis] ?? codesOfIndex(description.category).length;
    dimensionFindings(description.category, length, (rule, at) => add(rule, `dimension.${name}.category${at}`));
    if (role['metric']?.includes(name) && Object.keys(description.category.unit ?? {}).length === 0)
      add('METRIC_UNIT_MISSING', `dimension.${name}.category.unit`);
  });
  const cells = size.reduce((product, length) => product * length, 1);
  if (cells > Number.MAX_SAFE_INTEGER) add('CUBE_SIZE_OVERFLOW', 'size');
  if (Array.isArray(value) ? value.length !== cells : false) add('VALUE_LEN_MISMATCH', 'value');
  if (isRecord(value) && !hasPositions(value, cells)) add('SPARSE_KEY_OUT_OF_RANGE', 'value');
  // one status for all cells may stand in a list of one
  if (Array.isArray(status) && status.length !== cells && status.length !== 1) add('STATUS_LEN_MISMATCH', 'status');
  if (isRecord(status) && !hasPositions(status, cells)) add('STATUS_KEY_OUT_OF_RANGE', 'status');
  return found;
}

function hasPositions(sparse: Json, cells: number): boolean {
  return Object.keys(sparse).every((key) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < cells);
}

const join = (path: string, at: string): string => (path === '' ? at : `${path}.${at}`);
