import { feasibleIntervals, loadLinearSolver } from '../../src/index.js';
import { intervals, type Interval } from './attacker/intervals.js';
import type { LinearSystem } from './attacker/linear-system.js';
import { solver } from './attacker/program.js';
import { type Check, malformed, reportOf } from './check.js';

interface ExpectedInterval {
  readonly lpMin: number | null;
  readonly lpMax: number | null;
  readonly intMin: number | null;
  readonly intMax: number | null;
  readonly lpMinIfZerosPublished: number | 'infeasible' | null;
  readonly lpMaxIfZerosPublished: number | 'infeasible' | null;
}

interface IntervalSystem {
  readonly id: string;
  readonly vars: readonly { readonly id: string; readonly lb: number }[];
  readonly equations: readonly { readonly coef: Readonly<Record<string, number>>; readonly rhs: number }[];
  readonly expected: readonly ExpectedInterval[];
}

/** Real bounds to 1e-6, integral ones exactly. */
export const checkAttackerIntervals: Check = async (file) => {
  if (!Array.isArray(file.systems)) malformed('systems is missing');
  const systems = file.systems as readonly IntervalSystem[];
  const highs = await solver();
  const wrong: string[] = [];
  let count = 0;
  for (const system of systems) {
    const found = intervals(linearSystem(system), highs);
    const strict = intervals({ ...linearSystem(system), lower: system.vars.map(() => 1) }, highs);
    system.expected.forEach((expected, i) => {
      count++;
      const [own, ownStrict] = [found[i] as Interval, strict[i] as Interval];
      const differs = [
        ...differences('lower', own.lower, expected.lpMin, 1e-6),
        ...differences('upper', own.upper, expected.lpMax ?? Infinity, 1e-6),
        ...differences('integer lower', own.integerLower, expected.intMin, 0),
        ...differences('integer upper', own.integerUpper, expected.intMax ?? Infinity, 0),
        ...differences('lower from 1', ownStrict.lower, expected.lpMinIfZerosPublished, 1e-6),
        ...differences('upper from 1', ownStrict.upper, expected.lpMaxIfZerosPublished ?? Infinity, 1e-6),
      ];
      wrong.push(...differs.map((line) => `${system.id}, ${system.vars[i]?.id}: ${line}`));
    });
  }
  const ours = await ourIntervals(systems);
  const lines = [
    `${systems.length} systems, ${count} counts: bounds of the runner's attacker and of feasibleIntervals`,
  ];
  return reportOf(lines, [...wrong, ...ours]);
};

// what the front door says of the same systems
async function ourIntervals(systems: readonly IntervalSystem[]): Promise<string[]> {
  const solver = await loadLinearSolver();
  return systems.flatMap(({ id: system, vars, equations, expected }) => {
    const known = equations.map(({ coef, rhs }) => ({ coefficients: coef, value: rhs }));
    const from = (least?: number) =>
      feasibleIntervals(
        { variables: vars.map(({ id, lb }) => ({ id, lower: least ?? lb })), equations: known },
        solver,
      );
    const [plain, strict] = [from(), from(1)];
    return vars.flatMap(({ id }, i) => {
      const [own, ownStrict, right] = [plain.get(id), strict.get(id), expected[i] as ExpectedInterval];
      return [
        ...differences('lower', own?.lower, right.lpMin, 1e-6),
        ...differences('upper', own?.upper, right.lpMax ?? Infinity, 1e-6),
        ...differences('integer lower', own?.integerLower, right.intMin, 0),
        ...differences('integer upper', own?.integerUpper, right.intMax ?? Infinity, 0),
        ...differences('lower from 1', ownStrict?.lower, right.lpMinIfZerosPublished, 1e-6),
        ...differences('upper from 1', ownStrict?.upper, right.lpMaxIfZerosPublished ?? Infinity, 1e-6),
      ].map((line) => `${system}, ${id}, feasibleIntervals: ${line}`);
    });
  });
}

function linearSystem({ vars, equations }: IntervalSystem): LinearSystem {
  const at = new Map(vars.map(({ id }, i) => [id, i]));
  return {
    lower: vars.map(({ lb }) => lb),
    equations: equations.map(({ coef, rhs }) => ({
      cells: Object.keys(coef).map((id) => at.get(id) ?? malformed(`unknown variable ${id}`)),
      factors: Object.values(coef),
      value: rhs,
    })),
  };
}

function differences(
  name: string,
  found: number | undefined,
  expected: number | 'infeasible' | null,
  tolerance: number,
): string[] {
  const value = expected === 'infeasible' ? undefined : expected;
  const rounded =
    found !== undefined && tolerance === 0 && Math.abs(found - Math.round(found)) < 1e-6 ? Math.round(found) : found;
  const same =
    rounded === undefined || value === undefined || value === null
      ? rounded === value
      : rounded === value || Math.abs(rounded - value) <= tolerance;
  return same ? [] : [`${name} is ${found}, not ${expected}`];
}
