import { type ContributionRecord, type MagnitudeFlags, magnitudeTable } from '../../src/index.js';
import { type Check, malformed, reportOf } from './check.js';
import { cubeTable, type CubeTable, dimensionsOf, positionOf } from './cube-table.js';

type Rule = MagnitudeFlags['rule'];

interface MagnitudeReference extends CubeTable {
  readonly micro: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
  readonly published: CubeTable['published'] & {
    readonly value: readonly number[];
    readonly nContributors: readonly number[];
  };
  readonly primaryFlags: Readonly<Record<string, readonly number[]>>;
  readonly upperProtectionLevels: Readonly<Record<string, readonly number[]>>;
}

/** Flags exactly, under the definitions that the file states; upper protection levels to its six decimals. */
export const checkMagnitude: Check = (file) => {
  const table = cubeTable(file) as MagnitudeReference;
  const { dims, micro, published, primaryFlags, upperProtectionLevels } = table;
  if (!Array.isArray(micro?.rows)) malformed('micro.rows is missing');
  if (typeof primaryFlags !== 'object') malformed('primaryFlags is missing');
  const column = (name: string): number => {
    const at = micro.columns.indexOf(name);
    return at < 0 ? malformed(`micro has no column ${name}`) : at;
  };
  const [categories, contributor, amount] = [dims.map(column), column('contributor'), column('value')];
  const records = micro.rows.map((row): ContributionRecord => ({
    categories: categories.map((at) => String(row[at])),
    contributor: String(row[contributor]),
    amount: Number(row[amount]),
  }));
  const names = Object.keys(primaryFlags);
  const start = performance.now();
  const result = magnitudeTable(dimensionsOf(table), records, names.map(ruleNamed));
  const seconds = (performance.now() - start) / 1000;
  const cells = [...published.value.keys()];
  const { values } = result.cube.cells();
  const at = cells.map((cell) => positionOf(table, cell));
  const wrong: string[] = [];
  const compare = (what: string, found: readonly number[], expected: readonly number[]): void => {
    const differs = cells.filter((cell) => Math.abs((found[cell] ?? NaN) - (expected[cell] ?? NaN)) > 1e-6);
    if (differs.length > 0) wrong.push(`${what}: ${differs.length} cells differ, the first is ${differs[0]}`);
  };
  compare(
    'values',
    at.map((position) => values[position] as number),
    published.value,
  );
  compare(
    'contributors',
    at.map((position) => result.contributors[position] as number),
    published.nContributors,
  );
  names.forEach((name, i) => {
    const { unsafe, upperProtection } = result.flags[i] as MagnitudeFlags;
    const expected = new Set(primaryFlags[name]);
    compare(
      `${name} flags`,
      at.map((position) => unsafe[position] as number),
      cells.map((cell) => (expected.has(cell) ? 1 : 0)),
    );
    const levels = upperProtectionLevels?.[name];
    if (levels)
      compare(
        `${name} levels`,
        at.map((position) => upperProtection[position] as number),
        levels,
      );
  });
  const flagged = names.map((name) => `${name} ${primaryFlags[name]?.length}`).join(', ');
  return reportOf(
    [`${cells.length} cells, ${records.length} records, ${seconds.toFixed(2)} s`, `flags: ${flagged}`],
    wrong,
  );
};

/** nk_2_85, p_10, pq_10_50, minContributors_3. */
function ruleNamed(name: string): Rule {
  const [kind, first = NaN, second = NaN] = name.split('_').map((part, i) => (i === 0 ? part : Number(part)));
  const [a, b] = [Number(first), Number(second)];
  switch (kind) {
    case 'nk':
      return { kind: 'dominance', n: a, k: b };
    case 'p':
      return { kind: 'p-percent', p: a };
    case 'pq':
      return { kind: 'pq', p: a, q: b };
    case 'minContributors':
      return { kind: 'minimum-contributors', minimum: a };
    default:
      return malformed(`unknown rule ${name}`);
  }
}
