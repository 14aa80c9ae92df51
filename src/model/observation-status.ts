/**
 * What an observation is, apart from its number: exactly one state, and any number of flags. Both fit in one small
 * integer, so that a cube of a million cells carries its statuses in a `Uint16Array`.
 */
export const OBSERVATION_STATES = [
  'ok',
  'zero-rounded',
  'missing',
  'suppressed',
  'not-applicable',
  'undefined',
  'invalid',
  'not-yet-available',
] as const;

/** One of {@link OBSERVATION_STATES}. `undefined` is a calculation without a result such as 0/0. */
export type ObservationState = (typeof OBSERVATION_STATES)[number];

/** What may be said of an observation beside its state. `exceeds`: the numerator is larger than the denominator. */
export const OBSERVATION_FLAGS = [
  'unreliable',
  'estimated',
  'provisional',
  'revised',
  'break',
  'exceeds',
  'protected-at-source',
] as const;

/** One of {@link OBSERVATION_FLAGS}. */
export type ObservationFlag = (typeof OBSERVATION_FLAGS)[number];

/** State and flags in one integer: the state in the low three bits, one bit a flag above them. */
export type ObservationStatus = number;

const STATE_BITS = 3;
const STATE_MASK = (1 << STATE_BITS) - 1;
// by code: who asks for no more than these need not load the names
const ZERO_ROUNDED = 1;
const SUPPRESSED = 3;
const NOT_APPLICABLE = 4;
// who reads states alone need not load what flags are made with
const stateCode = /* @__PURE__ */ (() => new Map(OBSERVATION_STATES.map((state, code) => [state, code])))();
const flagBit = /* @__PURE__ */ (() =>
  new Map(OBSERVATION_FLAGS.map((flag, index) => [flag, 1 << (STATE_BITS + index)])))();

/**
 * The status with this state and these flags.
 *
 * @example
 * ```ts
 * stateOf(observationStatus('suppressed', 'provisional')) // => 'suppressed'
 * flagsOf(observationStatus('ok', 'estimated', 'break')) // => ['estimated', 'break']
 * ```
 */
export function observationStatus(state: ObservationState, ...flags: readonly ObservationFlag[]): ObservationStatus {
  return flags.reduce(withFlag, stateCode.get(state) ?? 0);
}

/** The state in a status. */
export function stateOf(status: ObservationStatus): ObservationState {
  return OBSERVATION_STATES[status & STATE_MASK] ?? 'invalid';
}

/** The flags of a status, in the order of {@link OBSERVATION_FLAGS}. */
export function flagsOf(status: ObservationStatus): ObservationFlag[] {
  return status <= STATE_MASK ? [] : OBSERVATION_FLAGS.filter((flag) => hasFlag(status, flag));
}

/** True when the flag is set. */
export function hasFlag(status: ObservationStatus, flag: ObservationFlag): boolean {
  return status > STATE_MASK && (status & (flagBit.get(flag) ?? 0)) !== 0;
}

/** The same status with one flag more. */
export function withFlag(status: ObservationStatus, flag: ObservationFlag): ObservationStatus {
  return status | (flagBit.get(flag) ?? 0);
}

/** The same status without a flag. */
export function withoutFlag(status: ObservationStatus, flag: ObservationFlag): ObservationStatus {
  return status & ~(flagBit.get(flag) ?? 0);
}

/** The same flags with another state. */
export function withState(status: ObservationStatus, state: ObservationState): ObservationStatus {
  return (status & ~STATE_MASK) | (stateCode.get(state) ?? 0);
}

/** True when the observation has a number that may be read: `ok` or `zero-rounded`. */
export function hasValue(status: ObservationStatus): boolean {
  return (status & STATE_MASK) <= ZERO_ROUNDED;
}

/** True for `suppressed`. */
export function isSuppressed(status: ObservationStatus): boolean {
  return (status & STATE_MASK) === SUPPRESSED;
}

/** False for `not-applicable`. */
export function isApplicable(status: ObservationStatus): boolean {
  return (status & STATE_MASK) !== NOT_APPLICABLE;
}

// the first of these that occurs among the parts is what the whole is
const precedence: readonly ObservationState[] = [
  'invalid',
  'suppressed',
  'missing',
  'not-yet-available',
  'undefined',
  'zero-rounded',
  'ok',
  'not-applicable',
];
const rankOf = /* @__PURE__ */ OBSERVATION_STATES.map((state) => precedence.indexOf(state));

/**
 * The status of something made of two parts: the graver state (a suppressed part makes the whole suppressed, a missing
 * one missing; a part that does not apply takes nothing away) and the flags of both.
 *
 * @example
 * ```ts
 * stateOf(combineStatus(observationStatus('ok'), observationStatus('missing'))) // => 'missing'
 * stateOf(combineStatus(observationStatus('not-applicable'), observationStatus('ok'))) // => 'ok'
 * ```
 */
export function combineStatus(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
  const graver = (rankOf[a & STATE_MASK] ?? 0) <= (rankOf[b & STATE_MASK] ?? 0) ? a : b;
  return ((a | b) & ~STATE_MASK) | (graver & STATE_MASK);
}
