import { expect, test } from 'vitest';
import { SozialraumError } from '../../src/error.js';
import type { Adapter } from './adapters/adapter.js';
import { checkFunctionCases } from './function-cases.js';

const file = (...cases: readonly object[]) => ({
  format: 1,
  function: 'half',
  tolerance: { rel: 1e-9, abs: 1e-12 },
  cases: cases.map((one, i) => ({ id: `c${i}`, params: [], ...one })),
});
const verdictOf = (adapter: Adapter, ...cases: readonly object[]) =>
  checkFunctionCases(file(...cases), new Map([['half', adapter]]));
const half: Adapter = ({ x }) => ({ y: Float64Array.from(x as number[], (value) => value / 2) });

test('a case within the tolerance passes, typed arrays like lists', () => {
  expect(verdictOf(half, { input: { x: [1, 3] }, expected: { y: [0.5, 1.5 + 1e-10] } })).toEqual({
    verdict: 'passed',
    lines: ['1 cases'],
  });
});

test('a wrong value fails, and the line names it', () => {
  const { verdict, lines } = verdictOf(half, { input: { x: [1, 3] }, expected: { y: [0.5, 1.4] } });
  expect(verdict).toBe('failed');
  expect(lines).toContain('wrong: c0: value.y[1] is 1.5, not 1.4');
});

test('a list of another length, a key that is not there and another text fail', () => {
  const answer: Adapter = () => ({ y: [1], z: 'a' });
  expect(verdictOf(answer, { input: {}, expected: { y: [1, 2] } }).verdict).toBe('failed');
  expect(verdictOf(answer, { input: {}, expected: { x: 1 } }).verdict).toBe('failed');
  expect(verdictOf(answer, { input: {}, expected: { z: 'b' } }).verdict).toBe('failed');
});

test('a null of the input is NaN, and NaN, null or nothing answers an expected null', () => {
  expect(verdictOf(half, { input: { x: [null, 'Infinity'] }, expected: { y: [null, 'Infinity'] } }).verdict).toBe(
    'passed',
  );
  expect(verdictOf(() => ({}), { input: {}, expected: { y: 'NaN' } }).verdict).toBe('passed');
  expect(verdictOf(() => 0, { input: {}, expected: null }).verdict).toBe('failed');
});

test('a null in a list of texts stays null', () => {
  expect(verdictOf(({ x }) => x as unknown, { input: { x: ['a', null] }, expected: ['a', null] }).verdict).toBe(
    'passed',
  );
});

test('a case can have a tolerance of its own', () => {
  const loose = { input: { x: [1] }, expected: { y: [0.51] } };
  expect(verdictOf(half, loose).verdict).toBe('failed');
  expect(verdictOf(half, { ...loose, tolerance: { rel: 0.1, abs: 0 } }).verdict).toBe('passed');
});

test('values that a reference records inexactly are compared as closely as it knows them, the others exactly', () => {
  const index = (expected: object) =>
    checkFunctionCases(
      { ...file({ input: {}, expected }), function: 'slope_index_inequality' },
      new Map([['slope_index_inequality', () => ({ sii: 1, sii_lower95_0cl: 1 })]]),
    );
  expect(index({ sii: 1, sii_lower95_0cl: 1.009 })).toEqual({
    verdict: 'passed',
    lines: ['1 cases', 'limits within 1 %: drawn at random there'],
  });
  expect(index({ sii: 1, sii_lower95_0cl: 1.02 }).verdict).toBe('failed');
  expect(index({ sii: 1.009, sii_lower95_0cl: 1 }).verdict).toBe('failed');
});

test('where the reference throws, ours throws its own error or says undefined', () => {
  const expected = { error: 'denominators must be greater than zero' };
  const misuse: Adapter = () => {
    throw new SozialraumError('invalid', 'population', '-1');
  };
  expect(verdictOf(misuse, { input: {}, expected }).verdict).toBe('passed');
  expect(verdictOf(() => ({ y: [1, NaN] }), { input: {}, expected }).verdict).toBe('passed');
  expect(verdictOf(half, { input: { x: [1] }, expected }).verdict).toBe('failed');
});

test('an error of ours where a number is expected, or any other error, fails', () => {
  const misuse: Adapter = () => {
    throw new SozialraumError('invalid', 'population', '-1');
  };
  const broken: Adapter = () => {
    throw new TypeError('x is not iterable');
  };
  expect(verdictOf(misuse, { input: {}, expected: 1 }).lines).toContain('wrong: c0: invalid population: -1');
  expect(verdictOf(broken, { input: {}, expected: { error: 'no' } }).lines).toContain(
    'wrong: c0: stopped: x is not iterable',
  );
});

test('a case whose recorded value is wrong is not compared, and is named', () => {
  const defect = { input: { x: [1] }, expected: { y: [7] }, reference_defect: 'must be 0.5' };
  expect(verdictOf(half, defect, { input: { x: [2] }, expected: { y: [1] } })).toEqual({
    verdict: 'passed',
    lines: ['1 cases; by hand: c0'],
  });
});

test('an unknown function fails', () => {
  const { verdict, lines } = checkFunctionCases(file(), new Map());
  expect({ verdict, lines }).toEqual({ verdict: 'failed', lines: ['unknown function: half'] });
});

test('a function that belongs to a room to come is skipped by name', () => {
  const { verdict } = checkFunctionCases({ function: 'distinct_recipients' }, new Map());
  expect(verdict).toBe('skipped');
});

test.each([
  [{ ...file(), cases: undefined }, 'cases is missing'],
  [file(), 'cases is missing'],
  [{ ...file({}), tolerance: { rel: 1 } }, 'tolerance is missing'],
  [file({ expected: 1 }), 'case c0: input is missing'],
  [file({ input: {} }), 'case c0: expected is missing'],
])('what is malformed says why', (malformed, reason) => {
  expect(() => checkFunctionCases(malformed, new Map([['half', half]]))).toThrow(reason);
});

test('where only a part of the reference throws, that part of ours is undefined, or all of it throws', () => {
  const expected = { y: { error: 'must be positive' } };
  expect(verdictOf(() => ({ y: NaN }), { input: {}, expected }).verdict).toBe('passed');
  expect(verdictOf(() => ({ y: 1 }), { input: {}, expected }).verdict).toBe('failed');
  const misuse: Adapter = () => {
    throw new SozialraumError('invalid', 'population', '-1');
  };
  expect(verdictOf(misuse, { input: {}, expected }).verdict).toBe('passed');
  expect(verdictOf(misuse, { input: {}, expected: { ...expected, z: 1 } }).verdict).toBe('failed');
});

test('of several best partitions, which the file has one of, only the sum of squares is compared', () => {
  const answered = (partitions: number): string =>
    checkFunctionCases(
      {
        ...file({ input: {}, expected: { upper_bounds: [2, 3], ssd_within: 1, optimal_partitions: partitions } }),
        function: 'fisher_jenks_exact',
      },
      new Map([['fisher_jenks_exact', () => ({ upper_bounds: [1, 3], ssd_within: 1 })]]),
    ).verdict;
  expect(answered(2)).toBe('passed');
  expect(answered(1)).toBe('failed');
});
