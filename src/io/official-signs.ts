import { observationStatus, type ObservationStatus, withFlag } from '../model/observation-status.js';

/**
 * What stands in place of a number in tables of the statistical offices. The dash is exactly zero, or made zero to keep a
 * value secret; the office does not say which.
 *
 * @see the legend of GENESIS-Online; DIN 55301
 */
const SIGNS: ReadonlyMap<string, ObservationStatus> = new Map([
  ['-', observationStatus('ok')],
  ['.', observationStatus('suppressed', 'protected-at-source')],
  ['...', observationStatus('not-yet-available')],
  ['/', observationStatus('missing', 'unreliable')],
  ['x', observationStatus('not-applicable')],
  ['X', observationStatus('not-applicable')],
]);

/** The status that a sign of the statistical offices stands for. */
export const officialSign = (sign: string): ObservationStatus | undefined => SIGNS.get(sign);

/** All of the signs, for a message. */
export const OFFICIAL_SIGNS = [...SIGNS.keys()].filter((sign) => sign !== 'X').join(' ');

const QUALITY = new Map<string, (status: ObservationStatus) => ObservationStatus>([
  ['e', (status) => status],
  ['p', (status) => withFlag(status, 'provisional')],
  ['r', (status) => withFlag(status, 'revised')],
  ['s', (status) => withFlag(status, 'estimated')],
  ['()', (status) => withFlag(status, 'unreliable')],
  ['/', (status) => withFlag(status, 'unreliable')],
]);

/**
 * A status with what the quality column of GENESIS adds: `e` final, `p` provisional, `r` revised, `s` estimated, `()`
 * of limited meaning. A value may have several of them, without blanks or with. `undefined` for a flag that is none.
 */
export function withQuality(status: ObservationStatus, quality: string): ObservationStatus | undefined {
  let result = status;
  for (const flag of quality.match(/\(\)|\S/g) ?? []) {
    const change = QUALITY.get(flag);
    if (!change) return undefined;
    result = change(result);
  }
  return result;
}
