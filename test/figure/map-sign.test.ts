import { expect, test } from 'vitest';
import { signPath, signSide } from '../../src/figure/map-sign.js';

const heights = (path: string): { readonly tip: number; readonly foot: number } => {
  const [, foot, tip] = /^M\S+ (\S+)h\S+L\S+ (\S+)z$/.exec(path) ?? [];
  return { tip: Number(tip), foot: Number(foot) };
};

test('a sign points upwards, with a negative side downwards, around its place', () => {
  const [up, down] = [signPath(100, 50, 10), signPath(100, 50, -10)].map(heights);
  expect(up).toEqual({ tip: 41, foot: 58 });
  expect(down).toEqual({ tip: 59, foot: 42 });
  expect(signPath(100, 50, 10)).toBe('M90.0 58.0h20.0L100.0 41.0z');
});

test('signs are the smaller the more areas share the picture, and never larger than is needed to see them', () => {
  const picture = { width: 800, height: 600 };
  expect(signSide(picture, 63)).toBeCloseTo(0.13 * Math.sqrt(480_000 / 63));
  expect(signSide(picture, 1000)).toBeLessThan(signSide(picture, 63));
  expect([signSide(picture, 1), signSide(picture, 0)]).toEqual([34, 34]);
});
