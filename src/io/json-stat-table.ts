import { type Cube, denseCube } from '../model/cube.js';
import { type Dimension, dimension } from '../model/dimension.js';
import { type Checked, problem } from '../model/problem.js';
import { observationStatus } from '../model/observation-status.js';
import { readJsonStat, readStatus } from './json-stat.js';
import { writeStatus } from './json-stat-writer.js';
import { PUBLISHED_SIGNS } from './published-words.js';
import { kindOf, type PublishedTable, withSums } from './published-table.js';

/**
 * A JSON-stat dataset as a published table. Where no dimension is marked as one of places, the first is taken for what
 * the rows are about; sums are those that the figures bear out, and those declared as `child`.
 */
export function readJsonStatTable(json: unknown, file: string): Checked<PublishedTable> {
  const { value, problems } = readJsonStat(withKnownStatuses(json), { file });
  if (!value) return { value: undefined, problems };
  const { values } = value.cube.cells();
  if (values.some((each) => each < 0 || !(Number.isNaN(each) || Number.isInteger(each))))
    return { value: undefined, problems: [...problems, problem('table-not-found', { sheet: '' }, { file })] };
  const found = [...problems];
  const cube = withSums(withAreaAndTime(value.cube), (each) => found.push({ ...each, place: { file } }));
  const nowhere = new Int32Array(cube.size).fill(-1);
  return { value: { cube, kind: kindOf(cube), rows: nowhere, columns: nowhere, sheet: '' }, problems: found };
}

/** The dataset with the statuses of others as ours; one that means nothing here is left out. */
function withKnownStatuses(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('status' in json)) return json;
  const known = (text: unknown): string | null => {
    if (typeof text !== 'string') return null;
    if (readStatus(text) !== undefined) return text;
    const sign = PUBLISHED_SIGNS.get(text);
    return sign && sign[0] !== 'ok' ? writeStatus(observationStatus(...sign)) : null;
  };
  const { status } = json;
  if (typeof status !== 'object' || status === null) return { ...json, status: known(status) };
  const entries = Object.entries(status).map(([at, text]) => [at, known(text)] as const);
  return { ...json, status: Object.fromEntries(entries) };
}

/** The same cells in the same order, over exactly one dimension of places and one of time. */
function withAreaAndTime(cube: Cube): Cube {
  const { values, statuses } = cube.cells();
  const firstOf = (role: Dimension['role']): Dimension | undefined =>
    cube.dimensions.find((each) => each.role === role);
  const [area, time] = [firstOf('area') ?? firstOf('category'), firstOf('time')];
  const dimensions = cube.dimensions.map((each) =>
    withRole(each, each === area ? 'area' : each === time ? 'time' : 'category'),
  );
  const none = [{ code: '', label: { de: '' } }];
  if (!area) dimensions.unshift(dimension('area', { de: '' }, 'area', none));
  if (!time) dimensions.unshift(dimension('time', { de: '' }, 'time', none));
  return denseCube(dimensions, values, statuses);
}

function withRole({ id, label, categories, sums }: Dimension, role: Dimension['role']): Dimension {
  const codeAt = (at: number): string => categories[at]?.code ?? '';
  const coded = sums.map(({ total, parts, complete }) => ({
    total: codeAt(total),
    parts: parts.map(codeAt),
    complete,
  }));
  return dimension(id, label, role, categories, coded);
}
