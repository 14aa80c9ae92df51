import type { PatternTile } from '../../src/index.js';

/** A tile with the colours it is painted in. */
export interface PaintedTile extends Pick<PatternTile, 'side' | 'turn' | 'lines'> {
  /** Without it, what lies below is seen between the lines. */
  readonly ground?: string | undefined;
  readonly ink: string;
  /** Of its lines, in units of the tile. */
  readonly width: number;
}

/**
 * Fills with a tile, in a worker too.
 *
 * @param unit - How large a unit of the tile is, in what the pen draws with.
 * @param dots - How many dots of a unit the tile is made of before it is laid: twice as many as are seen look best.
 */
export function tilePattern(
  pen: Pick<CanvasRenderingContext2D, 'createPattern'>,
  { side, turn, lines, ground, ink, width }: PaintedTile,
  unit: number,
  dots: number,
): CanvasPattern {
  const length = Math.round(side * dots);
  const sharp = length / side;
  const canvas = new OffscreenCanvas(length, length);
  const tile = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  tile.scale(sharp, sharp);
  if (ground !== undefined) {
    tile.fillStyle = ground;
    tile.fillRect(0, 0, side, side);
  }
  tile.strokeStyle = ink;
  tile.lineWidth = width;
  tile.stroke(new Path2D(lines));
  const pattern = pen.createPattern(canvas, 'repeat') as CanvasPattern;
  pattern.setTransform(new DOMMatrix().rotate(turn).scale(unit / sharp));
  return pattern;
}
