import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classStability } from '../../src/indicators/class-stability.js';
import { evaluateComposite } from '../../src/indicators/evaluate-composite.js';
import { definitionOf, inputOf } from './composite.js';

// shares in per cent of 200 persons: one case more is half a percentage point
const perCase = 0.5;
const base = [10, 10, 12, 12, 14, 14, 16, 16, 18, 30];
const classAt = (values: readonly number[], at: number): string | undefined => {
  const definition = definitionOf(['a']);
  return definition.classes[evaluateComposite(definition, inputOf({ a: values })).classes[at] ?? -1];
};
const shifts = (at: number, fewer: number, more: number) =>
  classStability(
    evaluateComposite(definitionOf(['a']), inputOf({ a: base })),
    String(at),
    new Map([['a', { perCase, fewer, more }]]),
  );

describe('classStability', () => {
  test('finds the smallest number of cases more or fewer that moves an area', () => {
    const found = shifts(8, 36, 164);
    expect(found.map(({ cases, from }) => [Math.sign(cases), from])).toEqual([
      [1, 'medium'],
      [-1, 'medium'],
    ]);
    for (const { cases, from, to } of found) {
      const moved = (n: number): string | undefined =>
        classAt(
          base.map((value, i) => (i === 8 ? value + n * perCase : value)),
          8,
        );
      expect(moved(cases)).toBe(to);
      expect(moved(cases - Math.sign(cases))).toBe(from);
    }
  });

  test('names no change that cannot be', () => {
    expect(shifts(4, 28, 3)).toHaveLength(1);
    expect(shifts(4, 0, 0)).toEqual([]);
  });

  test('knows that nothing moves what is last already', () => {
    expect(shifts(9, 0, Infinity)).toEqual([]);
  });

  test('leaves an unrated area out', () => {
    const result = evaluateComposite(definitionOf(['a']), inputOf({ a: [1, 2, 3, 'suppressed'] }));
    expect(classStability(result, '3', new Map([['a', { perCase: 1, fewer: 5, more: 5 }]]))).toEqual([]);
  });

  test('refuses areas and indicators it does not know', () => {
    const result = evaluateComposite(definitionOf(['a']), inputOf({ a: [1, 2, 3] }));
    expect(() => classStability(result, '9', new Map())).toThrow('unknown area: 9');
    expect(() => classStability(result, '1', new Map([['b', { perCase: 1, fewer: 1, more: 1 }]]))).toThrow(
      'unknown indicator: b',
    );
  });

  test('finds what trying one case after the other finds', () => {
    const values = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom(1, -1), (rows, pick, direction) => {
        const at = pick % rows.length;
        const columns = (n: number) => ({
          a: rows.map(([a], i) => (i === at ? a + n : a)),
          b: rows.map(([, b]) => b),
        });
        const definition = definitionOf(['a', 'b']);
        const classAfter = (n: number): number =>
          evaluateComposite(definition, inputOf(columns(n))).classes[at] as number;
        const result = evaluateComposite(definition, inputOf(columns(0)));
        const effect = { perCase: 1, fewer: direction < 0 ? 60 : 0, more: direction > 0 ? 60 : 0 };
        const [found] = classStability(result, String(at), new Map([['a', effect]]));
        const tried =
          (result.classes[at] as number) < 0
            ? undefined
            : Array.from({ length: 60 }, (_, i) => direction * (i + 1)).find(
                (n) => classAfter(n) >= 0 && classAfter(n) !== result.classes[at],
              );
        expect(found?.cases).toBe(tried);
      }),
      { numRuns: 60 },
    );
  });
});
