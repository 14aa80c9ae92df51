import { describe, expect, test } from 'vitest';
import { compositeSensitivity } from '../../src/indicators/composite-sensitivity.js';
import { crossClasses } from '../../src/indicators/cross-classes.js';
import { evaluateComposite } from '../../src/indicators/evaluate-composite.js';
import { explainComposite } from '../../src/indicators/explain-composite.js';
import { COMPOSITE_SCHEMES } from '../../src/indicators/composite-schemes.js';
import { stateOf } from '../../src/model/observation-status.js';
import { definitionOf, inputOf } from './composite.js';

// area 0 is far out in a alone, area 4 in b alone
const input = inputOf({ a: [20, 5, 4, 6, 5], b: [5, 4, 6, 5, 20], c: [5, 5, 4, 6, 'missing'] });
const result = evaluateComposite(definitionOf(['a', 'b']), input);

describe('compositeSensitivity', () => {
  test('leaves each indicator out in turn and names the areas that change class', () => {
    // without b the index is a's standard score: 20 of 20, 5, 4, 6, 5 is 2.0, the others lie below 0
    const without = compositeSensitivity(result).find(
      ({ scenario }) => scenario.kind === 'without' && scenario.indicator === 'b',
    );
    expect(explainComposite(result, '0').class).toBe('low');
    expect(without?.changes).toEqual([
      { area: '0', from: 'low', to: 'very-low' },
      { area: '4', from: 'low', to: 'medium' },
    ]);
  });

  test('varies each weight by each factor', () => {
    const scenarios = compositeSensitivity(result, { weightFactors: [0.9, 1, 1.1] }).map(({ scenario }) => scenario);
    expect(scenarios).toHaveLength(8);
    const unchanged = compositeSensitivity(result, { weightFactors: [1] }).filter(
      ({ scenario }) => scenario.kind === 'weight',
    );
    expect(unchanged.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('compares rated areas only', () => {
    const partial = evaluateComposite(definitionOf(['a', 'c']), input);
    const changes = compositeSensitivity(partial).flatMap((each) => each.changes);
    expect(changes.filter(({ area }) => area === '4')).toEqual([]);
  });

  test('does not leave out the only indicator', () => {
    const single = evaluateComposite(definitionOf(['a']), input);
    expect(compositeSensitivity(single).map(({ scenario }) => scenario.kind)).toEqual(['weight', 'weight']);
  });
});

describe('explainComposite', () => {
  test('shows value, score and weighted score of each indicator, their total, the index and the class', () => {
    const weighted = {
      ...definitionOf([]),
      parts: [
        { indicator: 'a', orientation: 'raises', weight: 2 },
        { indicator: 'b', orientation: 'lowers', weight: 1 },
      ],
    } as const;
    const index = evaluateComposite(weighted, inputOf({ a: [0, 0, 2, 2], b: [1, 3, 1, 3] }));
    expect(explainComposite(index, '0')).toEqual({
      area: '0',
      steps: [
        { indicator: 'a', orientation: 'raises', weight: 2, value: 0, score: -1, weighted: -2 },
        { indicator: 'b', orientation: 'lowers', weight: 1, value: 1, score: 1, weighted: 1 },
      ],
      total: -1,
      index: -1 / Math.sqrt(5),
      class: 'medium',
    });
    expect(() => explainComposite(index, '9')).toThrow('unknown area: 9');
  });

  test('has no class for an unrated area', () => {
    const partial = evaluateComposite(definitionOf(['a', 'c']), input);
    expect(explainComposite(partial, '4')).not.toHaveProperty('class');
  });
});

describe('crossClasses', () => {
  test('lays two indices over each other and counts their groups', () => {
    const dynamics = evaluateComposite(definitionOf(['c'], COMPOSITE_SCHEMES['berlin-dynamics']), input);
    const { pairs, counts, statuses } = crossClasses(result, dynamics);
    expect(pairs).toEqual([
      ['low', 'stable'],
      ['medium', 'stable'],
      ['medium', 'positive'],
      ['medium', 'negative'],
      undefined,
    ]);
    expect(counts).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect([...statuses].map(stateOf)).toEqual(['ok', 'ok', 'ok', 'ok', 'missing']);
  });

  test('refuses indices of other areas', () => {
    const other = evaluateComposite(definitionOf(['a']), { ...inputOf({ a: [1, 2, 3, 4, 5] }), areas: [...'54321'] });
    expect(() => crossClasses(result, other)).toThrow(/^conflict areas/);
  });
});
