import { inLanguages } from '../format/in-languages.js';
import { formatNumber } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { type GoalStandingText, goalStandingText } from '../format/planning/goal-standing-text.js';
import { planText } from '../format/planning/plan-text.js';
import { describeState } from '../format/status.js';
import { formatValue, indicatorStyle } from '../format/unit.js';
import type { Area } from '../model/area.js';
import { observationStatus, type ObservationState } from '../model/observation-status.js';
import { readPeriod } from '../model/period.js';
import {
  type Action,
  ACTION_STATES,
  type ActionStatus,
  type GoalState,
  type LinkedIndicator,
} from '../model/planning/goal.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { IndicatorTable } from '../model/publication.js';
import { type Language, type LocalText, textIn } from '../model/text.js';
import { publishedPoints } from '../planning/published-points.js';
import { type ActionSummary, rollUpActions } from '../planning/roll-up-actions.js';
import { type GoalTrack, type PublishedPoint, trackGoal } from '../planning/track-goal.js';
import { breakMarks } from './series-break.js';
import { type Sparkline, sparkline } from './sparkline.js';

/** How a goal stands by an indicator, and why. */
export interface GoalStanding {
  readonly state: GoalState;
  readonly reason?: LocalText | undefined;
}

/** An indicator of a goal with its published course, whatever day it is looked at. */
export interface GoalMeasure {
  readonly indicator: string;
  /** The indicator, with its area where it is not the whole city. */
  readonly name: LocalText;
  /** The last value with its period, or why there is none. */
  readonly last: LocalText;
  readonly target?: LocalText | undefined;
  /** Until when the target is to be reached, as `Period.id`; absent without a target. */
  readonly by?: string | undefined;
  readonly standing: GoalStanding;
  /** How it stands once that time has passed. */
  readonly afterwards?: GoalStanding | undefined;
  /** Absent where the indicator or the area is not published. */
  readonly course?: Sparkline | undefined;
}

/** An action of a goal. */
export interface GoalAction {
  readonly title: LocalText;
  readonly status: ActionStatus;
  /** The status in words. */
  readonly said: LocalText;
  /** When it is to end, as `Period.id`; absent from what is done or dropped. */
  readonly end?: string | undefined;
}

/** A goal with all that belongs to it, whatever day it is looked at. */
export interface GoalFacts {
  readonly id: string;
  readonly number?: string | undefined;
  readonly title: LocalText;
  readonly plan?: { readonly id: string; readonly title: LocalText } | undefined;
  readonly resolution?: { readonly text: LocalText; readonly url?: string | undefined } | undefined;
  readonly measures: readonly GoalMeasure[];
  /** Its own actions, not those of goals below it. */
  readonly actions: readonly GoalAction[];
  /** How many actions there are and how they stand, with those of goals below it. */
  readonly summary: LocalText;
  /** The ends of those that are open. */
  readonly ends: readonly string[];
}

/** The size of a course, in pixels. */
const SIZE = { width: 320, height: 72 };

/**
 * Goals with the published course of their indicators, where they stand against their targets now and once the date has
 * passed, and their actions. Only published values are looked at; values before the last break of a series are not compared.
 *
 * @param tables - By indicator id; what is not in it is not published.
 * @example
 * ```ts
 * goalFacts(planningOf({ goals: [{ id: 'a', title: { de: 'A' } }] }), new Map())[0].summary // => { de: 'Keine Maßnahmen verzeichnet', en: 'No actions recorded' }
 * ```
 */
export function goalFacts(planning: Planning, tables: ReadonlyMap<string, IndicatorTable>): readonly GoalFacts[] {
  const plans = new Map(planning.plans.map((each) => [each.id, each]));
  const actions = new Map(planning.actions.map((each) => [each.id, each]));
  return planning.goals.map((goal) => {
    const plan = plans.get(goal.plan ?? '');
    // at the end of time all that is open is overdue
    const summary = rollUpActions(planning, { goal: goal.id }, '9999-12-31');
    return {
      ...{ id: goal.id, number: goal.number, title: goal.title },
      ...(plan && { plan: { id: plan.id, title: plan.shortTitle ?? plan.title }, resolution: resolutionOf(plan) }),
      measures: (goal.indicators ?? []).map((link) => measureOf(link, tables.get(link.indicator))),
      actions: planning.actions.filter(({ goals }) => goals?.includes(goal.id)).map(actionOf),
      summary: inLanguages((language) => summaryText(summary, language)),
      ends: summary.overdue.flatMap((id) => actions.get(id)?.end ?? []),
    };
  });
}

const isOpen = ({ status }: Action): boolean => status !== 'done' && status !== 'dropped';

function actionOf(action: Action): GoalAction {
  const { title, status, end } = action;
  const said = inLanguages((language) => planText(language).action[status]);
  return { title, status, said, end: isOpen(action) ? end : undefined };
}

function resolutionOf({ resolution, papers = [] }: Plan): GoalFacts['resolution'] {
  if (!resolution) return undefined;
  const { reference, year } = resolution;
  const text = inLanguages((language) => planText(language).resolution(reference, year));
  return { text, url: papers.find((paper) => paper.reference === reference)?.url };
}

function summaryText({ count, byStatus }: ActionSummary, language: Language): string {
  const text = goalStandingText(language);
  const counts = ACTION_STATES.filter((status) => byStatus[status] > 0).map((status) =>
    text.actionCount(byStatus[status], status),
  );
  return [text.actions(count), counts.join(', ')].filter(Boolean).join(': ');
}

function measureOf(link: LinkedIndicator, table: IndicatorTable | undefined): GoalMeasure {
  const { indicator, target, area: code } = link;
  const by = target?.by;
  const area = code === undefined ? table?.areas.areas[0] : table?.areas.byCode.get(code);
  if (!table || !area)
    return {
      ...{ indicator, by, name: { de: indicator }, standing: { state: 'not-assessable' } },
      last: inLanguages((language) => goalStandingText(language).notPublished),
    };
  const points = publishedPoints(table, area.code);
  const since = table.indicator.breaks
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const standing = (today: string): GoalStanding => {
    const track = trackGoal(points, link, { today, ...(since === undefined ? {} : { since }) });
    return { state: track.state, reason: inLanguages((language) => reasonText(track, link, table, language)) };
  };
  const end = by === undefined ? undefined : readPeriod(by)?.end;
  return {
    ...{ indicator, by },
    name: inLanguages((language) => nameOf(table, area, language)),
    last: inLanguages((language) => lastText(points.at(-1), table, language)),
    ...(target && { target: inLanguages((language) => targetText(target, table, language)) }),
    standing: standing(isoDay(end ?? 0)),
    ...(end !== undefined && { afterwards: standing(isoDay(end + 1)) }),
    ...(points.length > 0 && {
      course: sparkline(points, target, breakMarks(table.indicator, table.periods), SIZE),
    }),
  };
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const when = (id: string, language: Language): string => {
  const period = readPeriod(id);
  return period ? formatPeriod(period, { language, style: 'short' }) : id;
};

function nameOf({ indicator, areas }: IndicatorTable, area: Area, language: Language): string {
  const title = textIn(indicator.shortTitle ?? indicator.title, language);
  return area === areas.areas[0] ? title : `${title}, ${area.name}`;
}

function lastText(point: PublishedPoint | undefined, { indicator }: IndicatorTable, language: Language): string {
  if (!point) return goalStandingText(language).notPublished;
  const { value, state, period } = point;
  const shown =
    value === undefined
      ? describeState(observationStatus(state as ObservationState), language).spoken
      : formatValue(value, indicator, language);
  return `${shown} (${when(period.id, language)})`;
}

function targetText(
  target: NonNullable<LinkedIndicator['target']>,
  { indicator }: IndicatorTable,
  language: Language,
): string {
  const text = goalStandingText(language);
  const by = when(target.by, language);
  return 'atLeast' in target
    ? text.atLeast(formatValue(target.atLeast, indicator, language), by)
    : text.atMost(formatValue(target.atMost, indicator, language), by);
}

function reasonText(
  { reason, observed, needed }: GoalTrack,
  { target }: LinkedIndicator,
  table: IndicatorTable,
  language: Language,
): string {
  const text = goalStandingText(language);
  const pace = (change: number | undefined): string =>
    change === undefined ? '' : paceText(change, table, text, language);
  const by = target ? when(target.by, language) : '';
  return text.reason[reason]({ by, observed: pace(observed), needed: pace(needed) });
}

/** A change a year with its sign, one decimal finer than the values; percentages change by points. */
function paceText(change: number, { indicator }: IndicatorTable, text: GoalStandingText, language: Language): string {
  const { unit, decimals } = indicatorStyle(indicator, language);
  const style = { language, decimals: decimals + 1, unit: unit === '%' ? text.points : unit };
  return text.perYear(`${change > 0 ? '+' : ''}${formatNumber(change, style)}`);
}
