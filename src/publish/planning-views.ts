import { type FigureNotes, figureNotes } from '../figure/figure-notes.js';
import { type GoalFacts, goalFacts } from '../figure/goal-facts.js';
import { interfaceDiagram } from '../figure/interface-diagram.js';
import { type InterfaceView, interfaceView } from '../figure/interface-words.js';
import { type OverlapView, overlapView } from '../figure/overlap-view.js';
import { type PlansInCycle, plansInCycle } from '../figure/plans-in-cycle.js';
import { type PlannedTimes, plannedTimes } from '../figure/timeline.js';
import { GOAL_RULE } from '../format/planning/goal-standing-text.js';
import { planningSource } from '../format/planning/planning-source.js';
import type { LinkedText } from '../format/sentences/source-line.js';
import type { Planning } from '../model/planning/planning.js';
import type { Publication } from '../model/publication.js';
import { type Language, type LocalText, textIn } from '../model/text.js';
import { tablePath } from './table-path.js';

/** What stands below goals with published figures. */
export interface BelowGoals extends Readonly<Record<Language, FigureNotes>> {
  /** Whose goals; absent where it is of all goals. */
  readonly plan?: string | undefined;
  /** Where the datasets of the figures lie, seen from `planning.json`. */
  readonly files: readonly { readonly title: LocalText; readonly path: string }[];
}

/** Goals, and what stands below them. */
export interface GoalsView {
  readonly goals: readonly GoalFacts[];
  /** Below all of them, and below those of each plan, where they have figures. */
  readonly below: readonly BelowGoals[];
}

/**
 * What the elements of planning draw, as far as it does not depend on the day it is: worked out once by publishing, so that no
 * page has to. It follows from the lists beside it and from the published figures.
 */
export interface PlanningViews {
  /** The documents that the planning is taken from, for the line below a drawing. */
  readonly source: Readonly<Record<Language, readonly LinkedText[]>>;
  readonly times: PlannedTimes;
  readonly cycle: PlansInCycle;
  readonly goals: GoalsView;
  readonly interfaces: InterfaceView;
  readonly overlap: OverlapView;
}

/** The planning of an office as it is published: what elements draw. */
export interface PublishedPlanning extends Planning {
  readonly views: PlanningViews;
}

/**
 * Planning with all that elements draw of it. What goals show of figures is what the publication shows: a value that is
 * withheld there has no place here.
 *
 * @param publication - Whose indicators the goals have; without it they are not published.
 * @example
 * ```ts
 * withPlanningViews(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'concept', status: 'planned' }] })).views.cycle.plans[0].step // => 'start'
 * ```
 */
export function withPlanningViews(planning: Planning, publication?: Publication): PublishedPlanning {
  // in the file, near to the lists that say the same: it is packed the better
  const { documents } = planning;
  const views: PlanningViews = {
    source: { de: planningSource(documents, 'de'), en: planningSource(documents, 'en') },
    interfaces: interfaceView(interfaceDiagram(planning)),
    times: plannedTimes(planning),
    cycle: plansInCycle(planning),
    goals: goalsView(planning, publication),
    overlap: overlapView(planning),
  };
  return { ...planning, views };
}

function goalsView(planning: Planning, publication: Publication | undefined): GoalsView {
  const goals = goalFacts(planning, publication?.tables ?? new Map());
  const plans = [undefined, ...new Set(goals.flatMap(({ plan }) => plan?.id ?? []))];
  const below = (plan: string | undefined): readonly BelowGoals[] => {
    const some = plan === undefined ? goals : goals.filter((goal) => goal.plan?.id === plan);
    return publication ? belowGoals(some, plan, planning, publication) : [];
  };
  return { goals, below: plans.flatMap(below) };
}

function belowGoals(
  goals: readonly GoalFacts[],
  plan: string | undefined,
  { documents }: Planning,
  publication: Publication,
): readonly BelowGoals[] {
  const shown = goals.flatMap(({ measures }) =>
    measures.filter(({ course }) => course).map(({ indicator }) => indicator),
  );
  const indicators = [...new Set(shown)].flatMap((id) => publication.tables.get(id)?.indicator ?? []);
  if (indicators.length === 0) return [];
  const notes = (language: Language): FigureNotes => {
    const below = figureNotes(publication, { indicators, notes: [textIn(GOAL_RULE, language)] }, language);
    const planned = planningSource(documents, language);
    const isBoth = planned.length > 0 && below.source.length > 0;
    return { ...below, source: [...planned, ...(isBoth ? [{ text: ' · ' }] : []), ...below.source] };
  };
  const files = indicators.map(({ id, title }) => ({ title, path: tablePath(id, 'json') }));
  return [{ ...(plan !== undefined && { plan }), files, de: notes('de'), en: notes('en') }];
}
