import * as v from 'valibot';
import { AUDIENCES } from '../model/publication.js';
import { RULE_PROFILE_IDS } from '../model/rule-profile.js';
import { areas } from './config-areas.js';
import { file, fileOrAddress, id, isoDate, positiveInteger, text, url } from './config-values.js';
import { indicator, standardStatistic } from './config-indicator.js';
import { method, statistic } from './config-statistic.js';

/** The version of `sozialraum.yaml` this library reads. */
export const WORKSPACE_FORMAT = 1;

const licence = v.strictObject({ id: v.string(), name: v.string(), url: v.optional(url) });

const source = v.strictObject({
  id,
  name: text,
  system: v.optional(v.strictObject({ id, name: v.string(), operator: v.optional(v.string()) })),
  licence,
  /** What had been done to the figures before they came here; absent means nothing, they are an office's own. */
  protection: v.optional(v.picklist(['none', 'suppressed', 'rounded', 'perturbed', 'unknown'])),
  asOf: v.optional(isoDate),
  url: v.optional(url),
  /** Name of a rule under `rules`. */
  rule: v.optional(id),
});

const rule = v.union([
  v.strictObject({ minimum: positiveInteger, zeros: v.optional(v.picklist(['shown', 'protected'])) }),
  /** The rule of an authority, by the id of its profile. */
  v.strictObject({ profile: v.picklist(RULE_PROFILE_IDS) }),
]);

const topic = v.strictObject({
  id,
  title: text,
  indicators: v.pipe(v.array(id), v.minLength(1, 'at least one')),
});

const publication = v.strictObject({
  id,
  title: text,
  audience: v.picklist(AUDIENCES),
  accessRestricted: v.optional(v.boolean()),
  /** Name of a rule that replaces the sources' rules for this audience. */
  rule: v.optional(id),
  /** In place of the methods of its statistics. */
  method: v.optional(method),
  topics: v.pipe(v.array(topic), v.minLength(1, 'at least one')),
  /** True where what the folder `planning` says goes out with it, projects and staff only within the house. */
  planning: v.optional(v.boolean()),
});

/** The shape of `sozialraum.yaml`; the JSON Schema for editors is made from it. */
export const workspaceConfig = v.strictObject({
  sozialraum: v.literal(WORKSPACE_FORMAT),
  city: v.strictObject({ name: v.string(), fictional: v.optional(v.boolean()) }),
  publisher: v.strictObject({
    name: v.string(),
    unit: v.optional(v.string()),
    url: v.optional(url),
    contact: v.optional(v.string()),
  }),
  areas,
  rules: v.record(id, rule),
  /** Databases whose answers are tables; where they are and how to open them says a variable of the environment. */
  databases: v.optional(
    v.array(
      v.strictObject({
        id,
        system: v.picklist(['postgresql', 'duckdb']),
        address: v.strictObject({ environment: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/, 'variable')) }),
      }),
    ),
  ),
  sources: v.array(source),
  statistics: v.array(statistic),
  /** Files with an import recipe each: further statistics. */
  imports: v.optional(v.array(file)),
  /** By standard statistic, what takes its place here; one of the same id needs no entry. */
  standard: v.optional(v.record(id, standardStatistic)),
  indicators: v.array(indicator),
  /** Files of planning beside those in the folder `planning`, as on the web. */
  planning: v.optional(v.array(fileOrAddress)),
  publications: v.array(publication),
});

/** The version of import recipes that this library reads. */
export const RECIPE_FORMAT = 1;

/** The shape of an import recipe: a statistic in a file of its own. */
export const importRecipe = v.strictObject({ import: v.literal(RECIPE_FORMAT), ...statistic.entries });

/** What `sozialraum.yaml` says, checked for its shape but not yet for what it refers to. */
export type WorkspaceConfig = v.InferOutput<typeof workspaceConfig>;
/** One entry under `statistics`. */
export interface StatisticConfig extends v.InferOutput<typeof statistic> {}
/** An entry `method` of a statistic or publication. */
export type MethodConfig = NonNullable<StatisticConfig['method']>;
/** What `quality` of a statistic says. */
export type QualityConfig = NonNullable<StatisticConfig['quality']>;
/** One entry under `areas.levels`. */
export type LevelConfig = WorkspaceConfig['areas']['levels'][number];
/** A text as the workspace writes it: German alone, or per language. */
export type TextConfig = v.InferOutput<typeof text>;
/** One entry under `indicators`. */
export type IndicatorConfig = WorkspaceConfig['indicators'][number];
/** One entry under `standard`. */
export type StandardConfig = NonNullable<WorkspaceConfig['standard']>[string];
/** The numerator or denominator of an indicator. */
export type SelectionConfig = NonNullable<IndicatorConfig['numerator']>;
/** What `derived` says. */
export type DerivationConfig = NonNullable<IndicatorConfig['derived']>;
/** One entry under `dimensions` of a statistic. */
export type DimensionConfig = NonNullable<StatisticConfig['dimensions']>[number];
