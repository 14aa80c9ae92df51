import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What was wrong in files that offices have published, by the numbers of shared/data/DEFECTS.md, each with its points. Every
 * one is found, handled or refused; the test that shows it carries the number in its name.
 */
const DEFECTS: Readonly<Record<string, readonly string[]>> = {
  D1: ['Wohngeld: 10 of 16 years can be computed back', 'family status: 9 rows with one withheld cell'],
  D1b: ['withheld counts published as 0', 'totals that are more than their parts', 'missing published as 0'],
  D2: ['more in the city than in its districts', 'a remainder of one person', 'a row for no address'],
  D3: ['latitude before longitude', 'a pseudo-area that covers all'],
  D4: ['clockwise', 'counter-clockwise', 'both in one file'],
  D5: ['one code for two areas', 'names that stand for several areas', 'another area than the boundaries'],
  D6: ['401 and 400 districts', 'keys of 5 and 8 digits', 'areas of before and after a reform'],
  D7: ['a false easting', 'Gauss and Krüger', 'Europe’s grid'],
  D8: ['25 features for 16 states', 'rings that touch themselves', 'invalid rings', 'a hole outside its shell'],
  D9: [
    'cut off after 447 rows',
    'keys of old areas',
    'header one concept off',
    'uninhabited as 0 and as blank',
    'a row of no area',
    'one file under two years',
  ],
  D10: [
    'Hamburg’s numbers',
    'hyphens in headings',
    'totals below',
    'mark, line ends, blanks',
    '.707',
    'year in the key',
  ],
  D11: [
    'one label for two groups',
    'another order in other years',
    'a typing error',
    'units in one list',
    'a sum that begins to hold',
    'a sum that ceases to hold',
  ],
  D12: ['lost zeros', 'secret and missing alike', 'columns without names', 'a damaged workbook'],
  D13: [''],
  D14: [''],
};

const numbers = Object.entries(DEFECTS).flatMap(([defect, points]) =>
  points.length === 1 ? [defect] : points.map((_, at) => `${defect}/${at + 1}`),
);
const NAME = /\b(?:test|it)(?:\.skipIf\([^\n]*\))?\(\s*['"`]([^\n]*)/g;
const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return namesIn(path);
    return entry.name.endsWith('.test.ts')
      ? [...readFileSync(path, 'utf8').matchAll(NAME)].map(([, name]) => name ?? '')
      : [];
  });

test('every defect and each of its points has a test that carries its number', () => {
  const named = new Set(
    namesIn('test/quality/defects').flatMap((name) => name.match(/\bD\d+b?(?:\/\d)?(?![\w/])/g) ?? []),
  );
  // rows of a table of files that are laid out alike
  for (const number of readFileSync('test/node/read-features.test.ts', 'utf8').match(/D7\/\d/g) ?? [])
    named.add(number);
  expect(numbers.filter((number) => !named.has(number))).toEqual([]);
});

test.skipIf(!existsSync('../shared/data/DEFECTS.md'))('the list of defects is that of the files', () => {
  const text = readFileSync('../shared/data/DEFECTS.md', 'utf8');
  expect([...text.matchAll(/^- \*\*(D\d+b?) /gm)].map(([, number]) => number)).toEqual(Object.keys(DEFECTS));
});
