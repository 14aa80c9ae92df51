import type { CatalogueText } from '../catalogue-text-shape.js';

export const PEOPLE: Readonly<Record<string, CatalogueText>> = {
  population: { title: 'Population', definition: 'Persons with their main residence in the area' },
  'under-18-share': { title: 'Children and adolescents', definition: 'Persons under 18 per 100 persons' },
  'aged-65-plus-share': { title: 'Older persons', definition: 'Persons aged 65 and over per 100 persons' },
  'aged-80-plus-share': {
    title: 'Persons of very old age',
    definition: 'Persons aged 80 and over per 100 persons',
    rationale: 'The probability of needing care rises with age.',
  },
  'youth-ratio': {
    title: 'Youth dependency ratio',
    definition: 'Persons under 20 per 100 persons aged 20 to 64',
    caveats: 'Other publications set the bounds at 15 or 18 years. Only figures with the same bounds compare.',
  },
  'old-age-ratio': {
    title: 'Old-age dependency ratio',
    definition: 'Persons aged 65 and over per 100 persons aged 20 to 64',
    caveats: 'Other publications set the upper bound at 60 or 67 years. Only figures with the same bounds compare.',
  },
  'women-share': { title: 'Share of women', definition: 'Women per 100 persons' },
  'foreign-share': {
    title: 'Persons of foreign nationality',
    shortTitle: 'Foreign population',
    definition: 'Persons without German nationality per 100 persons',
  },
  'migration-background-share': {
    title: 'Persons with a migration background',
    shortTitle: 'With migration background',
    definition: 'Foreign persons and Germans with a migration background per 100 persons',
    caveats: 'The migration background is derived from attributes of the population register, not asked for.',
  },
  'single-person-household-share': {
    title: 'One-person households',
    definition: 'Households of one person per 100 households',
    caveats: 'Households are inferred from the population register, not counted.',
  },
  'single-parent-household-share': {
    title: 'Single-parent households',
    shortTitle: 'Single parents',
    definition: 'Single-parent households per 100 households with children under 18',
    caveats: 'Households are inferred from the population register, not counted.',
  },
  'birth-rate': { title: 'Birth rate', definition: 'Live births per 1,000 persons' },
  'arrival-rate': { title: 'Arrivals', definition: 'Moves into the area per 1,000 persons' },
  'departure-rate': { title: 'Departures', definition: 'Moves out of the area per 1,000 persons' },
  'migration-balance-rate': {
    title: 'Migration balance',
    definition: 'Arrivals less departures per 1,000 persons',
    unit: 'per 1,000 persons',
  },
  'unemployed-share': {
    title: 'Share of unemployed persons',
    definition: 'Unemployed persons per 100 persons aged 15 up to the statutory age limit',
    caveats:
      'Not an unemployment rate: below the municipality the labour force is not known. The base is therefore all persons of working age.',
  },
  'youth-unemployed-share': {
    title: 'Youth unemployment',
    definition: 'Unemployed persons aged 15 to 24 per 100 persons of that age',
    caveats: 'Not an unemployment rate. Those at school or university count in the base population.',
  },
  'long-term-unemployed-share': {
    title: 'Long-term unemployed',
    definition: 'Persons unemployed for a year or longer per 100 unemployed persons',
  },
  'foreign-unemployed-share': {
    title: 'Unemployed persons of foreign nationality',
    shortTitle: 'Foreign unemployed',
    definition: 'Unemployed persons without German nationality per 100 unemployed persons',
  },
  'employee-share': {
    title: 'Share of employees',
    definition:
      'Employees subject to social insurance at their place of residence per 100 persons aged 15 up to the statutory age limit',
    caveats: 'Civil servants, self-employed persons and those in marginal employment only are not counted.',
  },
  'debt-counselling-rate': {
    title: 'Debt counselling',
    definition: 'Clients of debt counselling per 1,000 persons aged 18 and over',
  },
  'addiction-counselling-rate': {
    title: 'Addiction counselling',
    definition: 'Clients of addiction counselling per 1,000 persons aged 15 and over',
  },
  'senior-meeting-place-density': {
    title: 'Meeting places for older persons',
    definition: 'Funded meeting places per 10,000 persons aged 65 and over',
    unit: 'per 10,000',
  },
  'open-senior-work-funding-share': {
    title: 'Funding rate of open senior work',
    definition: 'Granted applications per 100 applications for funding of open senior work',
    caveats: "Indicator of Leipzig's INSEK monitoring. No rule of calculation is published; this definition is ours.",
  },
  'volunteering-share': {
    title: 'Volunteering',
    definition: 'Respondents who volunteer per 100 respondents',
    caveats: 'Result of a sample. It depends on who has answered.',
  },
  'turnout-share': {
    title: 'Turnout',
    definition: 'Voters per 100 persons entitled to vote',
    caveats: 'Postal votes often cannot be assigned to districts and are then missing.',
  },
};
