// What only trends with targets need.
import {
  type Goal,
  type IndicatorTable,
  type Language,
  type Problem,
  readTargets,
  targetsOfGoals,
  type TrendTarget,
} from '../../src/index.js';
import type { Misuse } from '../internal/misuse.part.js';
import { PlanningLoader } from '../internal/planning-loader.js';
import type { SozTrendChart } from './trend-chart.component.js';

/** What is to be reached, of what an element says itself and of goals of planning. */
export class TrendTargets {
  readonly #element: SozTrendChart;
  readonly #loader: PlanningLoader;
  #problems: readonly Problem[] = [];

  constructor(element: SozTrendChart) {
    this.#element = element;
    this.#loader = new PlanningLoader(element);
  }

  /** Goals, as far as they have come. */
  goals(): readonly Goal[] | undefined {
    const { goals, planning } = this.#element;
    const { value, problems } = this.#loader.read(goals, planning);
    this.#problems = problems;
    return value?.goals;
  }

  in({ indicator, areas }: IndicatorTable, language: Language): TrendTarget[] {
    const { target = '', areas: shown } = this.#element;
    return [
      ...readTargets(target, indicator, language),
      ...targetsOfGoals(this.goals() ?? [], indicator, areas, shown, language),
    ];
  }

  /** Planning that cannot be had. */
  misuse(): Misuse {
    return this.#problems.length > 0 ? { [this.#element.goals ? 'goals' : 'planning']: this.#problems } : {};
  }
}
