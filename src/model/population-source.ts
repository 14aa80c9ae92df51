/**
 * What a statistic of the population is taken from. The register, the official updating and the census count differently; a
 * figure made of two of them says little.
 */
export const POPULATION_SOURCES = ['register', 'official-updating', 'census'] as const;

/** One of {@link POPULATION_SOURCES}. */
export type PopulationSource = (typeof POPULATION_SOURCES)[number];
