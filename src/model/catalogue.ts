import type { Indicator, DerivedIndicator } from './indicator.js';
import type { CountingUnit, MeasureKind } from './measure.js';

/** The subjects of the catalogue. */
export const CATALOGUE_TOPICS = [
  'demography',
  'labour',
  'sgb2',
  'sgb12',
  'asylum-seekers',
  'housing',
  'education-package',
  'city-pass',
  'housing-emergency',
  'disability',
  'care',
  'guardianship',
  'counselling',
  'volunteering',
  'child-care',
  'youth-welfare',
  'education',
  'health',
  'participation',
  'benchmarking',
] as const;

/** One of {@link CATALOGUE_TOPICS}. */
export type CatalogueTopic = (typeof CATALOGUE_TOPICS)[number];

/** Who keeps figures of a kind; a city names its own source with its licence. */
export const PROVIDERS = [
  'population-register',
  'official-population-updating',
  'federal-employment-agency',
  'jobcentre',
  'social-services-office',
  'youth-welfare-office',
  'housing-office',
  'housing-benefit-office',
  'integration-assistance-provider',
  'pension-office',
  'care-statistics',
  'guardianship-authority',
  'school-authority',
  'health-office',
  'election-office',
  'statistical-office',
  'citizen-survey',
  'finance-department',
  'independent-providers',
] as const;

/** One of {@link PROVIDERS}. */
export type Provider = (typeof PROVIDERS)[number];

/** Official statistics that entries rest on; their names stand in `format`. */
export const OFFICIAL_STATISTICS = [
  'population-updating',
  'births',
  'migration',
  'unemployment',
  'employment',
  'sgb2',
  'social-assistance',
  'social-assistance-special',
  'basic-security',
  'integration-assistance',
  'asylum-seekers-benefits',
  'minimum-income',
  'housing-benefit',
  'dwellings',
  'severe-disability',
  'care',
  'homelessness',
  'addiction-help',
  'child-care',
  'family-day-care',
  'youth-welfare',
  'schools',
  'school-entry-examination',
  'elections',
] as const;

/** One of {@link OFFICIAL_STATISTICS}. */
export type OfficialStatistic = (typeof OFFICIAL_STATISTICS)[number];

type Unsaid = 'per' | 'decimals' | 'polarity' | 'ages' | 'comparison';

/** The calculation of an entry: an indicator without its texts. What it leaves out follows from its form. */
export type CatalogueDefinition =
  | (Pick<Indicator, 'form' | 'numerator' | 'denominator' | 'lag' | 'minimumBase' | 'minimumCases' | 'confidence'> &
      Partial<Pick<Indicator, Unsaid>>)
  | (Pick<DerivedIndicator, 'derivation'> & Partial<Pick<DerivedIndicator, Unsaid>>);

/**
 * An indicator of German social reporting that a city can take over. Its selections name standard statistics, its derivations
 * other entries; the texts stand in `format`, by the entry's id.
 */
export interface CatalogueEntry {
  readonly id: string;
  readonly topic: CatalogueTopic;
  /** Statutes it rests on, as they are cited: `§ 7a SGB II`. */
  readonly statutes: readonly string[];
  readonly officialStatistics: readonly OfficialStatistic[];
  readonly providers: readonly Provider[];
  readonly definition: CatalogueDefinition;
}

/** A dimension of a standard statistic. Ages have no categories: cities have other groups, and entries name bounds. */
export interface StandardDimension {
  readonly id: string;
  readonly categories?: readonly string[];
}

/** Counts by a name that all cities can share: what a city's own statistic takes the place of. */
export interface StandardStatistic {
  readonly id: string;
  readonly countingUnit: CountingUnit;
  readonly kind: MeasureKind;
  readonly dimensions: readonly StandardDimension[];
}
