// What only trends with targets need.
import type { ReactiveControllerHost } from 'lit';
import {
  type Goal,
  type IndicatorTable,
  type Language,
  pageEntries,
  type Problem,
  type PublishedPlanning,
  readTargets,
  targetsOfGoals,
  type TrendTarget,
  wishedTarget,
} from '../../src/index.js';
import type { Misuse } from '../internal/misuse.part.js';
import { PlanningLoader } from '../internal/planning-loader.js';

/** What an element says of targets, and the areas it shows. */
interface Targeting extends ReactiveControllerHost, HTMLElement {
  readonly target?: string;
  readonly goals?: string;
  readonly planning?: PublishedPlanning;
  readonly areas: readonly string[];
}

/** What is to be reached, of what an element says itself and of goals of planning. */
export class TrendTargets {
  readonly #element: Targeting;
  readonly #loader: PlanningLoader;
  #problems: readonly Problem[] = [];

  constructor(element: Targeting) {
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

  in({ indicator, areas }: IndicatorTable, goals: readonly Goal[], language: Language): TrendTarget[] {
    const { target = '', areas: shown } = this.#element;
    return [
      ...readTargets(target).map((each) => wishedTarget(each, indicator, language)),
      ...targetsOfGoals(goals, indicator, areas, shown, language),
    ];
  }

  /** Planning that cannot be had, and targets that are none. */
  misuse(): Misuse {
    const { target = '', goals } = this.#element;
    return {
      ...(this.#problems.length > 0 && { [goals ? 'goals' : 'planning']: this.#problems }),
      ...(readTargets(target).length < pageEntries(target).length && {
        target: 'numbers, and until when, such as 2030: 12,5; 10',
      }),
    };
  }
}
