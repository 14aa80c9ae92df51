import { expect, test } from 'vitest';
import { SPECIAL_LOOKS, specialLook } from '../../src/figure/area-look.js';
import { OBSERVATION_STATES, observationStatus } from '../../src/model/observation-status.js';

test('a value has no special look, and every state without a plain value has one of its own', () => {
  expect(specialLook({ value: 3, status: observationStatus('ok', 'unreliable') })).toBeUndefined();
  const looks = OBSERVATION_STATES.filter((state) => state !== 'ok').map((state) =>
    specialLook({ value: NaN, status: observationStatus(state) }),
  );
  expect(new Set(looks).size).toBe(OBSERVATION_STATES.length - 1);
  expect(looks.every((look) => look !== undefined && SPECIAL_LOOKS.includes(look))).toBe(true);
});

test('zero is neither a low value nor a missing one', () => {
  expect(specialLook({ value: 0, status: observationStatus('ok') })).toBe('zero');
});

test('a number that is none is invalid, whatever its status says', () => {
  expect(specialLook({ value: NaN, status: observationStatus('ok') })).toBe('invalid');
  expect(specialLook({ value: Infinity, status: observationStatus('ok') })).toBe('invalid');
});

test('withheld for uncertainty is not missing', () => {
  expect(specialLook({ value: NaN, status: observationStatus('missing', 'unreliable') })).toBe('too-uncertain');
});
