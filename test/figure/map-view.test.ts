import fc from 'fast-check';
import { expect, test } from 'vitest';
import { magnification, type MapView, moveView, viewWith, wholeView, zoomView } from '../../src/figure/map-view.js';

const whole = { width: 2000, height: 1000 };
const views = fc
  .tuple(fc.double({ min: 1, max: 12, noNaN: true }), fc.nat(2000), fc.nat(1000))
  .map(([factor, x, y]) => zoomView(wholeView(whole), factor, { x, y }, whole));
const isWithin = ({ x, y, width, height }: MapView): boolean =>
  x >= 0 && y >= 0 && x + width <= whole.width + 1e-6 && y + height <= whole.height + 1e-6;

test('what is at the point stays where it is', () => {
  const view = zoomView(wholeView(whole), 4, { x: 500, y: 250 }, whole);
  expect(view).toEqual({ x: 375, y: 187.5, width: 500, height: 250 });
  expect((500 - view.x) / view.width).toBe(500 / whole.width);
});

test('there and back is where it was', () => {
  const near = zoomView(wholeView(whole), 2, { x: 1000, y: 500 }, whole);
  expect(zoomView(near, 0.5, { x: 1000, y: 500 }, whole)).toEqual(wholeView(whole));
});

test('no view is larger than the map, nor closer than twelve times', () => {
  expect(zoomView(wholeView(whole), 0.25, { x: 0, y: 0 }, whole)).toEqual(wholeView(whole));
  expect(magnification(zoomView(wholeView(whole), 999, { x: 9, y: 9 }, whole), whole)).toBe(12);
});

test('a view never leaves the map and never changes its shape', () => {
  const steps = fc.tuple(views, fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));
  fc.assert(
    fc.property(steps, ([view, x, y]) => {
      const moved = moveView(view, x, y, whole);
      expect(isWithin(moved)).toBe(true);
      expect(moved.width / moved.height).toBeCloseTo(2, 9);
    }),
  );
});

test('what is in view moves nothing, what is not comes into the middle', () => {
  const view = { x: 0, y: 0, width: 500, height: 250 };
  expect(viewWith(view, { x: 10, y: 10, width: 50, height: 50 }, whole)).toEqual(view);
  expect(viewWith(view, { x: 900, y: 400, width: 100, height: 100 }, whole)).toEqual({ ...view, x: 700, y: 325 });
});

test('a box that is brought into view is in view, where there is room for it', () => {
  const boxes = fc
    .tuple(fc.nat(1900), fc.nat(900))
    .map(([x, y]): MapView => ({ x, y, width: Math.min(80, 2000 - x), height: Math.min(80, 1000 - y) }));
  fc.assert(
    fc.property(views, boxes, (view, box) => {
      const shown = viewWith(view, box, whole);
      expect(isWithin(shown)).toBe(true);
      const [left, top] = [box.x - shown.x, box.y - shown.y];
      expect(left >= -1e-6 && top >= -1e-6).toBe(true);
      expect(left + box.width <= shown.width + 1e-6 && top + box.height <= shown.height + 1e-6).toBe(true);
    }),
  );
});
