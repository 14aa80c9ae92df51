import type { FrequencyRule } from '../model/statistic.js';

/** True when a rule forbids to show this count: 0 < n < minimum, or 0 <= n < minimum where zeros are protected. */
export function isUnsafeCount(count: number, rule: FrequencyRule): boolean {
  return count < rule.minimum && (count > 0 || (count === 0 && rule.zeros === 'protected'));
}

/** The rule for what two tables tell together: each table's is kept. */
export function stricterRule(a: FrequencyRule, b: FrequencyRule): FrequencyRule {
  return {
    minimum: Math.max(a.minimum, b.minimum),
    zeros: a.zeros === 'protected' || b.zeros === 'protected' ? 'protected' : 'shown',
  };
}
