import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { countIndicator, evaluateCounts } from '../indicators/evaluate-indicator.js';
import { evaluateInOrder, type IndicatorFigures } from '../indicators/evaluate-indicators.js';
import { inputsOf } from '../model/derivation.js';
import { type DerivedIndicator, type Indicator, isDerived } from '../model/indicator.js';
import type { Checked } from '../model/problem.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import {
  type Audience,
  type IndicatorTable,
  type ProtectionStatement,
  type Publication,
  PUBLICATION_FORMAT,
  type PublishedIndicator,
} from '../model/publication.js';
import { readPeriod } from '../model/period.js';
import type { Planning } from '../model/planning/planning.js';
import type { PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import { textIn } from '../model/text.js';
import { qualityBadge } from '../quality/published-quality.js';
import { countedWorkspace } from './counted-plans.js';
import { catalogueFile, GEOMETRY_PATH } from './catalogue-file.js';
import { INDICATOR_FILES, tablePath } from './table-path.js';
import { plainCsv } from './csv-file.js';
import { framePages } from './frame-page.js';
import { indicatorFile } from './indicator-file.js';
import { roundedFigures, withhold } from './figures.js';
import { pagePath, PLANNING_PAGE, type PageScript, topicPage, webmasterPage } from './page.js';
import { FRAME_STYLE, PAGE_STYLE } from './page-style.js';
import type { LedgerRun, LedgerView } from './ledger.js';
import { protectAfter } from './protect-after.js';
import type { ProtectedRelease } from './protect-releases.js';
import { type ProtectionReport, protectionReport } from './protection-report.js';
import { knownErrorsOf } from './known-errors.js';
import { planningFiles, planningFor } from './planning-files.js';
import { planningPage } from './planning-page.js';
import { withPlanningViews } from './planning-views.js';
import { badgeInWords, protectionText } from './ready-texts.js';
import { runOf } from './run-of.js';

/** What the caller knows and the workspace does not. */
export interface PublishOptions {
  /** Version of this library, for the statement of protection. */
  readonly version: string;
  readonly script: PageScript;
  /** The SHA-256 of texts one after the other, in UTF-8, as base64: for the statement of protection. */
  readonly sha256: (texts: Iterable<string>) => string;
  /** For methods that change counts by a key. Never published, and the same in every release. */
  readonly secret?: SecretKey;
  /**
   * The day of publication, an ISO date. Without it neither the page of planning nor its calendar is written: both say what
   * is due.
   */
  readonly today?: string;
}

/** One publication with the files to write for it, by path. Deterministic: the same workspace gives the same bytes. */
export interface PublishedFolder {
  readonly id: string;
  readonly audience: Audience;
  readonly publication: Publication;
  /** Made one by one as they are asked for, so that a large city need not fit in memory twice. */
  readonly files: () => Generator<readonly [path: string, content: string]>;
}

/** What is published, and the report on it. */
export interface Published extends Checked<readonly PublishedFolder[]> {
  /** For the house alone, also where nothing could be published; made as it is asked for. */
  readonly report: () => ProtectionReport;
}

/**
 * Computes the indicators of every publication of a workspace, protects their counts, and describes the files to write.
 * Publications that everyone may read are protected as one; a restricted one together with what its readers know.
 */
export function publish(workspace: Workspace, options: PublishOptions): Published {
  const { value, problems, report } = publishAfter(workspace, options, FIRST_RELEASE);
  return { value, problems, report };
}

const FIRST_RELEASE: LedgerView = { runs: [], digest: () => '' };

/** What is published, and the run to enter in the ledger once it is out. */
export interface PublishedRun extends Published {
  readonly run: () => Omit<LedgerRun, 'date'>;
}

/** Publishes as {@link publish} does, protected jointly with what the ledger says was released before. */
export function publishAfter(workspace: Workspace, options: PublishOptions, ledger: LedgerView): PublishedRun {
  const statistics = new Map(workspace.statistics.map((statistic) => [statistic.id, statistic]));
  const indicators = new Map(workspace.indicators.map((indicator) => [indicator.id, indicator]));
  const { secret } = options;
  const protection = protectAfter(countedWorkspace(workspace), statistics, indicators, ledger, secret);
  const { value: releases, problems } = protection;
  const run = (): Omit<LedgerRun, 'date'> => runOf(protection, statistics, { digest: ledger.digest, secret });
  const reportOn = (publications: readonly Publication[]) => (): ProtectionReport =>
    protectionReport({ workspace, groups: protection.groups, publications, version: options.version });
  if (!releases) return { value: undefined, problems, run, report: reportOn([]) };
  const folders = workspace.publications.map((plan) => {
    const release = releases.get(plan.id) as ProtectedRelease;
    const publication = publicationOf(workspace, plan, release, statistics, options);
    const planning = plan.planning && workspace.planning ? planningFor(workspace.planning, plan.audience) : undefined;
    return {
      id: plan.id,
      audience: plan.audience,
      publication,
      files: () => filesOf(publication, options, planning),
    };
  });
  const report = reportOn(folders.map(({ publication }) => publication));
  return { value: folders, problems, run, report };
}

function publicationOf(
  workspace: Workspace,
  plan: PublicationPlan,
  release: ProtectedRelease,
  statistics: ReadonlyMap<string, Statistic>,
  options: PublishOptions,
): Publication {
  const ids = [...new Set(plan.topics.flatMap((topic) => topic.indicators))];
  const described = describeIndicators(workspace, ids, statistics);
  const figures = evaluateInOrder([...described.values()], (indicator) =>
    evaluateCounts(indicator, withhold(countIndicator(indicator, release.counts), release.withheld(indicator.id))),
  );
  const tables = ids.map(
    (id) =>
      [id, tableOf(workspace, described.get(id) as PublishedIndicator, figures.get(id) as IndicatorFigures)] as const,
  );
  const protection = {
    ...release.statement,
    cells: countCells(tables),
    version: options.version,
    figures: `sha256-${options.sha256(figuresOf(tables))}`,
  };
  const publication = {
    formatVersion: PUBLICATION_FORMAT,
    id: plan.id,
    title: plan.title,
    city: workspace.city,
    publisher: workspace.publisher,
    audience: plan.audience,
    protection,
    protectionNote: protectionText(protection),
    topics: plan.topics,
    indicators: tables.map(([, table]) => table.indicator),
    tables: new Map(tables),
    geometry: workspace.geometry,
  };
  return publication as unknown as Publication;
}

function* figuresOf(tables: readonly (readonly [string, IndicatorTable])[]): Generator<string> {
  for (const [, table] of tables) yield plainCsv(table);
}

function countCells(tables: readonly (readonly [string, IndicatorTable])[]): ProtectionStatement['cells'] {
  const cells = { published: 0, suppressed: 0 };
  for (const [, { value, numerator, denominator }] of tables)
    for (const cube of new Set([value, numerator, denominator]))
      cube?.forEach((_, status) => {
        if (hasValue(status)) cells.published++;
        else if (stateOf(status) === 'suppressed') cells.suppressed++;
      });
  return cells;
}

/** Indicators and all they are computed from, with the breaks and sources of what is behind them. */
function describeIndicators(
  { indicators, derived = [] }: Workspace,
  ids: readonly string[],
  statistics: ReadonlyMap<string, Statistic>,
): ReadonlyMap<string, PublishedIndicator> {
  const byId = new Map([...indicators, ...derived].map((indicator) => [indicator.id, indicator]));
  const described = new Map<string, PublishedIndicator>();
  const describe = (id: string): PublishedIndicator => {
    const indicator = byId.get(id) as Indicator | DerivedIndicator;
    const known = described.get(id) ?? withOrigins(indicator, originsOf(indicator));
    described.set(id, known);
    return known;
  };
  const originsOf = (indicator: Indicator | DerivedIndicator): readonly Origin[] => {
    if (isDerived(indicator)) return inputsOf(indicator.derivation).map(describe);
    const [numerator, denominator] = [indicator.numerator, indicator.denominator].map(
      (selection) => selection && (statistics.get(selection.statistic) as Statistic),
    );
    const counted = numerator ? [{ breaks: numerator.breaks, sources: [numerator.source] }] : [];
    return denominator ? [...counted, { breaks: [], sources: [denominator.source] }] : counted;
  };
  ids.forEach(describe);
  return described;
}

type Origin = Pick<PublishedIndicator, 'breaks' | 'sources'>;

function withOrigins(indicator: Indicator | DerivedIndicator, origins: readonly Origin[]): PublishedIndicator {
  const breaks = [...indicator.breaks, ...origins.flatMap((origin) => origin.breaks)];
  const sources = origins.flatMap((origin) => origin.sources);
  return {
    ...indicator,
    breaks: [...new Map(breaks.map((each) => [each.period, each])).values()],
    sources: [...new Map(sources.map((each) => [each.name.de, each])).values()],
  };
}

function tableOf(workspace: Workspace, indicator: PublishedIndicator, figures: IndicatorFigures): IndicatorTable {
  const shown = roundedFigures(figures, indicator.decimals);
  const periods = shown.value.dimension('time').categories.flatMap(({ code }) => readPeriod(code) ?? []);
  const table = { indicator, areas: workspace.areas, periods, ...shown };
  const quality = badgeInWords(qualityBadge(table, knownErrorsOf(indicator.id, workspace)));
  return { ...table, indicator: { ...indicator, quality } };
}

function* filesOf(
  publication: Publication,
  options: PublishOptions,
  planning: Planning | undefined,
): Generator<readonly [string, string]> {
  yield ['publication.json', json(catalogueFile(publication))];
  yield [GEOMETRY_PATH, json(publication.geometry)];
  for (const [id, table] of publication.tables) {
    for (const kind of INDICATOR_FILES) yield [tablePath(id, kind), indicatorFile(publication, table, kind)];
  }
  const { script, today } = options;
  const page = { publication, script, hasPlanning: planning !== undefined && today !== undefined };
  for (const topic of publication.topics) yield [pagePath(publication, topic), topicPage(page, topic)];
  if (planning) {
    const drawn = withPlanningViews(planning, publication);
    yield* planningFiles(drawn, { name: textIn(publication.title, 'de'), today });
    if (today !== undefined) yield [PLANNING_PAGE, planningPage(page, drawn, today)];
  }
  for (const topic of publication.topics) yield* framePages(publication, topic, options.script);
  yield ['webmaster.html', webmasterPage(publication, options.script, 'blocks')];
  yield ['webmaster-elemente.html', webmasterPage(publication, options.script, 'elements')];
  yield ['page.css', PAGE_STYLE];
  yield ['frame.css', FRAME_STYLE];
}

const json = (content: unknown): string => `${JSON.stringify(content)}\n`;
