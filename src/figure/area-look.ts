import { hasFlag, type ObservationState, stateOf } from '../model/observation-status.js';
import type { Observation } from './observation.js';

/** How an area without a value of a class is drawn: each of these looks different from all others. */
export type SpecialLook = Exclude<ObservationState, 'ok'> | 'zero' | 'too-uncertain';

/** In the order of a legend. */
export const SPECIAL_LOOKS: readonly SpecialLook[] = [
  'zero',
  'zero-rounded',
  'suppressed',
  'too-uncertain',
  'missing',
  'not-yet-available',
  'not-applicable',
  'undefined',
  'invalid',
];

/**
 * The special look of an observation; none for a value that belongs to a class. Zero is one: that there is nothing is
 * another thing than that there is little, and not to be confused with what is not known.
 */
export function specialLook({ value, status }: Observation): SpecialLook | undefined {
  const state = stateOf(status);
  if (state === 'missing' && hasFlag(status, 'unreliable')) return 'too-uncertain';
  if (state !== 'ok') return state;
  return value === 0 ? 'zero' : Number.isFinite(value) ? undefined : 'invalid';
}
