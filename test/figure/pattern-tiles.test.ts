import { expect, test } from 'vitest';
import { PATTERN_TILES, UNCERTAIN_TILE } from '../../src/figure/pattern-tiles.js';

const tiles = Object.values(PATTERN_TILES);

test('each reason why there is no value of a class looks different from all others', () => {
  const looks = tiles.map(({ side, turn, lines }) => `${side} ${turn} ${lines}`);
  expect(new Set(looks).size).toBe(tiles.length);
});

test('withheld is told from missing by more than the direction of lines', () => {
  const { suppressed, missing } = PATTERN_TILES;
  expect(suppressed.lines).not.toBe(missing.lines);
  expect(missing.lines).toContain('H');
});

test('only what marks an uncertain value lets the class be seen below it', () => {
  expect(tiles.every(({ hasGround }) => hasGround)).toBe(true);
  expect(UNCERTAIN_TILE.hasGround).toBe(false);
});
