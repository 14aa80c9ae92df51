import { expect, test } from 'vitest';
import { officialPeriod } from '../../src/io/official-period.js';

test.each([
  ['2024', '2024'],
  ['31.12.2024', '2024-12-31'],
  ['1.1.2024', '2024-01-01'],
  ['2024-05', '2024-05'],
  ['März 2024', '2024-03'],
  [' december 2024 ', '2024-12'],
  ['2. Quartal 2024', '2024-Q2'],
  ['2023/24', '2023/24'],
  ['30.02.2024', undefined],
  ['5. Quartal 2024', undefined],
  ['Insgesamt', undefined],
  ['', undefined],
])('the period that an office writes as %j is %j', (text, period) => {
  expect(officialPeriod(text)).toBe(period);
});
