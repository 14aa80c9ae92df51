import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  type CycleStepModel,
  cycleText,
  cycleWords,
  type PlanInCycle,
  planningCycle,
  type PublishedPlanning,
  ringParts,
  textIn,
} from '../../src/index.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import { PlanningElement } from '../internal/planning-element.js';
import { titleIn } from '../internal/planning-words.js';
import { planningStyles } from '../internal/planning.styles.js';
import { RovingStops } from '../internal/roving-stops.js';
import { cycleStyles } from './planning-cycle.styles.js';
import { planningTexts } from '../internal/texts.js';

const [OUTER, INNER] = [150, 84];

/**
 * The planning cycle with every plan at the step where it stands. Where a plan does not state its step it follows from how
 * far the plan is, and a note says so. Picking a plan picks it for the group.
 *
 * @element soz-planning-cycle
 */
export class SozPlanningCycle extends PlanningElement {
  /** @internal */
  static override styles = [PlanningElement.styles, planningStyles, cycleStyles];

  constructor() {
    super();
    new RovingStops(this, () => this.renderRoot.querySelector('.plot'));
  }

  protected override compose({ views }: PublishedPlanning): FrameContent | NoContent {
    const { language, day } = this;
    const steps = planningCycle(views.cycle, day.id);
    if (steps.every(({ plans }) => plans.length === 0)) return { reason: planningTexts[language].none };
    return {
      ...cycleWords(steps, day, language),
      indicators: [],
      source: views.source[language],
      plot: html`<div class="cycle">
        ${this.#ring(steps)}
        <ol>
          ${steps.map((step, i) => this.#step(step, i))}
        </ol>
      </div>`,
      notes: views.cycle.notes.map((note) => textIn(note, language)),
      help: ['planning'],
    };
  }

  #ring(steps: readonly CycleStepModel[]): TemplateResult {
    const all = steps.reduce((sum, { plans }) => sum + plans.length, 0);
    const text = cycleText(this.language);
    return html`<svg class="ring" viewBox="-156 -156 312 312" aria-hidden="true">
      ${ringParts(steps.length, OUTER, INNER).map(({ path, middle: [x, y] }, i) => {
        const plans = steps[i]?.plans ?? [];
        const look = this.#has(plans) ? 'picked' : plans.length > 0 ? 'full' : 'bare';
        return svg`<g class=${look}>
          <path d=${path}></path>
          <text class="number" x=${x} y=${y - 5}>${i + 1}</text>
          <text class="count" x=${x} y=${y + 15}>${plans.length > 0 ? text.plans(plans.length) : '–'}</text>
        </g>`;
      })}
      <text class="all" y="6">${all}</text>
      <text class="all-of" y="32">${text.plansIn(all)}</text>
    </svg>`;
  }

  #step(step: CycleStepModel, index: number): TemplateResult {
    const { language } = this;
    const { plans, text } = step;
    return html`<li class=${this.#has(plans) ? 'picked' : plans.length > 0 ? '' : 'bare'}>
      <span class="badge-number" aria-hidden="true">${index + 1}</span>
      <div>
        <p class="step">${textIn(step.title, language)}</p>
        ${text ? html`<p class="quiet">${titleIn(text, language)}</p>` : nothing}
        ${plans.length > 0 ? html`<ul>${plans.map((each) => this.#plan(each))}</ul>` : nothing}
      </div>
    </li>`;
  }

  #plan(plan: PlanInCycle): TemplateResult {
    const { language } = this;
    const title = textIn(plan.title, language);
    return html`<li>
      <button
        type="button"
        class="pick"
        aria-pressed=${plan.id === this.plan}
        @click=${() => this.pickPlan(plan.id, title)}
      >
        ${titleIn(plan.title, language)}, <span class="quiet">${textIn(plan.standing, language)}</span>
      </button>
    </li>`;
  }

  #has(plans: readonly PlanInCycle[]): boolean {
    return plans.some(({ id }) => id === this.plan);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-planning-cycle': SozPlanningCycle;
  }
}
