import { expect, test } from 'vitest';
import { sheetRows } from '../../src/figure/matrix-sheet.js';
import { overlapSheet } from '../../src/figure/overlap-sheet.js';
import type { OverlapView } from '../../src/figure/overlap-view.js';

const named = { plans: [{ id: 'a', title: { de: 'Alter' } }] } as unknown as Parameters<typeof overlapSheet>[0];
const view: OverlapView = {
  plans: ['a', 'b', 'c', 'd'],
  pairs: [
    [],
    [{ similarity: 0.5, shared: 3 }],
    [
      { similarity: 0, shared: 0 },
      { similarity: 1, shared: 4 },
    ],
    [
      { similarity: null, shared: 0 },
      { similarity: 0.2, shared: 1 },
      { similarity: 0.19, shared: 1 },
    ],
  ],
  closest: ['b', 'c'],
  clusters: [['b', 'c']],
};
const made = overlapSheet(named, Object.freeze(view), 'de')!;
const cells = sheetRows(made.sheet).map((row) => row.cells);

test('a pair stands once for the eye, below the diagonal, and says the same on both sides', () => {
  for (const [row, own] of cells.entries())
    for (const [column, { look, spoken, value, alone }] of own.entries()) {
      expect(spoken).toBe(cells[column]?.[row]?.spoken);
      expect(value).toBe(cells[column]?.[row]?.value);
      if (column > row && look !== 'undefined') {
        expect(look).toBe('mirror');
        expect(alone).toBe(cells[column]?.[row]?.look);
      }
      if (column <= row) expect(look).not.toBe('mirror');
    }
});

test('how far plans overlap is told in per cent and with what they share, tinted in fifths; nothing in common is none', () => {
  expect(cells[1]?.[0]).toMatchObject({ text: '50\u00a0%', look: 'tint-2', value: 0.5 });
  expect(cells[1]?.[0]?.spoken).toContain('3');
  expect(cells[2]?.[0]).toMatchObject({ text: '0\u00a0%', look: 'zero', value: 0 });
  expect(cells[2]?.[1]).toMatchObject({ text: '100\u00a0%', look: 'tint-4' });
  expect([cells[3]?.[1]?.look, cells[3]?.[2]?.look]).toEqual(['tint-1', 'tint-0']);
});

test('what cannot be computed is said so, is no zero, and orders last', () => {
  expect(cells[3]?.[0]).toMatchObject({ text: 'x', look: 'undefined' });
  expect(cells[3]?.[0]).not.toHaveProperty('value');
});

test('a plan beside itself is no overlap', () => {
  for (const [i, own] of cells.entries()) expect(own[i]).toMatchObject({ text: '–', look: 'self' });
});

test('the title names the two that are closest, the summary every pair and each group', () => {
  expect(made.title).toMatch(/b.*c.*100/);
  expect(made.summary).toContain('6');
  expect(overlapSheet(named, { ...view, clusters: [] }, 'de')?.summary).not.toBe(made.summary);
  expect(made.sheet.columns.map(({ heading }) => heading)).toEqual(['Alter', 'b', 'c', 'd']);
});

test('of fewer than two plans there is none', () => {
  expect(overlapSheet(named, { plans: ['a'], pairs: [[]], clusters: [] }, 'de')).toBeUndefined();
});
