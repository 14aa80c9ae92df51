import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combineStatus,
  flagsOf,
  hasValue,
  isApplicable,
  isSuppressed,
  OBSERVATION_FLAGS,
  OBSERVATION_STATES,
  observationStatus,
  stateOf,
  withState,
} from '../../src/model/observation-status.js';

const anyStatus = fc
  .tuple(fc.constantFrom(...OBSERVATION_STATES), fc.subarray([...OBSERVATION_FLAGS]))
  .map(([state, flags]) => observationStatus(state, ...flags));

test('a status keeps its state and its flags', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OBSERVATION_STATES), fc.subarray([...OBSERVATION_FLAGS]), (state, flags) => {
      const status = observationStatus(state, ...flags);
      expect(stateOf(status)).toBe(state);
      expect(flagsOf(status)).toEqual(flags);
      expect(status).toBeLessThan(2 ** 16);
    }),
  );
});

test('a plain value is zero, so that a fresh array is all ok', () => {
  expect(observationStatus('ok')).toBe(0);
});

test('only ok and zero-rounded have a value', () => {
  const statesThat = (are: (status: number) => boolean) =>
    OBSERVATION_STATES.filter((state) => are(observationStatus(state, 'provisional')));
  expect(statesThat(hasValue)).toEqual(['ok', 'zero-rounded']);
  expect(statesThat(isSuppressed)).toEqual(['suppressed']);
  expect(statesThat((status) => !isApplicable(status))).toEqual(['not-applicable']);
});

test('another state keeps the flags', () => {
  const status = withState(observationStatus('ok', 'break', 'provisional'), 'suppressed');
  expect([stateOf(status), flagsOf(status)]).toEqual(['suppressed', ['provisional', 'break']]);
});

describe('combineStatus', () => {
  test('does not depend on the order of the parts', () => {
    fc.assert(fc.property(anyStatus, anyStatus, (a, b) => combineStatus(a, b) === combineStatus(b, a)));
    fc.assert(
      fc.property(
        anyStatus,
        anyStatus,
        anyStatus,
        (a, b, c) => combineStatus(combineStatus(a, b), c) === combineStatus(a, combineStatus(b, c)),
      ),
    );
  });

  test.each(OBSERVATION_STATES)('of a suppressed part and %s never has a value', (state) => {
    const combined = combineStatus(observationStatus('suppressed'), observationStatus(state));
    expect(hasValue(combined)).toBe(false);
  });

  test('takes not-applicable as nothing', () => {
    for (const state of OBSERVATION_STATES)
      expect(stateOf(combineStatus(observationStatus('not-applicable'), observationStatus(state)))).toBe(state);
  });
});
