import { html, type TemplateResult } from 'lit';
import {
  goalBoard,
  goalText,
  goalWords,
  type IndicatorTable,
  type LinkedText,
  type Plan,
  type Planning,
  planningSource,
  type Publication,
  type PublishedIndicator,
  sourceLine,
  textIn,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import type { Read } from '../internal/framed-element.js';
import { PlanningElement } from '../internal/planning-element.js';
import { planningStyles } from '../internal/planning.styles.js';
import { property } from '../internal/property.js';
import { PublicationLoader } from '../internal/publication-loader.js';
import { RovingStops } from '../internal/roving-stops.js';
import type { Picked } from '../internal/selection-group.js';
import { goalBoardStyles } from './goal-board.styles.js';
import { goalCard } from './goal-card.js';
import { planningTexts } from '../internal/texts.js';

const NO_TABLES: ReadonlyMap<string, IndicatorTable> = new Map();

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

  /** Address of the `publication.json` that has the indicators of the goals. */
  @property() figures?: string;
  /** The publication itself, instead of an address. */
  @property({ attribute: false }) publication?: Publication;
  /** Id of the indicator that the group looks at. */
  @property() indicator?: string;

  readonly #loader = new PublicationLoader(this);

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

  protected override read(): Read<Planning> {
    const planning = super.read();
    if (!planning.value) return planning;
    const { problems, isComplete } = this.#readFigures(planning.value);
    return { value: planning.value, problems: [...planning.problems, ...problems], isComplete };
  }

  // what protects figures is told where there are some
  protected override publicationOf({ goals }: Planning): Publication | undefined {
    const publication = this.#publication;
    const isShown = goals.some(({ indicators }) =>
      indicators?.some(({ indicator }) => publication?.tables.has(indicator)),
    );
    return isShown ? publication : undefined;
  }

  get #publication(): Publication | undefined {
    return this.publication ?? this.#loader.publication;
  }

  protected override get retry(): (() => void) | undefined {
    const again = super.retry;
    return again || this.figures
      ? () => {
          again?.();
          this.#loader.retry();
        }
      : undefined;
  }

  protected override compose(planning: Planning): FrameContent | NoContent {
    const { language, day } = this;
    const plans = planning.plans.filter(({ id }) => planning.goals.some((goal) => goal.plan === id));
    const plan = plans.find(({ id }) => id === this.plan)?.id;
    const cards = goalBoard(planning, this.#publication?.tables ?? NO_TABLES, { today: day.id, plan });
    if (cards.length === 0) return { reason: goalText(language).noGoals };
    const tables = new Set(cards.flatMap(({ measures }) => measures.flatMap(({ table }) => table ?? [])));
    const show = (indicator: string): void => {
      this.indicator = indicator;
    };
    const context = {
      ...{ language, texts: planningTexts[language], shown: this.indicator },
      show: this.group ? show : undefined,
    };
    const indicators = [...tables].map(({ indicator }) => indicator);
    return {
      ...goalWords(cards, day, language),
      indicators,
      source: this.#source(planning, indicators),
      controls: this.#controls(plans, plan),
      plot: html`<ul class="board">
        ${cards.map((card) => goalCard(card, context))}
      </ul>`,
      notes: tables.size > 0 ? [goalText(language).rule] : [],
      help: planningTexts[language].help,
    };
  }

  #source({ documents }: Planning, indicators: readonly PublishedIndicator[]): readonly LinkedText[] {
    const { language } = this;
    const publication = this.#publication;
    const planning = planningSource(documents, language);
    if (!publication || indicators.length === 0) return planning;
    const { publisher } = publication;
    const sources = indicators.flatMap((indicator) => indicator.sources);
    const distinct = [...new Map(sources.map((source) => [source.name.de, source])).values()];
    return [
      ...planning,
      { text: planning.length > 0 ? ' · ' : '' },
      ...sourceLine({ sources: distinct, publisher }, language),
    ];
  }

  #controls(plans: readonly Plan[], plan: string | undefined): TemplateResult {
    const { language } = this;
    const title = (each: Plan): string => textIn(each.shortTitle ?? each.title, language);
    const options = plans.map((each) => ({ id: each.id, text: title(each) }));
    return html`${choice(
      planningTexts[language].plan,
      [{ id: '', text: planningTexts[language].allPlans }, ...options],
      plan ?? '',
      (id) => {
        const picked = id || plan;
        const text = options.find((option) => option.id === picked)?.text;
        if (picked !== undefined && text !== undefined) this.pickPlan(picked, text);
      },
    )}`;
  }

  #readFigures({ goals }: Planning): Omit<Read<Publication>, 'value'> {
    const linked = new Set(goals.flatMap(({ indicators = [] }) => indicators.map(({ indicator }) => indicator)));
    if (this.publication || !this.figures || linked.size === 0) return { problems: [], isComplete: true };
    this.#loader.ask(this.figures, [...linked].join(' '), ({ indicators }) => ({
      indicators: indicators.flatMap(({ id }) => (linked.has(id) ? [id] : [])),
      geometry: false,
    }));
    const { publication, problems } = this.#loader;
    return { problems, isComplete: publication !== undefined };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-goal-board': SozGoalBoard;
  }
}
