import { expect, test } from 'vitest';
import { Pattern } from '../../src/disclosure/pattern.js';
import { gridOf, moveOf, tableComponent } from './table-component.js';

const UNSAFE = 5;
const leaves = [
  [2, 9, 9],
  [9, 9, 9],
  [9, 9, 9],
];
const block = moveOf({ 5: 1, 6: -1, 9: -1, 10: 1 });
const other = moveOf({ 5: -1, 7: 1, 9: 1, 11: -1 });

function patternOf(): Pattern {
  const component = tableComponent(leaves, [UNSAFE]);
  return new Pattern(
    component,
    Float64Array.from(component.counts, (cell) => 10 + cell),
    [gridOf(leaves)],
  );
}

/** Everything a pattern tells of itself. */
function stateOf(pattern: Pattern): unknown {
  const columns = Array.from({ length: pattern.columnCount }, (_, column) => column);
  return {
    refused: [...pattern.refused],
    price: [...pattern.price],
    crowd: [...pattern.crowd],
    moves: new Set(pattern.allMoves()),
    moved: columns.map((column) => pattern.moves(column)),
    movesOf: columns.map((column) => new Set(pattern.movesOf(column))),
  };
}

test('a move hides the candidates it shifts, and hidden ones move for nothing', () => {
  const pattern = patternOf();
  pattern.add(block);
  expect([...pattern.refused.keys()].filter((column) => pattern.refused[column] === 1)).toEqual([6, 9, 10]);
  expect(pattern.price[6]).toBe(0);
  expect(pattern.price[7]).toBe(17);
});

test('to open a candidate drops the moves over it, opens what no move needs any more and names what shook', () => {
  const pattern = patternOf();
  pattern.add(block);
  pattern.add(other);
  const { saved, shaken } = pattern.open(6);
  // 9 is still needed by the other move
  expect(saved).toBe(10 + 6 + (10 + 10));
  expect(shaken).toContain(UNSAFE);
  expect([...pattern.refused.keys()].filter((column) => pattern.refused[column] === 1)).toEqual([7, 9, 11]);
  expect(pattern.allMoves()).toEqual([other]);
});

test('an attempt that fails leaves everything as it was, one that succeeds keeps what it did', () => {
  const pattern = patternOf();
  pattern.add(block);
  const before = stateOf(pattern);
  const steps = (): void => {
    pattern.add(other);
    pattern.open(6);
    pattern.hide(15);
    pattern.add(moveOf({ 5: 1, 7: -1, 13: -1, 15: 1 }));
    pattern.open(9);
  };
  const failed = pattern.attempt(() => {
    steps();
    expect(stateOf(pattern)).not.toEqual(before);
    return false;
  });
  expect(failed).toBe(false);
  expect(stateOf(pattern)).toEqual(before);
  expect(
    pattern.attempt(() => {
      steps();
      return true;
    }),
  ).toBe(true);
  expect(stateOf(pattern)).not.toEqual(before);
});

test('a hidden candidate that no move runs over is idle', () => {
  const pattern = patternOf();
  pattern.add(block);
  pattern.hide(7);
  expect(pattern.idle()).toEqual([7]);
});
