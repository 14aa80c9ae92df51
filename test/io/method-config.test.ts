import { expect, test } from 'vitest';
import { configReport } from '../../src/io/config-report.js';
import { checkMethod, protectionMethod } from '../../src/io/method-config.js';
import type { MethodConfig } from '../../src/io/workspace-config.js';

function problemsOf(config: MethodConfig): string[] {
  const report = configReport();
  checkMethod(config, ['statistics', 0, 'method'], report);
  return report.problems.map(({ code, params, place }) => `${code} ${JSON.stringify(params)} ${place.path}`);
}

test('a method with all that it needs is read as it is', () => {
  for (const config of [
    { kind: 'suppression' },
    { kind: 'small-count-rounding', base: 3 },
    { kind: 'conventional-rounding', base: 5 },
    { kind: 'random-rounding', base: 5 },
    { kind: 'cell-key', maximumNoise: 5, variance: 3 },
    { kind: 'cell-key', maximumNoise: 5, variance: 3, blocked: 2, stay: 0.2 },
  ] as const) {
    expect(problemsOf(config)).toEqual([]);
    expect(protectionMethod(config)).toEqual(config);
  }
});

test('what a method needs and has not, and what it has and cannot use, is told', () => {
  expect(problemsOf({ kind: 'random-rounding' })).toEqual(['value-missing {"expected":"base"} statistics[0].method']);
  expect(problemsOf({ kind: 'cell-key', base: 5, variance: 3 })).toEqual([
    'value-missing {"expected":"maximumNoise"} statistics[0].method',
    'key-unknown {"key":"base","known":"kind, maximumNoise, variance, blocked, stay"} statistics[0].method.base',
  ]);
  expect(problemsOf({ kind: 'suppression', base: 3 })).toEqual([
    'key-unknown {"key":"base","known":"kind"} statistics[0].method.base',
  ]);
});
