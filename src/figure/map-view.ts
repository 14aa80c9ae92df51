import type { Point } from './interior-point.js';

/** The part of a map that is seen, in units of the map: what `viewBox` says. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many times larger than the whole a map is shown at most. */
const CLOSEST = 12;

/** All of a map. */
export const wholeView = ({ width, height }: Pick<MapView, 'width' | 'height'>): MapView => ({
  x: 0,
  y: 0,
  width,
  height,
});

/** How many times larger than the whole a map is shown. */
export const magnification = (view: MapView, whole: Pick<MapView, 'width'>): number => whole.width / view.width;

/**
 * A view from nearer or farther. What is at a point stays where it is on the screen, unless the edge of the map would come
 * into view.
 *
 * @param factor - 2 shows everything twice as large.
 * @example
 * ```ts
 * zoomView(wholeView({ width: 8, height: 4 }), 2, { x: 4, y: 2 }, { width: 8, height: 4 }) // => { x: 2, y: 1, width: 4, height: 2 }
 * ```
 */
export function zoomView(view: MapView, factor: number, at: Point, whole: Pick<MapView, 'width' | 'height'>): MapView {
  const wanted = Math.max(1, Math.min(CLOSEST, magnification(view, whole) * factor));
  const [width, height] = [whole.width / wanted, whole.height / wanted];
  const scale = width / view.width;
  return within({ x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale, width, height }, whole);
}

/** A view that is moved, as far as the map goes. */
export const moveView = (view: MapView, x: number, y: number, whole: Pick<MapView, 'width' | 'height'>): MapView =>
  within({ ...view, x: view.x + x, y: view.y + y }, whole);

/** The same view where a box lies in it; else one that has the box, or what of it there is room for, in its middle. */
export function viewWith(view: MapView, box: MapView, whole: Pick<MapView, 'width' | 'height'>): MapView {
  const isSeen =
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height;
  if (isSeen) return view;
  const middle = (of: MapView): Point => ({ x: of.x + of.width / 2, y: of.y + of.height / 2 });
  return moveView(view, middle(box).x - middle(view).x, middle(box).y - middle(view).y, whole);
}

function within(view: MapView, whole: Pick<MapView, 'width' | 'height'>): MapView {
  const between = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  return { ...view, x: between(view.x, whole.width - view.width), y: between(view.y, whole.height - view.height) };
}
