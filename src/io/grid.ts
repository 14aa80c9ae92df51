import { SozialraumError } from '../error.js';
import type { Bbox, Position } from './area-shape.js';

/** A point of the grid: whole cells to the east and to the north of its origin. */
export type GridPoint = readonly [x: number, y: number];

/** A grid over the plane, to whose points coordinates are moved. */
export interface Grid {
  /** Metres. */
  readonly origin: Position;
  /** Width and height of a cell in metres. */
  readonly cell: number;
}

/** A grid with at most so many steps along the longer side of a rectangle; its figures are short, so the file is. */
export function gridOver([west, south, east, north]: Bbox, steps: number): Grid {
  if (!Number.isInteger(steps) || steps < 2) throw new SozialraumError('invalid', 'quantization', String(steps));
  const origin = [Math.floor(west), Math.floor(south)] as const;
  const side = Math.max(east - origin[0], north - origin[1], 1);
  return { origin, cell: Math.ceil((side / (steps - 1)) * 1000) / 1000 };
}

/** Moves a line to the grid; points that come to lie on the one before vanish. */
export function snap(line: readonly Position[], { origin, cell }: Grid): GridPoint[] {
  return withoutRepeats(
    line.map(([x, y]) => [Math.round((x - origin[0]) / cell), Math.round((y - origin[1]) / cell)] as const),
  );
}

/** Leaves out points that repeat the one before. */
export function withoutRepeats(line: readonly GridPoint[]): GridPoint[] {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1]);
}

/** Each point as its step from the one before, as TopoJSON has it. */
export function steps(line: readonly GridPoint[]): GridPoint[] {
  return line.map(([x, y], i) => {
    const [x0, y0] = line[i - 1] ?? [0, 0];
    return [x - x0, y - y0] as const;
  });
}
