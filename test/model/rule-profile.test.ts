import { expect, test } from 'vitest';
import { assessContributions } from '../../src/disclosure/magnitude-rule.js';
import { RULE_PROFILE_IDS, ruleProfiles } from '../../src/model/rule-profile.js';

const profiles = Object.values(ruleProfiles);

test('every profile is found by its id', () => {
  expect(profiles.map(({ id }) => id)).toEqual(RULE_PROFILE_IDS);
  expect(Object.keys(ruleProfiles)).toEqual(RULE_PROFILE_IDS);
});

test('every profile names its authority, its version and where the rules can be read', () => {
  for (const { authority, version, source } of profiles) {
    expect(authority).not.toBe('');
    expect(version).toBeGreaterThanOrEqual(1);
    expect(new URL(source).protocol).toBe('https:');
  }
});

test('no profile can be changed', () => {
  expect(() => Object.assign(ruleProfiles, { acro: {} })).toThrow(TypeError);
  expect(() => Object.assign(ruleProfiles.acro.frequency, { minimum: 1 })).toThrow(TypeError);
  expect(() => Object.assign(ruleProfiles.acro.magnitude[1] as object, { k: 100 })).toThrow(TypeError);
});

test('every rule of every profile makes sense', () => {
  for (const { magnitude, frequency, intervalWidth } of profiles) {
    for (const rule of magnitude) expect(assessContributions([], rule).unsafe).toBe(false);
    expect(Number.isInteger(frequency.minimum) && frequency.minimum > 1).toBe(true);
    expect(intervalWidth).toBeGreaterThanOrEqual(2);
  }
});
