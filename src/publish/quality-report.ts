import { hasValue, stateOf } from '../model/observation-status.js';
import type { Cube } from '../model/cube.js';
import type { CountingUnit, MeasureKind } from '../model/measure.js';
import type { FigurePlace, Problem, Severity } from '../model/problem.js';
import type { Audience, Publication } from '../model/publication.js';
import {
  dimensionOf,
  QUALITY_ASPECTS,
  type QualityAction,
  type QualityAspect,
  type QualityBadge,
  findingCriterion,
  type QualityDimension,
  type QualityMetadata,
} from '../model/quality.js';
import type { Source } from '../model/source.js';
import type { Statistic, Workspace } from '../model/statistic.js';
import type { LocalText } from '../model/text.js';
import { findQuality } from '../quality/find-quality.js';
import { findInPublished } from '../quality/published-quality.js';
import { labelOf } from './place-names.js';

/**
 * What an office keeps on the quality of its data, in the dimensions of official quality reports. It is for the house alone:
 * it looks at figures that are withheld from the public, though it holds none of them.
 */
export interface QualityReport {
  readonly format: 'sozialraum-quality-report/1';
  /** Version of this library. */
  readonly version: string;
  readonly city: string;
  /** The day on which deliveries were held against the calendar, an ISO date. */
  readonly date: string;
  readonly statistics: readonly StatisticQuality[];
  readonly publications: readonly PublicationQuality[];
}

/** One statistic with what is known and what was found. */
export interface StatisticQuality {
  readonly id: string;
  readonly title: LocalText;
  readonly countingUnit: CountingUnit;
  readonly kind: MeasureKind;
  readonly source: Source;
  /** What the office says of it. */
  readonly metadata: QualityMetadata;
  readonly coverage: CubeCoverage;
  /** In which publications it goes out, by their titles. */
  readonly publishedIn: readonly { readonly title: LocalText; readonly audience: Audience }[];
  readonly aspects: readonly AspectReport[];
}

/** One publication with what can be seen of it from outside. */
export interface PublicationQuality {
  readonly id: string;
  readonly title: LocalText;
  readonly audience: Audience;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly coverage: CubeCoverage;
    /** What is said in public. */
    readonly badge?: QualityBadge;
    readonly aspects: readonly AspectReport[];
  }[];
}

/** How much of a table is there: cells by what stands in them; those of areas that did not exist are not counted. */
export interface CubeCoverage {
  readonly areas: number;
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  readonly values: number;
  readonly suppressed: number;
  readonly missing: number;
}

/** What was found in one respect: `not-assessed` where what is needed to judge is not known. */
export interface AspectReport {
  readonly dimension: QualityDimension;
  readonly aspect: QualityAspect;
  readonly state: 'clear' | 'found' | 'not-assessed';
  readonly findings: readonly ReportedFinding[];
}

/** A finding with what to do, and with the names of its places. */
export interface ReportedFinding extends Pick<Problem, 'code' | 'params' | 'severity' | 'place'> {
  readonly action: QualityAction;
  readonly names: readonly (readonly LocalText[])[];
}

/** What the report is made of. */
export interface QualityFacts {
  readonly workspace: Workspace;
  /** Empty where nothing could be published. */
  readonly publications: readonly Publication[];
  /** What reading the workspace has found. */
  readonly found: readonly Problem[];
  readonly version: string;
  /** ISO date. */
  readonly today: string;
}

/** The report on the quality of a workspace and of what is published from it. */
export function qualityReport({ workspace, publications, found, version, today }: QualityFacts): QualityReport {
  const problems = [...found, ...findQuality(workspace, today)];
  return {
    format: 'sozialraum-quality-report/1',
    version,
    city: workspace.city.name,
    date: today,
    statistics: workspace.statistics.map((statistic) => statisticQuality(statistic, problems, workspace)),
    publications: publications.map(publicationQuality),
  };
}

function statisticQuality(statistic: Statistic, problems: readonly Problem[], workspace: Workspace): StatisticQuality {
  const { id, title, countingUnit, kind, source, cube, quality = {} } = statistic;
  const own = problems.filter(({ place }) => place.path === `statistics.${id}`);
  return {
    id,
    title,
    countingUnit,
    kind,
    source,
    metadata: quality,
    coverage: coverageOf(cube),
    publishedIn: publishedIn(id, workspace),
    aspects: aspectsOf(own, cube, QUALITY_ASPECTS, unknownAspects(statistic, workspace)),
  };
}

/** What cannot be judged of a statistic, for want of what to hold it against. */
function unknownAspects({ quality = {}, population, id, cube }: Statistic, { statistics }: Workspace): QualityAspect[] {
  const isCompared =
    population !== undefined ||
    quality.sameTotalAs !== undefined ||
    statistics.some((other) => other.quality?.sameTotalAs?.includes(id));
  const hasSums = cube.dimensions.slice(2).some(({ sums }) => sums.some(({ complete }) => complete));
  return [
    ...(quality.use ? [] : (['use'] as const)),
    ...(quality.knownErrors ? [] : (['known-errors'] as const)),
    ...(quality.delivery ? [] : (['calendar'] as const)),
    ...(hasSums ? [] : (['sums'] as const)),
    ...(isCompared ? [] : (['tables'] as const)),
  ];
}

function publishedIn(statistic: string, { indicators, publications }: Workspace): StatisticQuality['publishedIn'] {
  const shown = new Set(
    indicators.flatMap(({ id, numerator, denominator }) =>
      [numerator.statistic, denominator?.statistic].includes(statistic) ? [id] : [],
    ),
  );
  return publications
    .filter(({ topics }) => topics.some((topic) => topic.indicators.some((id) => shown.has(id))))
    .map(({ title, audience }) => ({ title, audience }));
}

function publicationQuality({ id, title, audience, tables }: Publication): PublicationQuality {
  return {
    id,
    title,
    audience,
    indicators: [...tables.values()].map((table) => {
      const { indicator, value } = table;
      const { quality } = indicator;
      const seen = quality?.assessed ?? [];
      return {
        id: indicator.id,
        title: indicator.title,
        coverage: coverageOf(value),
        ...(quality ? { badge: quality } : {}),
        aspects: aspectsOf(findInPublished(table), value, seen, []),
      };
    }),
  };
}

function aspectsOf(
  problems: readonly Problem[],
  cube: Cube,
  aspects: readonly QualityAspect[],
  unknown: readonly QualityAspect[],
): AspectReport[] {
  const reported = problems.flatMap((found) => {
    const criterion = findingCriterion(found.code);
    return criterion ? [{ aspect: criterion.aspect, finding: reportOf(found, criterion.action, cube) }] : [];
  });
  return aspects.map((aspect) => {
    const findings = reported.filter((each) => each.aspect === aspect).map(({ finding }) => finding);
    const state = findings.length > 0 ? 'found' : unknown.includes(aspect) ? 'not-assessed' : 'clear';
    return { dimension: dimensionOf(aspect), aspect, state, findings };
  });
}

function reportOf({ code, params, severity, place }: Problem, action: QualityAction, cube: Cube): ReportedFinding {
  return { code, params, severity, place, action, names: (place.figures ?? []).map((each) => namesOf(each, cube)) };
}

function namesOf({ area, categories = {}, period }: FigurePlace, cube: Cube): LocalText[] {
  return [
    ...(area === undefined ? [] : [labelOf(cube, 'area', area)]),
    ...Object.entries(categories).map(([dimension, code]) => labelOf(cube, dimension, code)),
    ...(period === undefined ? [] : [labelOf(cube, 'time', period)]),
  ];
}

function coverageOf(cube: Cube): CubeCoverage {
  const periods = cube.dimension('time').categories;
  const counted = { values: 0, suppressed: 0, missing: 0 };
  cube.forEach((_, status) => {
    const state = stateOf(status);
    if (hasValue(status)) counted.values++;
    else if (state === 'suppressed') counted.suppressed++;
    else if (state !== 'not-applicable') counted.missing++;
  });
  return {
    areas: cube.dimension('area').categories.length,
    periods: periods.length,
    first: periods[0]?.code ?? '',
    last: periods.at(-1)?.code ?? '',
    ...counted,
  };
}

/** The gravest finding of some aspects; `undefined` where nothing was found. */
export function gravest(aspects: readonly AspectReport[]): Severity | undefined {
  const severities = aspects.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return (['error', 'warning', 'info'] as const).find((severity) => severities.includes(severity));
}
