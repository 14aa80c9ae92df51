import type { StandardDimension, StandardStatistic } from '../../model/catalogue.js';

const AGE: StandardDimension = { id: 'age' };
const SEX: StandardDimension = { id: 'sex', categories: ['female', 'male', 'diverse'] };
const NATIONALITY: StandardDimension = { id: 'nationality', categories: ['german', 'foreign'] };

/** Counts that the catalogue's entries are defined over. A city's statistics need only have the dimensions its entries use. */
export const STANDARD_STATISTICS: readonly StandardStatistic[] = [
  { id: 'population', countingUnit: 'person', kind: 'stock', dimensions: [AGE, SEX, NATIONALITY] },
  { id: 'unemployed', countingUnit: 'person', kind: 'stock', dimensions: [AGE, SEX, NATIONALITY] },
  { id: 'sgb2-recipients', countingUnit: 'person', kind: 'stock', dimensions: [AGE, SEX, NATIONALITY] },
];
