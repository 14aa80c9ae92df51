import { distance } from './distance.mjs';

/** Distance in km between the points of a line that is laid over a raster. */
export const LINE_STEP = 0.01;

/** A raster over the map: `cell` km per cell, row 0 in the south. One empty cell all round keeps neighbours simple. */
export function grid(extent, cell) {
  const width = Math.round(extent.width / cell) + 2;
  const height = Math.round(extent.height / cell) + 2;
  return {
    cell,
    width,
    height,
    size: width * height,
    centre: (index) => [((index % width) - 0.5) * cell, (Math.floor(index / width) - 0.5) * cell],
    indexAt: ([x, y]) => (Math.floor(y / cell) + 1) * width + Math.floor(x / cell) + 1,
    corner: ([i, j]) => [(i - 1) * cell, (j - 1) * cell],
    neighbours: [-width, -1, 1, width],
  };
}

/** 1 inside the closed line, else 0 (even-odd along each row). */
export function maskOf(raster, ring) {
  const mask = new Uint8Array(raster.size);
  for (let row = 1; row < raster.height - 1; row++) {
    const y = (row - 0.5) * raster.cell;
    const crossings = [];
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
    crossings.sort((a, b) => a - b);
    for (let column = 1; column < raster.width - 1; column++) {
      const x = (column - 0.5) * raster.cell;
      mask[row * raster.width + column] = crossings.filter((c) => c < x).length % 2;
    }
  }
  return mask;
}

/** Calls `visit` for every cell whose centre is within a radius of the line, a number of km or a function of the place. */
export function alongLine(raster, line, radius, visit) {
  for (const point of line) {
    const reach = typeof radius === 'number' ? radius : radius(point);
    const cells = Math.ceil(reach / raster.cell);
    const [column, row] = [Math.floor(point[0] / raster.cell) + 1, Math.floor(point[1] / raster.cell) + 1];
    for (let r = Math.max(1, row - cells); r <= Math.min(raster.height - 2, row + cells); r++) {
      for (let c = Math.max(1, column - cells); c <= Math.min(raster.width - 2, column + cells); c++) {
        const index = r * raster.width + c;
        if (distance(raster.centre(index), point) <= reach) visit(index);
      }
    }
  }
}
