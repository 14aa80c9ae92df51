import type { ProblemParams } from '../model/problem.js';
import type { Position, Ring } from './area-shape.js';

/** Why a ring cannot be used, or not as it is. */
export type RingFault = ProblemParams['geometry-ring-invalid']['reason'];

/** A ring as it can be drawn, if it can, and what was wrong with it. */
export interface CheckedRing {
  readonly ring?: Ring;
  readonly fault?: RingFault;
}

/** Reads the coordinates of a ring: what is open is closed, what has no extent or no numbers is not used. */
export function readRing(coordinates: unknown): CheckedRing {
  if (!Array.isArray(coordinates) || !coordinates.every(isPosition)) return { fault: 'not-finite' };
  const positions = coordinates.map(([x, y]): Position => [x, y]);
  const first = positions[0];
  const last = positions.at(-1);
  if (!first || !last) return { fault: 'too-few-points' };
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const ring = isClosed ? positions : [...positions, first];
  if (ring.length < 4) return { fault: 'too-few-points' };
  return isClosed ? { ring } : { ring, fault: 'unclosed' };
}

/** True for at least two finite numbers; height is ignored. */
export function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
