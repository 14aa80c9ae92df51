import { formatNumber } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { type GoalText, goalText } from '../format/planning/goal-text.js';
import { planText } from '../format/planning/plan-text.js';
import { describeState } from '../format/status.js';
import { formatValue, indicatorStyle } from '../format/unit.js';
import { observationStatus, type ObservationState } from '../model/observation-status.js';
import { type Period, readPeriod } from '../model/period.js';
import { ACTION_STATES } from '../model/planning/goal.js';
import type { IndicatorTable } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { GOAL_STATES, type GoalState } from '../planning/track-goal.js';
import type { FigureWords } from './figure-words.js';
import type { GoalCard, GoalMeasure } from './goal-board.js';

/** What is said of an indicator of a goal. */
export interface GoalMeasureText {
  /** The indicator, with its area where it is not the whole city. */
  readonly name: string;
  /** The last value with its period, or why there is none. */
  readonly last: string;
  readonly target: string;
  readonly state: string;
  /** Why it stands so. */
  readonly reason: string;
}

const when = (id: string, language: Language): string => {
  const period = readPeriod(id);
  return period ? formatPeriod(period, { language, style: 'short' }) : id;
};

/** An indicator of a goal in words; where it is not published, that is said instead of a value. */
export function goalMeasureText(
  { link, table, area, points, track }: GoalMeasure,
  language: Language,
): GoalMeasureText {
  const text = goalText(language);
  if (!table || !area || !track)
    return {
      name: link.indicator,
      last: text.notPublished,
      target: '',
      state: text.state['not-assessable'],
      reason: '',
    };
  const { indicator } = table;
  const { target } = link;
  const isWhole = area === table.areas.areas[0];
  const title = textIn(indicator.shortTitle ?? indicator.title, language);
  const [point] = points.slice(-1);
  const last = !point
    ? text.notPublished
    : `${point.value === undefined ? describeState(observationStatus(point.state as ObservationState), language).spoken : formatValue(point.value, indicator, language)} (${when(point.period.id, language)})`;
  const by = target ? when(target.by, language) : '';
  const goal = target
    ? 'atLeast' in target
      ? text.atLeast(formatValue(target.atLeast, indicator, language), by)
      : text.atMost(formatValue(target.atMost, indicator, language), by)
    : '';
  const pace = (change: number | undefined): string =>
    change === undefined ? '' : paceText(change, table, text, language);
  const facts = { ...track, by, observed: pace(track.observed), needed: pace(track.needed) };
  return {
    name: isWhole ? title : `${title}, ${area.name}`,
    last,
    target: goal,
    state: text.state[track.state],
    reason: text.reason[track.reason](facts),
  };
}

/** A change a year with its sign, one decimal finer than the values; percentages change by points. */
function paceText(change: number, { indicator }: IndicatorTable, text: GoalText, language: Language): string {
  const { unit, decimals } = indicatorStyle(indicator, language);
  const style = { language, decimals: decimals + 1, unit: unit === '%' ? text.points : unit };
  return text.perYear(`${change > 0 ? '+' : ''}${formatNumber(change, style)}`);
}

/** The state that speaks for a goal: of its indicators the one that is worst off; none where it has no target at all. */
export function goalState({ measures }: GoalCard): GoalState | undefined {
  const states = measures.flatMap(({ track, link }) => (link.target ? [track?.state ?? 'not-assessable'] : []));
  return WORST_FIRST.find((state) => states.includes(state));
}

const isMeasured = ({ measures }: GoalCard): boolean =>
  measures.some(({ table, link }) => table !== undefined && link.target !== undefined);

const WORST_FIRST: readonly GoalState[] = ['missed', 'at-risk', 'not-assessable', 'on-track', 'reached'];

/** How many actions there are and how they stand. */
export function actionsText({ summary }: GoalCard, language: Language): string {
  const text = goalText(language);
  const counts = ACTION_STATES.flatMap((status) => {
    const count = summary.byStatus[status];
    return count > 0 ? [text.actionCount(count, planText(language).action[status])] : [];
  });
  const late = summary.overdue.length > 0 ? [text.overdue(summary.overdue.length)] : [];
  return counts.length > 0 ? `${text.actions(summary.count)}: ${[...counts, ...late].join(', ')}` : text.actions(0);
}

/** The words about a board of goals: how many stand how, and every goal as a table. */
export function goalWords(cards: readonly GoalCard[], today: Period, language: Language): FigureWords {
  const text = goalText(language);
  const states = cards.flatMap((card) => goalState(card) ?? []);
  const counts = GOAL_STATES.map((state) => [state, states.filter((each) => each === state).length] as const);
  const told = counts.filter(([, count]) => count > 0);
  const goals = text.goals(cards.length);
  return {
    title:
      cards.length === 0 ? text.noGoals : text.title(goals, told.length > 0 ? text.counted(told) : text.noIndicators),
    subtitle: text.subtitle,
    summary: text.summary(formatPeriod(today, { language }), goals, cards.filter(isMeasured).length),
    table: {
      caption: text.subtitle,
      columns: text.columns,
      rows: cards.flatMap((card) => rowsOf(card, language)),
    },
  };
}

function rowsOf(card: GoalCard, language: Language): FigureWords['table']['rows'] {
  const heading = textIn(card.goal.title, language);
  const measures = card.measures.map((measure) => goalMeasureText(measure, language));
  const lines =
    measures.length > 0
      ? measures.map(({ name, last, target, state }) => [name, last, target, state])
      : [[goalText(language).noIndicator, '', '', '']];
  return lines.map((cells) => ({
    heading,
    cells: [...cells, actionsText(card, language)].map((each) => ({ text: each, spoken: each })),
  }));
}
