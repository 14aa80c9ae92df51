// error
export { type ErrorCode, ERROR_CODES, isSozialraumError, SozialraumError } from './error.js';
// model
export { ageEpochs, type AgeEpoch, categoriesOfAges } from './model/age-selection.js';
export { type AgeSpan, ageSpanOf } from './model/age-span.js';
export { type Area, type AreaHierarchy, areaHierarchy, type AreaLevel, existsIn } from './model/area.js';
export { areaDimension } from './model/area-dimension.js';
export {
  type Crosswalk,
  crosswalk,
  type CrosswalkBasis,
  type CrosswalkPart,
  matchedOverlaps,
  type Overlap,
} from './model/crosswalk.js';
export type {
  CellExplanation,
  ExplainedCount,
  ExplainedFigure,
  ExplainedNumber,
  Formula,
} from './model/cell-explanation.js';
export { cellCount, type CellVisitor, Cube, denseCube, sparseCube } from './model/cube.js';
export {
  CATALOGUE_TOPICS,
  type CatalogueDefinition,
  type CatalogueEntry,
  type CatalogueTopic,
  OFFICIAL_STATISTICS,
  type OfficialStatistic,
  type Provider,
  PROVIDERS,
  type StandardDimension,
  type StandardStatistic,
} from './model/catalogue.js';
export { type CodedColumn, codedColumn } from './model/coded-column.js';
export { CubeBuilder } from './model/cube-builder.js';
export { type Dependence, orderOfDependence } from './model/dependence.js';
export { CHANGE_MEASURES, type ChangeMeasure, type Derivation, inputsOf } from './model/derivation.js';
export { type Category, type CategorySum, type CodedSum, type Dimension, dimension } from './model/dimension.js';
export {
  type AgeBounds,
  type Comparison,
  CONFIDENCE_METHODS,
  type ConfidenceMethod,
  type DerivedIndicator,
  type Indicator,
  type IndicatorDescription,
  type IndicatorForm,
  isDerived,
  type Polarity,
  type Selection,
  type SeriesBreak,
  type Target,
} from './model/indicator.js';
export {
  assertMayAdd,
  COUNTING_UNITS,
  type CountingUnit,
  type DimensionRole,
  mayAdd,
  MEASURE_KINDS,
  type MeasureKind,
} from './model/measure.js';
export {
  combineStatus,
  flagsOf,
  hasFlag,
  hasValue,
  OBSERVATION_FLAGS,
  OBSERVATION_STATES,
  type ObservationFlag,
  type ObservationState,
  type ObservationStatus,
  observationStatus,
  stateOf,
  withFlag,
  withoutFlag,
  withState,
} from './model/observation-status.js';
export { comparePeriods, parsePeriod, type Period, type PeriodKind, readPeriod } from './model/period.js';
export { previousPeriod } from './model/previous-period.js';
export {
  type Checked,
  failure,
  type FigurePlace,
  hasErrors,
  type Place,
  problem,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type Severity,
} from './model/problem.js';
export type { AlteringMethod, CellKeyMethod, ProtectionMethod, RoundingKind } from './model/protection-method.js';
export {
  type AlterationStatement,
  type Audience,
  AUDIENCES,
  type IndicatorTable,
  type LevelOverTime,
  type Metric,
  type PlanarTopology,
  type ProtectionStatement,
  type ProvenDoubt,
  type Publication,
  PUBLICATION_FORMAT,
  type PublishedFiles,
  type PublishedIndicator,
  type Topic,
} from './model/publication.js';
export type { MagnitudeRule } from './model/magnitude-rule.js';
export {
  type DeliveryCalendar,
  findingCriterion,
  type FindingCriterion,
  QUALITY_ASPECTS,
  QUALITY_DIMENSIONS,
  type QualityAction,
  type QualityAspect,
  type QualityBadge,
  type QualityDimension,
  type QualityMetadata,
  type QualityNote,
} from './model/quality.js';
export { POPULATION_SOURCES, type PopulationSource } from './model/population-source.js';
export { distinctInGroups, groupRows, groupSizes, groupSums, type RowGroups } from './model/row-groups.js';
export { rollUp } from './model/roll-up.js';
export { RULE_PROFILE_IDS, type RuleProfile, type RuleProfileId, ruleProfiles } from './model/rule-profile.js';
export type { Licence, ProtectionAtSource, Publisher, Source, SourceSystem } from './model/source.js';
export type { FrequencyRule, PublicationPlan, Statistic, Workspace } from './model/statistic.js';
export { type Language, type LocalText, textIn } from './model/text.js';
// figure
export { type AreaNeighbours, areaNeighbours } from './figure/area-neighbours.js';
export { type Point, pointInside } from './figure/interior-point.js';
export { areaFacts } from './figure/area-facts.js';
export { type AreaSeries } from './figure/area-series.js';
export { dodgeLabels } from './figure/label-dodge.js';
export { markerPath } from './figure/line-marker.js';
export { type LineJoin, type LinePaths, linePaths } from './figure/line-path.js';
export { lineSlots } from './figure/line-slots.js';
export {
  COLOUR_SCHEMES,
  type Colour,
  type ColourScheme,
  HUE_SCHEMES,
  type HueScheme,
  type HueSchemeName,
  type Paint,
  paintColour,
} from './figure/figure-colours.js';
export { type FigureNotes, figureNotes, type FigureNotesContent } from './figure/figure-notes.js';
export type { FigureWords } from './figure/figure-words.js';
export { levelsWithValues } from './figure/levels-with-values.js';
export { legendKey, mapLegend } from './figure/map-legend.js';
export { mapOfKind } from './figure/map-of-kind.js';
export { isKindWished, type MapWish } from './figure/map-wish.js';
export { pageEntries } from './figure/page-entries.js';
export { pageWord } from './figure/page-word.js';
export type { ClassMethod, ClassWish } from './figure/map-classing.js';
export { CLASS_WORDS, MAP_VIEW_WORDS, readMapWish, type ReadMapWish } from './figure/read-map-wish.js';
export type {
  LegendKey,
  MapArea,
  MapClass,
  MapKind,
  MapLegendEntry,
  MapLook,
  MapSpecial,
  MapSquare,
  MapSymbols,
} from './figure/map-kind.js';
export { signPath, signSide } from './figure/map-sign.js';
export { mapLook } from './figure/map-look.js';
export {
  longestMapValue,
  mapAreaText,
  mapBareValue,
  mapClassText,
  mapValueText,
  mapWords,
} from './figure/map-words.js';
export { type MapModel, mapModel } from './figure/map-model.js';
export { type AreaBox, areaBox, areaFinder } from './figure/area-finder.js';
export type { ArcPaths } from './figure/arc-paths.js';
export { type AreaShape, FIRST_AREA, MAP_LINES, type MapGeometry, type MapLine } from './figure/map-geometry.js';
export { type SpecialLook } from './figure/area-look.js';
export { type SymbolScale, symbolScale } from './figure/symbol-size.js';
export { PATTERN_TILES, type PatternTile, TILE_PIXELS, UNCERTAIN_TILE } from './figure/pattern-tiles.js';
export type { Fill, Scene, SceneGroup, SceneMark, ScenePath, SceneText } from './figure/scene.js';
export { type Picture, posterOf } from './figure/figure-poster.js';
export { mapPicture } from './figure/map-scene.js';
export { areasAtLevel } from './figure/areas-at-level.js';
export { comparableIndicators, multiplePeriods, onOneScale, specialsOfAll } from './figure/map-multiples.js';
export { type MapLabel, mapLabels } from './figure/map-labels.js';
export { magnification, type MapView, moveView, viewWith, wholeView, zoomView } from './figure/map-view.js';
export { type NeighboursByWay, neighbourWalk, type Way } from './figure/neighbour-walk.js';
export { trendPicture } from './figure/trend-scene.js';
export { matrixPicture } from './figure/matrix-scene.js';
export { pictureSvg } from './figure/scene-svg.js';
export { figureHtml, figureSvg, type FigureWish, staticFigure, type StaticFigure } from './figure/static-figure.js';
export { choosePeriod } from './figure/period-choice.js';
export { areasOfLevel, chooseIndicators, chooseLevel, chooseTable } from './figure/table-choice.js';
export { chooseMatrix, commonSubject, type MatrixChoice, type MatrixWish } from './figure/matrix-choice.js';
export { matrixFacts } from './figure/matrix-facts.js';
export {
  type MatrixCell,
  type MatrixColumn,
  matrixModel,
  type MatrixModel,
  type MatrixRow,
} from './figure/matrix-model.js';
export {
  arrangeSheet,
  type CellLook,
  type MatrixSheet,
  type SheetCell,
  type SheetColumn,
  type SheetGroup,
  type SheetKey,
  sheetRows,
  type SheetRow,
} from './figure/matrix-sheet.js';
export { matrixWords } from './figure/matrix-words.js';
export {
  type DrawCell,
  indicatorSheet,
  type IndicatorSheetOptions,
  MATRIX_VIEWS,
  type MatrixView,
  matrixViews,
  type SheetView,
} from './figure/indicator-sheet.js';
export { withCourses } from './figure/matrix-courses.js';
export { matrixView, rowsByParent } from './figure/matrix-views.js';
export { type OverlapView } from './figure/overlap-view.js';
export { type MatrixPlanning, PLANNING_MATRICES, type PlanningMatrix, planningSheet } from './figure/planning-sheet.js';
export { type MatrixOrder, nextOrder, orderRows } from './figure/matrix-order.js';
export { cycleWords } from './figure/cycle-words.js';
export { type GoalBoardOptions, goalBoard, type GoalCard, goalState } from './figure/goal-board.js';
export {
  type GoalAction,
  type GoalFacts,
  goalFacts,
  type GoalMeasure,
  type GoalStanding,
} from './figure/goal-facts.js';
export { actionsText, goalWords } from './figure/goal-words.js';
export { arcPath } from './figure/arc-path.js';
export {
  type DiagramArc,
  type DiagramNode,
  type InterfaceDiagram,
  interfaceDiagram,
} from './figure/interface-diagram.js';
export { type InterfaceView, interfaceView, type InterfaceWords } from './figure/interface-words.js';
export { interfaceReading, interfacesOf, interfaceTable, type NodeInterface } from './figure/node-interfaces.js';
export { type CycleStepModel, planningCycle, ringParts } from './figure/planning-cycle.js';
export { type PlanInCycle, type PlansInCycle, plansInCycle } from './figure/plans-in-cycle.js';
export { type Sparkline, sparkline } from './figure/sparkline.js';
export {
  type PlannedTimes,
  plannedTimes,
  type PlanTerm,
  type Stretch,
  timeline,
  type Timeline,
  type TimelineEntry,
  TIMELINE_KINDS,
  type TimelineMark,
  type TimelineOptions,
  type TimelineRow,
} from './figure/timeline.js';
export { entryWhen, timelineState, timelineTitle, timelineWhen, timelineWords } from './figure/timeline-words.js';
export { type Observation, observationAt } from './figure/observation.js';
export { nearestIndex, periodLabels, periodPositions } from './figure/period-axis.js';
export { type BreakMark, breakMarks, brokenAt } from './figure/series-break.js';
export type { TableTwin, TableTwinRow } from './figure/table-twin.js';
export { FONT_SIZE, type TextMeasure } from './figure/text-fit.js';
export { tickPath } from './figure/tick-path.js';
export { TREND_VIEWS, type TrendView, trendViews } from './figure/trend-view.js';
export { viewTable } from './figure/view-table.js';
export { readAnnotations } from './figure/read-annotations.js';
export { axisEnds, type MultipleCell, multiplesDrawing, type MultiplesDrawing } from './figure/multiples-drawing.js';
export {
  type DrawnLine,
  type DrawnTarget,
  trendDrawing,
  type TrendDrawing,
  type TrendDrawingOptions,
} from './figure/trend-drawing.js';
export { trendFacts } from './figure/trend-facts.js';
export { readTargets, targetsOfGoals, type WishedTarget, wishedTarget } from './figure/trend-targets.js';
export { type DrawnBreak, type PlacedText, targetsIn, type TrendBox, type TrendLayout } from './figure/trend-layout.js';
export {
  type Annotation,
  type AnnotationMark,
  MOST_SELECTED_LINES,
  strongLines,
  trendModel,
  type TrendModel,
  type TrendOptions,
  type TrendTarget,
} from './figure/trend-model.js';
export { readLine, trendReading } from './figure/trend-reading.js';
export { type ShownAs, trendWords } from './figure/trend-words.js';
export { type ValueAxis, valueAxis } from './figure/value-axis.js';
export { foldName, nameFinder } from './figure/name-search.js';
export { wholeCity } from './figure/whole-city.js';
// format
export { citation, type CitationFacts } from './format/sentences/citation.js';
export { fileName } from './format/file-name.js';
export type { Html } from './format/html.js';
export { formatAges } from './format/age-bounds.js';
export { OFFICIAL_STATISTIC_NAMES, PROVIDER_NAMES, TOPIC_NAMES } from './format/catalogue/catalogue-names.js';
export { type CatalogueTexts, catalogueTexts } from './format/catalogue/catalogue-text.js';
export type { CatalogueText } from './format/catalogue/catalogue-text-shape.js';
export { type ClassBounds, formatClass } from './format/class-label.js';
export { matrixViewText, type MatrixViewText } from './format/matrix-view-text.js';
export { type FigureText, figureText } from './format/figure-text.js';
export { type TrendText, trendText } from './format/trend-text.js';
export { sameAxisText } from './format/same-axis-text.js';
export { mapMultiplesText, type MapMultiplesText } from './format/map-multiples-text.js';
export { nearWord } from './format/near-word.js';
export { formatNumber, type NumberStyle, roundHalfUp } from './format/number.js';
export {
  formatInPeriod,
  formatPeriod,
  formatPeriodRange,
  formatSincePeriod,
  type PeriodStyle,
} from './format/period.js';
export { formatPlace, formatProblem, formatSeverity, problemSentence } from './format/problem/format-problem.js';
export { areaSummary, type AreaSentenceFacts, type PeriodObservation } from './format/sentences/area.js';
export type { NamedBreak } from './format/sentences/breaks.js';
export type { ComparisonFacts } from './format/sentences/comparison.js';
export { compositeClassName, type CompositeSentenceFacts, compositeSummary } from './format/sentences/composite.js';
export { type ExplanationFacts, explanationSentences } from './format/sentences/explanation.js';
export { extremes, type Extreme, type Extremes } from './format/sentences/extremes.js';
export { type Gaps } from './format/sentences/gaps.js';
export { type NamesByWay, neighboursSentence } from './format/sentences/neighbours.js';
export { mapSummary, mapTitle, type MapSentenceFacts, type SentenceIndicator } from './format/sentences/map.js';
export { matrixSummary, matrixTitle, type MatrixSentenceFacts } from './format/sentences/matrix.js';
export { protectionNote } from './format/sentences/protection-note.js';
export { qualityNote, type QualityNoteText } from './format/sentences/quality-note.js';
export type { RankFacts } from './format/sentences/rank.js';
export { type LinkedText, type SourceFacts, sourceLine } from './format/sentences/source-line.js';
export { type PeriodValue, trendSummary, trendTitle, type TrendSentenceFacts } from './format/sentences/trend.js';
export type { TrendTestFacts } from './format/sentences/trend-test.js';
export {
  describeState,
  formatObservation,
  type ObservationText,
  statusLegend,
  type StatusText,
} from './format/status.js';
export {
  countingUnitName,
  formatAreaCount,
  formatCount,
  formatValue,
  indicatorStyle,
  type IndicatorUnit,
} from './format/unit.js';
// disclosure
export { audit, type AuditOptions, type AuditVerdict } from './disclosure/audit.js';
export type { ContributionRecord } from './disclosure/cell-closure.js';
export type { CellReference } from './disclosure/cell-reference.js';
export {
  consistentCounts,
  consistentNumerators,
  type CountRange,
  type PrintedMean,
  type PrintedRate,
} from './disclosure/consistent-counts.js';
export type { Contribution } from './disclosure/contribution-summary.js';
export type { Course } from './disclosure/course.js';
export { findGroupDisclosure, type GroupDisclosure } from './disclosure/group-disclosure.js';
export { assessContributions, type MagnitudeVerdict } from './disclosure/magnitude-rule.js';
export {
  assessMergedCells,
  type MagnitudeFlags,
  magnitudeTable,
  type MagnitudeTable,
} from './disclosure/magnitude-table.js';
export { type CellKeys, cellKeysOf, countKeyedRecords, type KeyedRecord } from './disclosure/perturb/cell-keys.js';
export { type CountIntervals, countIntervals } from './disclosure/perturb/count-intervals.js';
export { mergeCategories, type MergedCategory } from './disclosure/perturb/merge-categories.js';
export type { MergeSuggestion } from './disclosure/perturb/merge-table.js';
export { perturbCounts } from './disclosure/perturb/perturb-counts.js';
export {
  type NoiseParameters,
  type NoiseRow,
  type PerturbationTable,
  perturbationTable,
} from './disclosure/perturb/perturbation-table.js';
export { roundCounts } from './disclosure/perturb/round-counts.js';
export { roundRandomly } from './disclosure/perturb/round-randomly.js';
export { roundSmallCounts } from './disclosure/perturb/round-small-counts.js';
export type { SecretKey } from './disclosure/perturb/sip-hash.js';
export type { AlternativeStatement, Altered, StaysTrue } from './disclosure/perturb/statement.js';
export { suggestMerging } from './disclosure/perturb/suggest-merging.js';
export { suggestTopCoding, topCode } from './disclosure/perturb/top-code.js';
export { type FeasibleInterval, feasibleIntervals, type KnownSums } from './disclosure/feasible-intervals.js';
export { loadLinearSolver, type SolverPlace } from './disclosure/highs-solver.js';
export type { IntervalRule } from './disclosure/interval-rule.js';
export type { SolverExtreme, LinearProgram, LinearSolver, LinearSystem } from './disclosure/linear-solver.js';
export type { Relations } from './disclosure/relations.js';
export { protect, type Protection, type ProtectOptions } from './disclosure/protect.js';
export { type AuditedProtection, protectAndAudit } from './disclosure/protect-and-audit.js';
export {
  type CountSelection,
  type CountSum,
  type CountTable,
  MASK,
  type Masks,
  type PublishRequest,
  type ReleasedSelection,
  type SelectionTerm,
  type SumPeriods,
  type SumRest,
} from './disclosure/request.js';
export { type RateReason, type RateToShow, reasonsToWithholdRate } from './disclosure/withhold-rate.js';
// indicators
export { BELOW_AGE_LIMIT, belowAgeLimit, FROM_AGE_LIMIT, WORKING_AGE } from './indicators/catalogue/ages.js';
export { CATALOGUE } from './indicators/catalogue/catalogue.js';
export { STANDARD_STATISTICS } from './indicators/catalogue/standard-statistics.js';
export type { ChanceRange } from './indicators/chance-range.js';
export { deriveIndicator } from './indicators/derive-indicator.js';
export { type EvaluatedIndicator, evaluateIndicator } from './indicators/evaluate-indicator.js';
export { evaluateIndicators, type IndicatorFigures } from './indicators/evaluate-indicators.js';
export { type CellPlace, type ExplainableFigures, explainCell } from './indicators/explain-cell.js';
export type { IndicatorCounts } from './indicators/indicator-counts.js';
export { type AreaColumn, areaColumn } from './indicators/area-column.js';
export { caseEffect } from './indicators/case-effect.js';
export { type CaseEffect, type ClassShift, classStability } from './indicators/class-stability.js';
export type {
  CompositeDefinition,
  CompositePart,
  CompositeScheme,
  Normalisation,
} from './indicators/composite-definition.js';
export { COMPOSITE_SCHEMES } from './indicators/composite-schemes.js';
export type { ScoreSums } from './indicators/composite-scores.js';
export {
  type ClassChange,
  type CompositeScenario,
  compositeSensitivity,
  type SensitivityResult,
} from './indicators/composite-sensitivity.js';
export { crossClasses, type CrossedClasses } from './indicators/cross-classes.js';
export {
  type CrosswalkGroup,
  crosswalkGroups,
  type GroupTotals,
  unbalancedGroups,
  withoutGroups,
} from './indicators/crosswalk-groups.js';
export {
  type CompositeColumn,
  type CompositeInput,
  type CompositeResult,
  evaluateComposite,
  type UnratedArea,
} from './indicators/evaluate-composite.js';
export { type CompositeStep, type CompositeSteps, explainComposite } from './indicators/explain-composite.js';
export { joinEditions, type JoinedEditions } from './indicators/join-editions.js';
export { reestimate, type Reestimated } from './indicators/reestimate.js';
// io
export { readCrosswalkMatches } from './io/crosswalk-matches.js';
export { type CrosswalkCodes, type CrosswalkTable, readCrosswalk } from './io/crosswalk-table.js';
export { readStatus } from './io/json-stat.js';
export { writeStatus } from './io/json-stat-writer.js';
export type { NumberFormat } from './io/number.js';
export { readImportRecipe, readWorkspaceConfig } from './io/read-config.js';
export { type ImportPreview, previewImport, type PreviewRow } from './io/preview-import.js';
export { suggestImport } from './io/suggest-import.js';
export type { SuggestedRecipe } from './io/suggest-recipe.js';
export type { SuggestedNote } from './io/suggested-notes.js';
export type { RecipeNote } from './model/recipe-note.js';
export { readStatisticFile } from './io/statistic-file.js';
export { readStatistic, type StatisticContext } from './io/statistic-table.js';
export type { StatisticConfig, WorkspaceConfig } from './io/workspace-config.js';
// quality
export { findQuality } from './quality/find-quality.js';
export { findInPublished, qualityBadge } from './quality/published-quality.js';
// publish
export type { MergingTried, MethodCost, MethodTried } from './publish/alternatives-tried.js';
export { INDICATOR_FILES, type IndicatorFile } from './publish/table-path.js';
export { indicatorFile, indicatorWorkbook } from './publish/indicator-file.js';
export type { PageScript } from './publish/page.js';
export { protectionReportPage } from './publish/protection-report-page.js';
export { qualityReportPage } from './publish/quality-report-page.js';
export {
  type AspectReport,
  type CubeCoverage,
  type PublicationQuality,
  type QualityFacts,
  qualityReport,
  type QualityReport,
  type ReportedFinding,
  type StatisticQuality,
} from './publish/quality-report.js';
export { REPORT_STYLE } from './publish/report-page.js';
export type {
  AlternativeMethod,
  AuditFinding,
  CellTally,
  InformationLoss,
  Named,
  ProtectionReport,
  ReleaseReport,
  StatisticAlternatives,
} from './publish/protection-report.js';
export { publish, type Published, type PublishedFolder, type PublishOptions } from './publish/publish.js';
export { type PageTable, type PageTableOptions, readPublicationFromTable } from './publish/publication-from-table.js';
export {
  type Catalogue,
  joinFiles,
  readCatalogue,
  readGeometry,
  readIndicatorTable,
} from './publish/published-files.js';
export { readPublication } from './publish/read-publication.js';
export { withReadyTexts } from './publish/ready-texts.js';
export {
  type BelowGoals,
  type GoalsView,
  type PlanningViews,
  type PublishedPlanning,
  withPlanningViews,
} from './publish/planning-views.js';
export { readPublishedPlanning } from './publish/read-published-planning.js';
// planning
export {
  type Body,
  BODY_KINDS,
  type BodyKind,
  type Participation,
  PARTICIPATION_FORMATS,
  type ParticipationFormat,
} from './model/planning/body.js';
export {
  CALENDAR_KINDS,
  type CalendarEntry,
  type CalendarKind,
  CYCLE_STEPS,
  type CycleStep,
  type PlanningCycle,
  type Report,
  REPORT_KINDS,
  type ReportKind,
  type Rhythm,
  RHYTHMS,
} from './model/planning/calendar.js';
export type { Citation, SourceDocument } from './model/planning/citation.js';
export {
  type Action,
  ACTION_STATES,
  type ActionBudget,
  type ActionStatus,
  type Goal,
  GOAL_REASONS,
  GOAL_STATES,
  type GoalReason,
  type GoalState,
  type LinkedIndicator,
} from './model/planning/goal.js';
export {
  type Consultation,
  type Evaluation,
  type Paper,
  type Plan,
  PLAN_KINDS,
  PLAN_STATES,
  type PlanKind,
  type PlanPeriod,
  type PlanStatus,
  type Resolution,
} from './model/planning/plan.js';
export {
  type OfficeSystem,
  type Planning,
  PLANNING_FORMAT,
  PLANNING_LISTS,
  type PlanningLists,
  planningOf,
  type StatedFigure,
} from './model/planning/planning.js';
export { type Project, PROJECT_STATES, type ProjectStatus, type StaffCapacity } from './model/planning/project.js';
export {
  type PlanningQuestion,
  type PlanningQuestionCode,
  type PlanningQuestionParams,
  QUALITY_CRITERIA,
  QUALITY_REASONS,
  type QualityCriterion,
  type QualityFinding,
  type QualityReason,
} from './model/planning/question.js';
export {
  type Criterion,
  type Department,
  type Interdependency,
  type InterfaceTopic,
  type Relation,
  type RelationCategory,
  type Strength,
  STRENGTHS,
} from './model/planning/relation.js';
export {
  type DevelopmentNeed,
  FIELD_STATES,
  type FieldAssessment,
  type FieldOfAction,
  FIELDS_OF_ACTION,
  type FieldState,
  type PublicTask,
  type TaskArea,
  type TaskAssessment,
} from './model/planning/task.js';
export { checkCoherence } from './planning/check-coherence.js';
export { checkQuality } from './planning/check-quality.js';
export { cycleOfPlans, type PlanStep } from './planning/cycle-of-plans.js';
export { developmentNeeds } from './planning/development-needs.js';
export { EVALUATION_YEARS, evaluationDue } from './planning/evaluation-due.js';
export {
  interfaceNetwork,
  type InterfaceNetwork,
  type NetworkEdge,
  type NetworkNode,
  topicsBetween,
} from './planning/interface-network.js';
export {
  type OverlapOptions,
  type PlanOverlap,
  planOverlap,
  type PlanPair,
  type SharedCriterion,
} from './planning/overlap.js';
export {
  type CalendarItem,
  type CalendarSpan,
  type CalendarState,
  planningCalendar,
} from './planning/planning-calendar.js';
export {
  type NoStart,
  portfolio,
  type Portfolio,
  type PortfolioSpan,
  type ScheduledProject,
  type StaffMonth,
} from './planning/portfolio.js';
export { publishedPoints } from './planning/published-points.js';
export { type ActionsOf, type ActionSummary, rollUpActions } from './planning/roll-up-actions.js';
export { type GoalTrack, type PublishedPoint, trackGoal, type TrackOptions } from './planning/track-goal.js';
export { type CalendarText, calendarText } from './format/planning/calendar-text.js';
export { type CycleText, cycleText } from './format/planning/cycle-text.js';
export { fieldOfActionName } from './format/planning/field-of-action.js';
export { type GoalText, goalText } from './format/planning/goal-text.js';
export { planStanding } from './format/planning/plan-sentence.js';
export { type PlanText, planText } from './format/planning/plan-text.js';
export { planningSource } from './format/planning/planning-source.js';
export { qualitySentence } from './format/planning/quality-sentence.js';
export { questionSentence } from './format/planning/question-sentence.js';
export type { CellKind, PlanningColumn, PlanningTableName } from './io/planning-columns.js';
export type { KnownOutside } from './io/check-planning.js';
export type { CsvCell } from './io/csv-writer.js';
export type { PlannedDate } from './planning/planned-dates.js';
export { planningInput, planningTable } from './io/planning-table.js';
export { type PlanningInput, planningJson, readPlanning } from './io/read-planning.js';
export { calendarFile, type CalendarFileOptions } from './publish/planning-calendar-file.js';
// stats
export { ageQuotients, type AgeQuotientBounds, type AgeQuotients } from './stats/age-quotients.js';
export { aggregateRate, type AggregateRate, type AggregateRateOptions } from './stats/aggregate-rate.js';
export { aggregateScores, type ScoreAggregation } from './stats/aggregate-scores.js';
export { arcContiguityWeights } from './stats/arc-contiguity-weights.js';
export { areaQuantiles, type AreaQuantileOptions } from './stats/area-quantiles.js';
export { assuncaoReis } from './stats/assuncao-reis.js';
export { atkinson, type AtkinsonOptions } from './stats/atkinson.js';
export { backTestForecast, type ForecastErrors } from './stats/back-test-forecast.js';
export { backTestProjection, type ProjectionErrors } from './stats/back-test-projection.js';
export { benchmarkFigures, type BenchmarkFigures } from './stats/benchmark-figures.js';
export { billeterIndex } from './stats/billeter-index.js';
export { bipolarisation } from './stats/bipolarisation.js';
export { boxPlotBounds } from './stats/box-plot-bounds.js';
export { byarInterval } from './stats/byar-interval.js';
export { change, type Change } from './stats/change.js';
export { chiSquareCdf } from './stats/chi-square-cdf.js';
export { chiSquareQuantile } from './stats/chi-square-quantile.js';
export { choynowski } from './stats/choynowski.js';
export { type ClassFit, classFit } from './stats/class-fit.js';
export { type ClassInterval, classIntervals } from './stats/class-intervals.js';
export { classOf, type Closure } from './stats/class-of.js';
export { type Classing, classify } from './stats/classify.js';
export { cochranArmitage, type CochranArmitage, type CochranArmitageOptions } from './stats/cochran-armitage.js';
export type { BySex, CohortAssumptions, CohortPopulation } from './stats/cohorts.js';
export { type BenchmarkComparison, compareWithBenchmark } from './stats/compare-with-benchmark.js';
export { type Contiguity, contiguityWeights, type Ring } from './stats/contiguity-weights.js';
export { correlationRatio } from './stats/correlation-ratio.js';
export {
  directlyStandardisedRate,
  type DirectStandardisationOptions,
  type StandardisedRate,
} from './stats/directly-standardised-rate.js';
export { dissimilarity } from './stats/dissimilarity.js';
export { distanceBandWeights } from './stats/distance-band-weights.js';
export { type ClassEdge, edgeClasses } from './stats/edge-classes.js';
export { empiricalBayes } from './stats/empirical-bayes.js';
export { empiricalBayesSpatial } from './stats/empirical-bayes-spatial.js';
export { entropyIndex } from './stats/entropy-index.js';
export { equalIntervalBounds } from './stats/equal-interval-bounds.js';
export type { Estimate, IntervalOptions, RateOptions } from './stats/estimate.js';
export { eventFunnel, type EventFunnel, type FunnelLine } from './stats/event-funnel.js';
export { exactSum } from './stats/exact-sum.js';
export { excessRisk } from './stats/excess-risk.js';
export type { AgainstReference, ObservedAndExpected } from './stats/expected-events.js';
export type { SmoothingParameters } from './stats/exponential-smoothing.js';
export { exposure } from './stats/exposure.js';
export { forecast, type Forecast } from './stats/forecast.js';
export type { ForecastMethod, ForecastOptions, NoForecast } from './stats/forecast-options.js';
export { funnelAxis } from './stats/funnel-axis.js';
export type { FunnelPosition } from './stats/funnel-tails.js';
export { gammaCdf, type GammaOptions } from './stats/gamma-cdf.js';
export { gammaQuantile } from './stats/gamma-quantile.js';
export { type GearysC, gearysC } from './stats/gearys-c.js';
export { gini } from './stats/gini.js';
export type { GlobalAutocorrelation } from './stats/global-autocorrelation.js';
export { type GlobalG, globalG } from './stats/global-g.js';
export { type GroupDiversity, groupDiversity } from './stats/group-diversity.js';
export { headTailBounds } from './stats/head-tail-bounds.js';
export { hoover, type HooverOptions } from './stats/hoover.js';
export { indirectlyStandardisedRate } from './stats/indirectly-standardised-rate.js';
export { type IndirectlyStandardised, indirectlyStandardisedRatio } from './stats/indirectly-standardised-ratio.js';
export { islands } from './stats/islands.js';
export { isolation } from './stats/isolation.js';
export { type LeslieOptions, leslieProjection } from './stats/leslie-projection.js';
export { type LifeExpectancy, lifeExpectancy, type LifeExpectancyOptions } from './stats/life-expectancy.js';
export { type Coefficient, type LinearRegression, linearRegression } from './stats/linear-regression.js';
export { localDiversity } from './stats/local-diversity.js';
export { type LocalG, localG, type LocalGOptions } from './stats/local-g.js';
export { type LocalMoran, localMoran, type Quadrant, QUADRANTS } from './stats/local-moran.js';
export { locationQuotient } from './stats/location-quotient.js';
export { mannKendall, type MannKendall, type MannKendallOptions } from './stats/mann-kendall.js';
export { type HamedRaoOptions, mannKendallHamedRao } from './stats/mann-kendall-hamed-rao.js';
export { maximumBreakBounds } from './stats/maximum-break-bounds.js';
export { meanAge } from './stats/mean-age.js';
export { type MeanEstimate, meanInterval } from './stats/mean-interval.js';
export { median } from './stats/median.js';
export { medianAge } from './stats/median-age.js';
export { minMaxIndex } from './stats/min-max-index.js';
export { modifiedZScores } from './stats/modified-z-scores.js';
export { minMaxScores } from './stats/min-max-scores.js';
export { type MoransI, moransI } from './stats/morans-i.js';
export { moransIOfRates } from './stats/morans-i-of-rates.js';
export { type MultigroupSegregation, multigroupSegregation } from './stats/multigroup-segregation.js';
export { nearestWeights } from './stats/nearest-weights.js';
export { normalCdf } from './stats/normal-cdf.js';
export { normalQuantile } from './stats/normal-quantile.js';
export { observedBounds } from './stats/observed-bounds.js';
export { optimalBounds } from './stats/optimal-bounds.js';
export { type Correlation, pearsonCorrelation } from './stats/pearson-correlation.js';
export { percentRanks } from './stats/percent-ranks.js';
export { percentileBounds } from './stats/percentile-bounds.js';
export type { Permutations, PermutationTest } from './stats/permutation-test.js';
export type { PlanePoint } from './stats/points-by-x.js';
export { poissonCdf } from './stats/poisson-cdf.js';
export { type CountEstimate, poissonInterval } from './stats/poisson-interval.js';
export { poissonQuantile } from './stats/poisson-quantile.js';
export type { ComparedAreas } from './stats/present-areas.js';
export { prettyBounds } from './stats/pretty-bounds.js';
export { prettyTicks } from './stats/pretty-ticks.js';
export { type CohortProjection, projectCohorts, type ProjectionOptions } from './stats/project-cohorts.js';
export { projectScenarios } from './stats/project-scenarios.js';
export { proportion } from './stats/proportion.js';
export { type FunnelLimits, proportionFunnel } from './stats/proportion-funnel.js';
export { proportionFunnelPositions } from './stats/proportion-funnel-positions.js';
export { quantile, type QuantileType } from './stats/quantile.js';
export { quantileBounds } from './stats/quantile-bounds.js';
export { ranks } from './stats/ranks.js';
export { rate } from './stats/rate.js';
export { rateFunnelPositions } from './stats/rate-funnel-positions.js';
export { ratio, type Ratio, type RatioOptions } from './stats/ratio.js';
export { ratioFunnelPositions } from './stats/ratio-funnel-positions.js';
export { type RatioKind, type RatioOutcome, ratioOutcome } from './stats/ratio-outcome.js';
export { recentProportionTrend } from './stats/recent-proportion-trend.js';
export { recentRateTrend } from './stats/recent-rate-trend.js';
export type { NoRecentTrend, RecentTrend } from './stats/recent-trend.js';
export { type PersonsByFrequency, repeatedEventsRate } from './stats/repeated-events-rate.js';
export { rowStandardised } from './stats/row-standardised.js';
export { seededRandom } from './stats/seeded-random.js';
export { segregationAtkinson, type SegregationAtkinsonOptions } from './stats/segregation-atkinson.js';
export { segregationGini } from './stats/segregation-gini.js';
export type { Alternative, SpatialTest } from './stats/significance.js';
export {
  type SlopeIndex,
  slopeIndexOfInequality,
  type SlopeIndexOptions,
  type Uncertainty,
} from './stats/slope-index-of-inequality.js';
export { spatialDissimilarity, type SpatialDissimilarityOptions } from './stats/spatial-dissimilarity.js';
export { spatialRate } from './stats/spatial-rate.js';
export { type SpatialWeights, spatialWeights } from './stats/spatial-weights.js';
export { spearmanCorrelation } from './stats/spearman-correlation.js';
export { standardDeviationBounds } from './stats/standard-deviation-bounds.js';
export { standardisedFunnelPositions } from './stats/standardised-funnel-positions.js';
export { studentTCdf } from './stats/student-t-cdf.js';
export { studentTQuantile } from './stats/student-t-quantile.js';
export { type SurveyDesign, type SurveyEstimate, surveyMean, type SurveyOptions } from './stats/survey-mean.js';
export { type TerminalDigits, terminalDigits } from './stats/terminal-digits.js';
export { theil } from './stats/theil.js';
export { theilDecomposition, type TheilDecomposition } from './stats/theil-decomposition.js';
export { type TheilSen, theilSen, type TheilSenOptions } from './stats/theil-sen.js';
export type { TrendDirection } from './stats/trend-direction.js';
export { type ZScoreOptions, zScores } from './stats/z-scores.js';
export { readCsvw } from './io/csvw.js';
export { readDescribedTable } from './io/described-table.js';
export type { AreaGeometry } from './io/geojson.js';
export type { CoordinateSystem, CrsCode, ProjDefinition } from './io/crs-code.js';
export type { Sheet } from './io/sheet.js';
export { readDataPackage } from './io/frictionless.js';
export type { CellType, DescribedColumn, TableDescription } from './io/table-description.js';
export { readStatisticalFile } from './io/statistical-file.js';
export type { ObservationTable, TableCategory, TableDimension, TableMetadata } from './io/observation-table.js';
export { tableCube } from './io/table-cube.js';
export { writeSdmxCsv } from './io/sdmx-csv-writer.js';
export {
  type KomMonitorDescription,
  type KomMonitorMetadata,
  komMonitorMetadata,
  type UpdateInterval,
} from './io/kommonitor-metadata.js';
export { type KomMonitorFeature, type KomMonitorFeatures, writeKomMonitorIndicator } from './io/kommonitor-writer.js';
export { type KomMonitorUnit, readKomMonitorUnit, type Validity, writeKomMonitorUnit } from './io/kommonitor-units.js';
export { JSON_STAT_RULES, type JsonStatFinding, type JsonStatRule } from './io/json-stat-rule.js';
export { jsonStatFindings } from './io/json-stat-findings.js';
