import type { StandardDimension, StandardStatistic } from '../../model/catalogue.js';

const AGE: StandardDimension = { id: 'age' };
const SEX: StandardDimension = { id: 'sex', categories: ['female', 'male', 'diverse'] };
const NATIONALITY: StandardDimension = { id: 'nationality', categories: ['german', 'foreign'] };

/** Counts that the catalogue's entries are defined over. A city's statistics need only have the dimensions its entries use. */
export const STANDARD_STATISTICS: readonly StandardStatistic[] = [
  { id: 'population', countingUnit: 'person', kind: 'stock', dimensions: [AGE, SEX, NATIONALITY] },
  { id: 'population-migration-background', countingUnit: 'person', kind: 'stock', dimensions: [] },
  {
    id: 'households',
    countingUnit: 'household',
    kind: 'stock',
    dimensions: [{ id: 'size', categories: ['1', '2', '3', '4', '5+'] }],
  },
  {
    id: 'households-with-children',
    countingUnit: 'household',
    kind: 'stock',
    dimensions: [{ id: 'type', categories: ['couple', 'single-parent'] }],
  },
  { id: 'births', countingUnit: 'person', kind: 'flow', dimensions: [] },
  { id: 'arrivals', countingUnit: 'person', kind: 'flow', dimensions: [] },
  { id: 'departures', countingUnit: 'person', kind: 'flow', dimensions: [] },
  {
    id: 'unemployed',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [AGE, { id: 'duration', categories: ['under-1-year', '1-year-or-more'] }, NATIONALITY],
  },
  { id: 'employees', countingUnit: 'person', kind: 'stock', dimensions: [AGE] },
  { id: 'sgb2-recipients', countingUnit: 'person', kind: 'stock', dimensions: [AGE] },
  {
    id: 'sgb2-benefit-units',
    countingUnit: 'benefit-unit',
    kind: 'stock',
    dimensions: [
      {
        id: 'type',
        categories: ['single', 'single-parent', 'couple-without-children', 'couple-with-children', 'other'],
      },
      { id: 'housing-costs', categories: ['fully-recognised', 'partly-recognised'] },
    ],
  },
  {
    id: 'sgb2-employable-recipients',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [
      { id: 'duration', categories: ['long-term', 'other'] },
      { id: 'employment', categories: ['employed', 'not-employed'] },
    ],
  },
  {
    id: 'old-age-security-recipients',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'ground', categories: ['old-age', 'reduced-earning-capacity'] }],
  },
  {
    id: 'subsistence-assistance-recipients',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'place', categories: ['in-institution', 'outside-institution'] }, AGE],
  },
  {
    id: 'care-assistance-recipients',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [{ id: 'place', categories: ['in-institution', 'outside-institution'] }, AGE],
  },
  { id: 'health-assistance-recipients', countingUnit: 'person', kind: 'distinct-in-period', dimensions: [] },
  {
    id: 'social-difficulties-assistance-recipients',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [],
  },
  { id: 'other-situations-assistance-recipients', countingUnit: 'person', kind: 'distinct-in-period', dimensions: [] },
  {
    id: 'asylum-benefit-recipients',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'basis', categories: ['section-2', 'section-3'] }],
  },
  {
    id: 'accommodated-refugees',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'accommodation', categories: ['decentralised', 'shared'] }],
  },
  { id: 'housing-benefit-households', countingUnit: 'household', kind: 'stock', dimensions: [] },
  {
    id: 'dwellings',
    countingUnit: 'place',
    kind: 'stock',
    dimensions: [{ id: 'binding', categories: ['bound', 'free'] }],
  },
  {
    id: 'education-package-recipients',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [
      {
        id: 'benefit',
        categories: ['excursions', 'school-supplies', 'transport', 'learning-support', 'lunch', 'participation'],
      },
    ],
  },
  { id: 'education-package-entitled', countingUnit: 'person', kind: 'stock', dimensions: [] },
  { id: 'city-pass-holders', countingUnit: 'person', kind: 'stock', dimensions: [] },
  { id: 'city-pass-entitled', countingUnit: 'person', kind: 'stock', dimensions: [] },
  { id: 'accommodated-homeless', countingUnit: 'person', kind: 'stock', dimensions: [] },
  { id: 'eviction-claims', countingUnit: 'help', kind: 'flow', dimensions: [] },
  {
    id: 'housing-loss-cases',
    countingUnit: 'help',
    kind: 'flow',
    dimensions: [{ id: 'outcome', categories: ['home-kept', 'home-lost', 'other'] }],
  },
  { id: 'rent-debt-assistance', countingUnit: 'application', kind: 'flow', dimensions: [] },
  { id: 'shelter-residents', countingUnit: 'person', kind: 'stock', dimensions: [] },
  { id: 'shelter-places', countingUnit: 'place', kind: 'stock', dimensions: [] },
  { id: 'severely-disabled-persons', countingUnit: 'person', kind: 'stock', dimensions: [] },
  {
    id: 'integration-assistance-recipients',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [{ id: 'living', categories: ['own-home', 'special-form', 'none'] }],
  },
  { id: 'workshop-employees', countingUnit: 'person', kind: 'stock', dimensions: [] },
  {
    id: 'persons-in-need-of-care',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [AGE, { id: 'care', categories: ['cash-benefit', 'home-care', 'residential', 'other'] }],
  },
  { id: 'care-places', countingUnit: 'place', kind: 'stock', dimensions: [] },
  {
    id: 'guardianships',
    countingUnit: 'help',
    kind: 'stock',
    dimensions: [{ id: 'guardian', categories: ['volunteer', 'professional', 'association', 'authority'] }],
  },
  { id: 'debt-counselling-clients', countingUnit: 'person', kind: 'distinct-in-period', dimensions: [] },
  { id: 'addiction-counselling-clients', countingUnit: 'person', kind: 'distinct-in-period', dimensions: [] },
  { id: 'senior-meeting-places', countingUnit: 'place', kind: 'stock', dimensions: [] },
  {
    id: 'open-senior-work-applications',
    countingUnit: 'application',
    kind: 'flow',
    dimensions: [{ id: 'outcome', categories: ['granted', 'partly-granted', 'refused', 'other'] }],
  },
  {
    id: 'surveyed-persons',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [{ id: 'volunteering', categories: ['yes', 'no'] }],
  },
  {
    id: 'children-in-day-care',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [
      AGE,
      { id: 'form', categories: ['day-care-centre', 'family-day-care'] },
      { id: 'home-language', categories: ['german', 'other'] },
    ],
  },
  {
    id: 'educational-assistance',
    countingUnit: 'help',
    kind: 'stock',
    dimensions: [{ id: 'setting', categories: ['outpatient', 'day-group', 'foster-family', 'residential'] }],
  },
  { id: 'taken-into-care', countingUnit: 'help', kind: 'flow', dimensions: [] },
  { id: 'child-endangerment-assessments', countingUnit: 'help', kind: 'flow', dimensions: [] },
  { id: 'advance-maintenance-children', countingUnit: 'person', kind: 'stock', dimensions: [] },
  {
    id: 'school-leavers',
    countingUnit: 'person',
    kind: 'flow',
    dimensions: [{ id: 'certificate', categories: ['none', 'lower-secondary', 'intermediate', 'university-entrance'] }],
  },
  {
    id: 'primary-school-transitions',
    countingUnit: 'person',
    kind: 'flow',
    dimensions: [{ id: 'school', categories: ['gymnasium', 'other'] }],
  },
  {
    id: 'pupils',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'home-language', categories: ['german', 'other'] }],
  },
  {
    id: 'school-entry-examinations',
    countingUnit: 'person',
    kind: 'distinct-in-period',
    dimensions: [
      { id: 'language', categories: ['conspicuous', 'inconspicuous'] },
      { id: 'weight', categories: ['underweight', 'normal', 'overweight', 'obese'] },
      { id: 'u8', categories: ['attended', 'not-attended'] },
    ],
  },
  {
    id: 'eligible-voters',
    countingUnit: 'person',
    kind: 'stock',
    dimensions: [{ id: 'vote', categories: ['cast', 'not-cast'] }],
  },
];
