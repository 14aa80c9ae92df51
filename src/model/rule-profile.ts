import type { MagnitudeRule } from './magnitude-rule.js';
import type { FrequencyRule } from './statistic.js';

/**
 * What one authority holds to be safe, by a name and with its source. A convention, not a law: which one applies is said
 * by whoever answers for the figures, or by the terms under which they were delivered.
 */
export interface RuleProfile {
  readonly id: RuleProfileId;
  /** Rises with every change of what the profile says. */
  readonly version: number;
  /** Whose rules these are, by its own name. */
  readonly authority: string;
  /** Where they can be read. */
  readonly source: string;
  /** For counts. It may be published. */
  readonly frequency: FrequencyRule;
  /** For amounts by contributor. Their parameters never go into a publication. */
  readonly magnitude: readonly MagnitudeRule[];
  /** Least width of the interval in which an attacker can place a withheld count. None of these authorities states one. */
  readonly intervalWidth: number;
}

/** Ids of {@link ruleProfiles}. */
export const RULE_PROFILE_IDS = ['bundesagentur', 'eurostat-ifs', 'acro'] as const;

/** One of {@link RULE_PROFILE_IDS}. */
export type RuleProfileId = (typeof RULE_PROFILE_IDS)[number];

/**
 * The conventions this library knows, each with its source: a small collection to choose from or to compare with.
 *
 * @example
 * ```ts
 * ruleProfiles.bundesagentur.frequency // => { minimum: 3, zeros: 'shown' }
 * ruleProfiles.acro.magnitude[1] // => { kind: 'dominance', n: 2, k: 90 }
 * ```
 */
export const ruleProfiles: Readonly<Record<RuleProfileId, RuleProfile>> = deepFreeze({
  bundesagentur: {
    id: 'bundesagentur',
    version: 1,
    // eslint-disable-next-line no-restricted-syntax -- the name of an authority is data, not a text
    authority: 'Statistik der Bundesagentur für Arbeit',
    source:
      'https://statistik.arbeitsagentur.de/Navigation/Statistik/Grundlagen/Statistische-Geheimhaltung/Regelungen-Geheimhaltung/Statistische-Geheimhaltung-Nav.html',
    // the standard; more where the data are finely subdivided
    frequency: { minimum: 3, zeros: 'shown' },
    // "very few" establishments or benefit units behind a figure are to be looked for: three is our reading of it.
    // A dominance rule applies too, with a parameter that is not public.
    magnitude: [{ kind: 'minimum-contributors', minimum: 3 }],
    intervalWidth: 2,
  },
  'eurostat-ifs': {
    id: 'eurostat-ifs',
    version: 1,
    authority: 'Eurostat, Integrated Farm Statistics',
    source: 'https://wikis.ec.europa.eu/pages/diffpages.action?originalId=121440140&pageId=121440142',
    // suppressed from 1 to 4 holdings; a p% rule applies too, with a parameter that is not public
    frequency: { minimum: 5, zeros: 'shown' },
    magnitude: [{ kind: 'minimum-contributors', minimum: 5 }],
    intervalWidth: 2,
  },
  acro: {
    id: 'acro',
    version: 1,
    authority: 'ACRO (AI-SDC), defaults',
    source: 'https://github.com/AI-SDC/ACRO/blob/main/acro/default.yaml',
    frequency: { minimum: 10, zeros: 'protected' },
    magnitude: [
      { kind: 'minimum-contributors', minimum: 10 },
      { kind: 'dominance', n: 2, k: 90 },
      { kind: 'p-percent', p: 10 },
    ],
    intervalWidth: 2,
  },
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[]) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
