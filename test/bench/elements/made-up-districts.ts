import { seededRandom } from '../../../src/stats/seeded-random.js';

/** Areas as d3-geo wants them: longitude and latitude, outer rings clockwise. */
export interface District {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: { readonly code: string; readonly name: string };
  readonly geometry: {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly coordinates: Position[][] | Position[][][];
  };
}

export type Position = [x: number, y: number];

const CENTRE: Position = [12.37, 51.34];
const METRES_PER_DEGREE = 111_320;
const SIDE = 900;
/** A boundary between two areas has 2 to the power of this many pieces. */
const BENDS = 3;

/**
 * A city of `count` areas with six neighbours each and winding boundaries that neighbours share: cells of a honeycomb whose
 * corners are moved about, those nearest to the centre.
 */
export function madeUpDistricts(count: number): District[] {
  const reach = Math.ceil(Math.sqrt(count)) + 2;
  const cells: Position[] = [];
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++) cells.push([column, row]);
  const distance = ([column, row]: Position): number => Math.hypot((column + (row & 1) / 2) * Math.sqrt(3), row * 1.5);
  const chosen = cells.sort((a, b) => distance(a) - distance(b)).slice(0, count);
  return chosen.map((cell, index) => {
    const code = String(index + 1).padStart(5, '0');
    const ring = boundary(cell).map(degrees);
    return {
      type: 'Feature',
      id: code,
      properties: { code, name: `Bezirk ${code}` },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] },
    };
  });
}

// clockwise with north up
function boundary([column, row]: Position): Position[] {
  const x = (column + (row & 1) / 2) * Math.sqrt(3);
  const corners = Array.from({ length: 6 }, (_, i): Position => {
    const angle = Math.PI / 6 - (i * Math.PI) / 3;
    return [x + Math.cos(angle), row * 1.5 + Math.sin(angle)];
  });
  return corners.flatMap((from, i) => windingLine(from, corners[(i + 1) % 6] as Position));
}

/** From one corner to the next, without the last point; the same line from either side. */
function windingLine(from: Position, to: Position): Position[] {
  const isForward = from[0] < to[0] || (Math.abs(from[0] - to[0]) < 1e-6 && from[1] < to[1]);
  const [start, end] = isForward ? [from, to] : [to, from];
  const random = seededRandom(
    Math.round((start[0] * 7919 + start[1] * 104_729 + end[0] * 31 + end[1] * 17) * 1000) >>> 0,
  );
  let line: Position[] = [moved(start), moved(end)];
  for (let i = 0; i < BENDS; i++)
    line = line.flatMap((point, k) => {
      const next = line[k + 1];
      return next ? [point, between(point, next, (random() - 0.5) * 0.35)] : [point];
    });
  return (isForward ? line : line.reverse()).slice(0, -1);
}

function moved([x, y]: Position): Position {
  const random = seededRandom(Math.round(x * 1000) * 65_537 + Math.round(y * 1000));
  return [x + (random() - 0.5) * 0.6, y + (random() - 0.5) * 0.6];
}

function between([x, y]: Position, [nextX, nextY]: Position, aside: number): Position {
  return [(x + nextX) / 2 + (nextY - y) * aside, (y + nextY) / 2 - (nextX - x) * aside];
}

function degrees([x, y]: Position): Position {
  const [longitude, latitude] = CENTRE;
  const wide = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
  return [rounded(longitude + (x * SIDE) / wide), rounded(latitude + (y * SIDE) / METRES_PER_DEGREE)];
}
