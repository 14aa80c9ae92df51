import { describe, expect, test } from 'vitest';
import { surveyMean } from '../../src/index.js';

// StataCorp, Survey Data Reference Manual, "svyset", example of finite population corrections
const values = [2.8, 4.1, 6.8, 6.8, 9.2, 3.7, 6.6, 4.2];
const weights = [3, 3, 3, 3, 3, 4, 4, 4];
const strata = [1, 1, 1, 1, 1, 2, 2, 2];
const unitsToDrawFrom = new Map([
  [1, 15],
  [2, 12],
]);

describe('surveyMean', () => {
  test('of a stratified sample has the error that manuals print', () => {
    const { value, standardError } = surveyMean(values, { weights, strata }, { minimumCases: 5 });
    expect(value).toBeCloseTo(5.448148, 6);
    expect(standardError).toBeCloseTo(0.7412683, 7);
  });

  test('has a smaller error where a large part of few units was drawn', () => {
    const { standardError, lower, upper } = surveyMean(
      values,
      { weights, strata, unitsToDrawFrom },
      { minimumCases: 5 },
    );
    expect(standardError).toBeCloseTo(0.6160407, 7);
    // with 8 − 2 degrees of freedom
    expect([lower, upper].map((limit) => limit.toFixed(6))).toEqual(['3.940751', '6.955545']);
  });

  test('of a simple random sample is the mean with s / √n', () => {
    const { value, standardError, designEffect } = surveyMean([2, 4, 6, 8], {}, { minimumCases: 4 });
    expect(value).toBe(5);
    // s² = 20 / 3 by hand
    expect(standardError).toBeCloseTo(Math.sqrt(20 / 3 / 4), 12);
    expect(designEffect).toBeCloseTo(1, 12);
  });

  test('of all there are has no error', () => {
    expect(surveyMean([2, 4, 6, 8], { unitsToDrawFrom: 4 }, { minimumCases: 4 }).standardError).toBe(0);
  });

  test('has a design effect as large as the cluster where its members answer alike', () => {
    const [answers, clusters] = [
      [1, 1, 0, 0, 1, 1, 0, 0],
      ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    ];
    const { designEffect, standardError } = surveyMean(answers, { clusters }, { minimumCases: 8, per: 100 });
    // by hand: 4 clusters with means 1, 0, 1, 0: s² = 1 / 3, √(1 / 3 / 4); against 2 / 7 / 8
    expect(standardError).toBeCloseTo(100 * Math.sqrt(1 / 12), 10);
    expect(designEffect).toBeCloseTo(1 / 12 / (2 / 7 / 8), 10);
  });

  test('weights that differ cost precision, as Kish says', () => {
    // n Σw² / (Σw)² = 4 · 12 / 36 for weights 1, 1, 1, 3; times n / (n − 1) of both variances
    const answers = [1, -1, 1, -1];
    const even = surveyMean(answers, {}, { minimumCases: 4 });
    const uneven = surveyMean(answers, { weights: [1, 1, 3, 3] }, { minimumCases: 4 });
    expect(uneven.designEffect).toBeGreaterThan(even.designEffect);
    // by hand: mean 0, every residual w / 8, Σw² = 20, · 4 / 3; variance of one 1 · 4 / 3
    expect(uneven.standardError ** 2).toBeCloseTo((20 / 64) * (4 / 3), 12);
    expect(uneven.designEffect).toBeCloseTo((4 * 20) / 64, 12);
  });

  test('few respondents give no figure, and who does not answer is no respondent', () => {
    const answers = [...new Array<number>(29).fill(1), NaN];
    expect(surveyMean(answers)).toEqual({
      value: NaN,
      lower: NaN,
      upper: NaN,
      standardError: NaN,
      cases: 29,
      designEffect: NaN,
      isWithheld: true,
    });
    expect(surveyMean([...answers, 0]).isWithheld).toBe(false);
  });

  test('who does not answer is not counted as 0', () => {
    expect(surveyMean([1, 1, NaN], {}, { minimumCases: 2 }).value).toBe(1);
  });

  test('a stratum with a single unit has a mean and no error', () => {
    const { value, standardError } = surveyMean([1, 2, 3], { strata: ['a', 'a', 'b'] }, { minimumCases: 3 });
    expect([value, standardError]).toEqual([2, NaN]);
  });

  test('a design that cannot be is misuse', () => {
    expect(() => surveyMean([1, 2], { weights: [1] })).toThrow('invalid weights: 1 for 2');
    expect(() => surveyMean([1, 2], { weights: [1, -1] })).toThrow('invalid weight: -1');
    expect(() => surveyMean([1, Infinity])).toThrow('invalid value: Infinity');
    const few = { minimumCases: 1 };
    expect(() => surveyMean([1, 2], { unitsToDrawFrom: 1 }, few)).toThrow('invalid units of stratum: 1');
    expect(() => surveyMean([1, 2], { strata: ['a', 'b'], unitsToDrawFrom: new Map([['a', 9]]) }, few)).toThrow(
      'missing units of stratum: b',
    );
  });
});
