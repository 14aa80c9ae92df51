import { audit, consistentCounts, type PublishRequest } from '../../src/index.js';
import { axis, cubeOf, tableOf } from '../disclosure/tables.js';
import { intervals } from './attacker/intervals.js';
import { solver } from './attacker/program.js';
import { type Check, malformed, reportOf } from './check.js';

type Numbers = Readonly<Record<string, number | null>>;

interface DifferencingCase {
  readonly type: string;
  readonly published: Numbers | Readonly<Record<string, Numbers>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly disclosive: boolean;
}

/** Counts whose sums are the same. */
type Identity = readonly [left: readonly string[], right: readonly string[]];

// what the numbers of a case mean to each other, as its description says
const IDENTITIES: ReadonlyMap<string, Identity> = new Map<string, Identity>([
  ['geographical', [['D(old)'], ['D(new)', 'strip']]],
  ['categoryBoundary', [['0-18'], ['0-17', '18']]],
  ['subpopulation', [['all'], ['without status X', 'status X']]],
  ['cumulative', [['YTD-03'], ['YTD-02', '2026-03']]],
  ['revision', [['Total'], ['A', 'B', 'C']]],
  ['safe', [['X+Y'], ['X', 'Y']]],
  [
    'monthlyFlow',
    [
      ['stock1', 'entries'],
      ['stock2', 'exits'],
    ],
  ],
]);

/** What becomes determined: by the runner's attacker and by the audit of the front door. */
export const checkDifferencing: Check = async (file) => {
  if (!Array.isArray(file.cases)) malformed('cases is missing');
  const cases = file.cases as readonly DifferencingCase[];
  const wrong: string[] = [];
  for (const { type, published, inferred, disclosive } of cases) {
    const known = knownNumbers(published);
    const identity = IDENTITIES.get(type);
    if (type === 'mean') wrong.push(...meanCase(known, inferred, disclosive));
    else if (!identity) wrong.push(`${type}: unknown type of case`);
    else {
      const found = await determinedBy(identity, known);
      const isSame = Object.entries(inferred).every(([name, value]) => (found.get(name) ?? known.get(name)) === value);
      const isSmall = [...found.values()].some((value) => value > 0 && value < 3);
      if (!isSame || isSmall !== disclosive) wrong.push(`${type}: the attacker infers ${JSON.stringify([...found])}`);
      if (isFoundSafe(identity, known, inferred) === disclosive) wrong.push(`${type}: the audit says otherwise`);
    }
  }
  return reportOf([`${cases.length} cases`], wrong);
};

/** All releases are known at once. */
function knownNumbers(published: DifferencingCase['published']): Map<string, number> {
  const releases = Object.values(published).some((value) => typeof value === 'object' && value !== null)
    ? Object.values(published as Readonly<Record<string, Numbers>>)
    : [published as Numbers];
  return new Map(
    releases.flatMap((numbers) =>
      Object.entries(numbers).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  );
}

async function determinedBy([left, right]: Identity, known: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const unknown = [...left, ...right].filter((name) => !known.has(name));
  const sum = (names: readonly string[]): number => names.reduce((all, name) => all + (known.get(name) ?? 0), 0);
  const equation = {
    cells: [...unknown.keys()],
    factors: unknown.map((name) => (left.includes(name) ? 1 : -1)),
    value: sum(right) - sum(left),
  };
  const found = intervals({ lower: unknown.map(() => 0), equations: [equation] }, await solver());
  return new Map(
    unknown.flatMap((name, i): [string, number][] => {
      const { integerLower, integerUpper } = found[i] ?? {};
      return integerLower !== undefined && integerLower === integerUpper ? [[name, integerLower]] : [];
    }),
  );
}

/** The case as a table of one area, whose known counts are published. */
function isFoundSafe(
  [left, right]: Identity,
  known: ReadonlyMap<string, number>,
  inferred: DifferencingCase['inferred'],
): boolean {
  const valueOf = (name: string): number => known.get(name) ?? inferred[name] ?? malformed(`no value of ${name}`);
  const total = left.length === 1 ? (left[0] as string) : 'both sides';
  const codes = [...new Set([total, ...left, ...right])];
  const sums = [left, right]
    .filter((parts) => !parts.includes(total))
    .map((parts) => `${total} = ${parts.join(' + ')}`);
  const values = codes.map((code) =>
    code === 'both sides' ? left.reduce((all, name) => all + valueOf(name), 0) : valueOf(code),
  );
  const cube = cubeOf([axis('area', 'area', ['city']), axis('count', 'category', codes, sums)], values);
  const published = codes
    .filter((code) => known.has(code))
    .map((code) => ({ id: code, table: 't', terms: [{ count: [code] }] }));
  const request: PublishRequest = { tables: [tableOf('t', cube)], published };
  return audit(request, new Map(published.map(({ id }) => [id, new Uint8Array(1)]))).safe;
}

function meanCase(
  known: ReadonlyMap<string, number>,
  inferred: DifferencingCase['inferred'],
  disclosive: boolean,
): string[] {
  const [sum, mean] = [known.get('sum') ?? NaN, known.get('mean') ?? NaN];
  const range = consistentCounts({ value: mean, decimals: decimalsOf(mean), sum });
  const isUnique = range !== undefined && range.least === range.greatest;
  const isRight = isUnique && range.least === inferred.count && range.least < 3 === disclosive;
  return isRight ? [] : [`mean: ${JSON.stringify(range)} units`];
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
