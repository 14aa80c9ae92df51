import { expect, test } from 'vitest';
import { pageEntries } from '../../src/figure/page-entries.js';

test('entries stand between semicolons; blanks around them and entries without a text do not count', () => {
  expect(pageEntries(' 2030: 12,5 ;\n10;; ; letzte ')).toEqual(['2030: 12,5', '10', 'letzte']);
});

test('a comma and a line break stand within an entry', () => {
  expect(pageEntries('2020-03: Lockdown, erster\nund zweiter')).toEqual(['2020-03: Lockdown, erster\nund zweiter']);
});

test('an attribute that is empty or absent lists nothing', () => {
  expect([pageEntries(''), pageEntries(' ;'), pageEntries(undefined)]).toEqual([[], [], []]);
});
