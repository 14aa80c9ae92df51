import { html, type TemplateResult } from 'lit';
import {
  type BelowGoals,
  goalBoard,
  goalText,
  goalWords,
  INDICATOR_FILES,
  type PublishedPlanning,
  textIn,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { Download, FrameContent, NoContent } from '../internal/frame.js';
import { PlanningElement } from '../internal/planning-element.js';
import { planningStyles } from '../internal/planning.styles.js';
import { property } from '../internal/property.js';
import { RovingStops } from '../internal/roving-stops.js';
import type { Picked } from '../internal/selection-group.js';
import { goalBoardStyles } from './goal-board.styles.js';
import { goalCard } from './goal-card.js';
import { planningTexts } from '../internal/texts.js';

/**
 * Goals with the published course of their indicators, target, state by a stated rule, and actions. What is suppressed in the
 * publication has neither a place in the course nor an influence on the state.
 *
 * In a group, a goal's indicator can be shown in the other elements.
 *
 * @element soz-goal-board
 */
export class SozGoalBoard extends PlanningElement {
  /** @internal */
  static override styles = [PlanningElement.styles, choiceStyles, planningStyles, goalBoardStyles];

  /** Id of the indicator that the group looks at. */
  @property() indicator?: string;

  #files: BelowGoals['files'] = [];

  constructor() {
    super();
    new RovingStops(this, () => this.renderRoot.querySelector('.plot'));
  }

  override get picked(): Picked {
    return { plan: this.plan, indicator: this.indicator };
  }

  override set picked({ plan, indicator }: Picked) {
    this.plan = plan as string;
    this.indicator = indicator as string;
  }

  protected override compose({ plans: allPlans, views }: PublishedPlanning): FrameContent | NoContent {
    const { language, day } = this;
    const { goals } = views.goals;
    const isAimed = (id: string): boolean => goals.some(({ plan }) => plan?.id === id);
    const plans = new Map(
      allPlans.flatMap(({ id, title, shortTitle }) =>
        isAimed(id) ? [[id, textIn(shortTitle ?? title, language)]] : [],
      ),
    );
    const plan = plans.has(this.plan ?? '') ? this.plan : undefined;
    const cards = goalBoard(goals, { today: day.id, plan });
    const below = views.goals.below.find((each) => each.plan === plan);
    this.#files = below?.files ?? [];
    if (cards.length === 0) return { reason: goalText(language).noGoals };
    const show = (indicator: string): void => {
      this.indicator = indicator;
    };
    const context = {
      ...{ language, texts: planningTexts[language], shown: this.indicator },
      show: this.group ? show : undefined,
    };
    return {
      ...goalWords(cards, day, language),
      source: views.source[language],
      ...below?.[language],
      indicators: [],
      controls: this.#controls(plans, plan),
      plot: html`<ul class="board">
        ${cards.map((card) => goalCard(card, context))}
      </ul>`,
      help: ['planning'],
    };
  }

  protected override downloads(): readonly Download[] {
    const { src, language } = this;
    if (this.planning || !src) return [];
    return this.#files.flatMap(({ title, path }) =>
      INDICATOR_FILES.map((kind) => ({
        kind,
        title: textIn(title, language),
        href: new URL(path.replace(/json$/, kind), new URL(src, document.baseURI)).href,
      })),
    );
  }

  #controls(plans: ReadonlyMap<string, string>, plan: string | undefined): TemplateResult {
    const text = planningTexts[this.language];
    const options = [...plans].map(([id, title]) => ({ id, text: title }));
    return html`${choice(text.plan, [{ id: '', text: text.allPlans }, ...options], plan ?? '', (id) => {
      const picked = id || plan;
      const title = plans.get(picked ?? '');
      if (picked && title !== undefined) this.pickPlan(picked, title);
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-goal-board': SozGoalBoard;
  }
}
