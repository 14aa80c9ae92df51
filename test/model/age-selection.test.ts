import { describe, expect, test } from 'vitest';
import { ageEpochs, categoriesOfAges } from '../../src/model/age-selection.js';
import { parsePeriod } from '../../src/model/period.js';

const codes = (...list: string[]) => list.map((code) => ({ code }));

describe('categoriesOfAges', () => {
  const years = codes(...Array.from({ length: 90 }, (_, age) => String(age)), '90+');

  test('takes single years one by one, and the open end with them', () => {
    expect(categoriesOfAges(years, { from: 3, to: 5 })).toEqual(['3', '4', '5']);
    expect(categoriesOfAges(years, { from: 89 })).toEqual(['89', '90+']);
  });

  test('takes the fewest categories where groups overlap, and tries others where a group leads nowhere', () => {
    expect(categoriesOfAges(codes('0', '1', '2', '0-2', '3-5', '0-5'), { from: 0, to: 5 })).toEqual(['0-5']);
    expect(categoriesOfAges(codes('0-17', '0-14', '15-24'), { from: 0, to: 24 })).toEqual(['0-14', '15-24']);
  });

  test('finds none where a bound cuts through a group, or the ages end before it', () => {
    expect(categoriesOfAges(codes('0-64', '65-79', '80+'), { from: 0, to: 65 })).toBeUndefined();
    expect(categoriesOfAges(codes('0-64', '65-79', '80+'), { from: 66 })).toBeUndefined();
    expect(categoriesOfAges(codes('0-64'), { from: 0 })).toBeUndefined();
    expect(categoriesOfAges(codes('0-64', '65+'), { from: 65, to: 99 })).toBeUndefined();
  });

  test('believes the ages a category states, not a code that looks otherwise', () => {
    expect(categoriesOfAges([{ code: '1', ages: { from: 0, to: 14 } }], { from: 0, to: 14 })).toEqual(['1']);
  });
});

describe('ageEpochs', () => {
  const years = ['2022', '2023', '2024'].map(parsePeriod);

  test('has one epoch where the bounds do not change', () => {
    expect(ageEpochs([{ from: 0, to: 17 }], years).map(({ times }) => times)).toEqual([[0, 1, 2]]);
  });

  test('leaves out bounds in force before the first or after the last period', () => {
    const bounds = [
      { from: 0, to: 64 },
      { from: 0, to: 65, since: '2020' },
      { from: 0, to: 66, since: '2030' },
    ];
    expect(ageEpochs(bounds, years)).toEqual([{ bounds: bounds[1], times: [0, 1, 2] }]);
  });

  test('gives a year to the bounds in force at its end', () => {
    const bounds = [{ from: 65 }, { from: 66, since: '2023-12-31' }];
    expect(ageEpochs(bounds, years).map(({ times }) => times)).toEqual([[0], [1, 2]]);
  });
});
