import { formatPeriod } from '../format/period.js';
import { goalText } from '../format/planning/goal-text.js';
import type { Period } from '../model/period.js';
import { GOAL_STATES } from '../model/planning/goal.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import { type GoalCard, goalState } from './goal-board.js';

/** How many actions there are and how they stand. */
export function actionsText({ summary, late }: GoalCard, language: Language): string {
  return textIn(summary, language) + (late > 0 ? `, ${goalText(language).overdue(late)}` : '');
}

/** The words about a board of goals: how many stand how, and every goal as a table. */
export function goalWords(cards: readonly GoalCard[], today: Period, language: Language): FigureWords {
  const text = goalText(language);
  const states = cards.map(goalState);
  const told = GOAL_STATES.map((state) => [state, states.filter((each) => each === state).length] as const).filter(
    ([, count]) => count > 0,
  );
  const goals = text.goals(cards.length);
  const isMeasured = ({ measures }: GoalCard): boolean => measures.some(({ by, course }) => by && course);
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
  const text = goalText(language);
  const lines = card.measures.map(({ name, last, target, state }) => [
    textIn(name, language),
    textIn(last, language),
    target ? textIn(target, language) : '',
    text.state[state],
  ]);
  return (lines.length > 0 ? lines : [[text.noIndicator, '', '', '']]).map((cells) => ({
    heading: textIn(card.title, language),
    cells: [...cells, actionsText(card, language)].map((each) => ({ text: each, spoken: each })),
  }));
}
