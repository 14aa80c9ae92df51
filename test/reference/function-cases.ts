import { isSozialraumError } from '../../src/error.js';
import type { Adapter, Given } from './adapters/adapter.js';
import { ADAPTERS } from './adapters/index.js';
import { malformed, type ReferenceFile, type Report, reportOf } from './check.js';
import { differencesOf, isAllUndefined, isPartlyUndefined, type Tolerance } from './compare-values.js';
import { decode, decodeExpected, decodeInput } from './decode-case.js';
import { COMPARED, INEXACT, type Inexact } from './inexact-references.js';

/** Functions that no room of this library has yet, and where they belong. */
const NOT_YET: ReadonlyMap<string, string> = new Map([['distinct_recipients', 'belongs to case statistics']]);

interface FunctionCase {
  readonly id: string;
  readonly input: unknown;
  readonly params: unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
  readonly byHand: boolean;
}

/**
 * Holds a file of cases for one function against the adapter of that name. A case whose recorded value is said to be
 * wrong is listed as `by hand`: a test of ours argues the right value.
 */
export function checkFunctionCases(file: ReferenceFile, adapters: ReadonlyMap<string, Adapter> = ADAPTERS): Report {
  const name = file.function;
  if (typeof name !== 'string') malformed('function is missing');
  const reason = NOT_YET.get(name);
  if (reason !== undefined) return { verdict: 'skipped', lines: [`skipped: ${reason}`] };
  const adapter = adapters.get(name);
  if (!adapter) return { verdict: 'failed', lines: [`unknown function: ${name}`] };
  const cases = casesOf(file);
  const compared = cases.filter(({ byHand }) => !byHand);
  const byHand = cases.filter((one) => one.byHand).map(({ id }) => id);
  const counts = `${compared.length} cases${byHand.length > 0 ? `; by hand: ${byHand.join(', ')}` : ''}`;
  const inexact = INEXACT.get(name);
  return reportOf(
    [counts, ...(inexact ? [inexact.why] : [])],
    compared.flatMap((one) => differencesOfCase(one, adapter, inexact).slice(0, 3)),
  );
}

function differencesOfCase(one: FunctionCase, adapter: Adapter, inexact: Inexact | undefined): string[] {
  const { id, input, params, expected } = one;
  const tolerance = (path: string) => (inexact?.at.test(path) ? inexact.tolerance : one.tolerance);
  const isError = typeof expected === 'object' && expected !== null && 'error' in expected;
  try {
    const ours = adapter(decodeInput(input) as Given, decode(params) as Given, id);
    if (isError) return isPartlyUndefined(ours) ? [] : [`${id}: a number where there is none`];
    return differencesOf(ours, decodeExpected(expected), tolerance).map((line) => `${id}: ${line}`);
  } catch (error) {
    const isOurs = isSozialraumError(error);
    if (isOurs && (isError || isAllUndefined(decodeExpected(expected)))) return [];
    return [`${id}: ${isOurs ? '' : 'stopped: '}${error instanceof Error ? error.message : String(error)}`];
  }
}

function casesOf({ function: name, cases, tolerance }: ReferenceFile): FunctionCase[] {
  const general = toleranceOf(tolerance, 'tolerance');
  if (!Array.isArray(cases) || cases.length === 0) malformed('cases is missing');
  return (cases as readonly unknown[]).map((one, i) => {
    if (!isObject(one)) malformed(`case ${i} is no object`);
    const { id, input, params = {}, expected, tolerance: own, reference_defect: defect } = one;
    if (typeof id !== 'string') malformed(`case ${i}: id is missing`);
    for (const key of ['input', 'expected']) if (!(key in one)) malformed(`case ${id}: ${key} is missing`);
    const within = own === undefined ? general : toleranceOf(own, `case ${id}: tolerance`);
    const compared = COMPARED.get(String(name));
    return {
      id,
      input,
      params,
      expected: compared && isObject(expected) && !('error' in expected) ? compared(expected) : expected,
      tolerance: within,
      byHand: defect !== undefined && defect !== false,
    };
  });
}

function toleranceOf(value: unknown, what: string): Tolerance {
  const { rel, abs } = isObject(value) ? value : {};
  if (typeof rel !== 'number' || typeof abs !== 'number') malformed(`${what} is missing`);
  return { rel, abs };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
