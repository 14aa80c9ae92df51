import { roundSmallCounts } from '../../src/index.js';
import { type Check, malformed, reportOf, textTable } from './check.js';
import { CubeIndex } from './cube-sums.js';
import { cubeFrom, cubeTable, type CubeTable, positionOf } from './cube-table.js';

interface RoundingTable extends CubeTable {
  readonly published: CubeTable['published'] & { readonly original: readonly number[] };
  readonly results: readonly {
    readonly roundBase: number;
    readonly maxAbsDiff: number;
    readonly sumAbsDiff: number;
    readonly seconds?: number;
  }[];
}

/** Additive, no small count left, largest difference <= reference + 1, sum of differences <= 1.05 x reference. */
export const checkRounding: Check = (file) => {
  const table = cubeTable(file) as RoundingTable;
  const { published, results } = table;
  if (!Array.isArray(published.original)) malformed('published.original is missing');
  if (!Array.isArray(results)) malformed('results is missing');
  const cube = cubeFrom(table, published.original);
  const sums = new CubeIndex(table).sums();
  const rows: (string | number)[][] = [['base', 'largest', 'reference', 'sum', 'reference', 'seconds', 'reference']];
  const wrong: string[] = [];
  for (const { roundBase, maxAbsDiff, sumAbsDiff, seconds } of results) {
    const start = performance.now();
    const { values } = roundSmallCounts(cube, 'stock', roundBase).cube.cells();
    const took = (performance.now() - start) / 1000;
    const rounded = published.original.map((_, cell) => values[positionOf(table, cell)] as number);
    const differences = rounded.map((count, cell) => Math.abs(count - (published.original[cell] as number)));
    const [largest, sum] = [differences.reduce((a, b) => Math.max(a, b), 0), differences.reduce((a, b) => a + b, 0)];
    rows.push([roundBase, largest, maxAbsDiff, sum, sumAbsDiff, took.toFixed(2), seconds?.toFixed(2) ?? '']);
    const small = rounded.filter((count) => count > 0 && count < roundBase).length;
    const broken = sums.filter(([total, ...parts]) => {
      return parts.reduce((all, cell) => all + (rounded[cell] as number), 0) !== rounded[total as number];
    }).length;
    if (small > 0) wrong.push(`base ${roundBase}: ${small} small counts left`);
    if (broken > 0) wrong.push(`base ${roundBase}: ${broken} totals are not the sums of their parts`);
    if (largest > maxAbsDiff + 1) wrong.push(`base ${roundBase}: largest difference ${largest}`);
    if (sum > 1.05 * sumAbsDiff) wrong.push(`base ${roundBase}: sum of differences ${sum}`);
  }
  return reportOf([`${published.original.length} cells`, ...textTable(rows)], wrong);
};
