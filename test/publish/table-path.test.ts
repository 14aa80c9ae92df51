import { expect, test } from 'vitest';
import { INDICATOR_FILES, tablePath } from '../../src/publish/table-path.js';

test('each file of an indicator has a place of its own below the folder of the publication', () => {
  expect(INDICATOR_FILES.map((ending) => tablePath('sgb2-quote', ending))).toEqual([
    'data/sgb2-quote.json',
    'data/sgb2-quote.csv',
    'data/sgb2-quote.plain.csv',
  ]);
});
