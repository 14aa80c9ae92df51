import { html, type TemplateResult, svg } from 'lit';
import {
  calendarText,
  type CalendarKind,
  type PublishedPlanning,
  textIn,
  timeline,
  type Timeline,
  TIMELINE_KINDS,
  type TimelineRow,
  timelineWords,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { choiceStyles } from '../internal/choice.styles.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import type { Misuse } from '../internal/misuse.part.js';
import { PlanningElement } from '../internal/planning-element.js';
import { planningStyles } from '../internal/planning.styles.js';
import { property } from '../internal/property.js';
import { RovingStops } from '../internal/roving-stops.js';
import { timelineStyles } from './plan-timeline.styles.js';
import { SIGNS, timelineChart } from './timeline-chart.js';
import { timelineLeads } from './timeline-leads.js';
import { planningTexts } from '../internal/texts.js';

/**
 * Plans, participation, reports, deliveries, evaluations and meetings on an axis of years, with today, what is overdue and
 * what comes next. Where there is no room for an axis the same rows are a list.
 *
 * Picking a row picks its plan for the group.
 *
 * @element soz-plan-timeline
 */
export class SozPlanTimeline extends PlanningElement {
  /** @internal */
  static override properties = { row: { state: true } };
  /** @internal */
  static override styles = [PlanningElement.styles, choiceStyles, planningStyles, timelineStyles];

  /** First year shown; without it up to three years back. */
  @property() from?: string;
  /** Last year shown; without it up to four years ahead. */
  @property() until?: string;
  /** One kind only: `plan`, `participation`, `report`, `statutory-delivery`, `evaluation`, `meeting`. */
  @property() kind?: string;

  /** The picked row, where it belongs to no plan. */
  private row: string | undefined;

  constructor() {
    super();
    new RovingStops(this, () => this.renderRoot.querySelector('.plot'));
  }

  protected override compose({ views }: PublishedPlanning): FrameContent | NoContent {
    const { language, day } = this;
    const kind = readKind(this.kind);
    const model = timeline(views.times, {
      today: day.id,
      from: readYear(this.from),
      until: readYear(this.until),
      kind,
    });
    if (model.groups.length === 0) return { reason: calendarText(language).nothing };
    return {
      ...timelineWords(model, day, language),
      indicators: [],
      source: views.source[language],
      controls: this.#controls(model, kind),
      plot: html`${timelineLeads(model, planningTexts[language], language)}
      ${timelineChart(model, {
        language,
        texts: planningTexts[language],
        isPicked: (row) => row.id === this.row || (row.plan !== undefined && row.plan === this.plan),
        pick: (row) => this.#pick(row),
      })}`,
      legend: this.#legend(model),
      help: ['planning'],
    };
  }

  protected override misuse(): Misuse {
    const { kind, from, until } = this;
    return {
      ...super.misuse(),
      ...(kind && !readKind(kind) && { kind: TIMELINE_KINDS.join(', ') }),
      ...(from && !readYear(from) && { from: A_YEAR }),
      ...(until && !readYear(until) && { until: A_YEAR }),
    };
  }

  #controls({ kinds }: Timeline, kind: CalendarKind | undefined): TemplateResult {
    const { language } = this;
    const text = calendarText(language);
    const options = [
      { id: '', text: planningTexts[language].allKinds },
      ...kinds.map((id) => ({ id, text: text.kinds[id] })),
    ];
    return html`${choice(planningTexts[language].kind, options.length > 2 ? options : [], kind ?? '', (id, name) => {
      this.kind = id;
      this.announce(name);
    })}`;
  }

  #legend({ groups }: Timeline): TemplateResult {
    const text = calendarText(this.language);
    const rows = groups.flatMap((group) => group.rows);
    const found = new Set(rows.flatMap(({ marks }) => marks.map(({ state }) => state)));
    const states = (['done', 'overdue', 'past', 'due', 'upcoming'] as const).filter((state) => found.has(state));
    return html`<ul class="keys" aria-hidden="true">
      ${states.map(
        (state) =>
          html`<li>
            <svg width="22" height="16" aria-hidden="true">
              ${svg`<rect class=${state} x="1" y="1" width="20" height="14" rx="3"></rect>
              <text class="sign" x="11" y="12.5">${SIGNS[state]}</text>`}
            </svg>
            ${text.state[state]}
          </li>`,
      )}
      ${
        rows.some(({ term }) => term)
          ? html`<li>
              <svg width="22" height="16" aria-hidden="true"><rect class="term" y="5" width="22" height="6"></rect></svg>
              ${text.term}
            </li>`
          : ''
      }
    </ul>`;
  }

  #pick({ id, plan, title }: TimelineRow): void {
    if (plan !== undefined) return this.pickPlan(plan, textIn(title, this.language));
    this.row = this.row === id ? undefined : id;
  }
}

const A_YEAR = 'a year such as 2026';
const readYear = (text = ''): string | undefined => (/^\d{4}$/.test(text) ? text : undefined);
const readKind = (text: string | undefined): CalendarKind | undefined => TIMELINE_KINDS.find((kind) => kind === text);

declare global {
  interface HTMLElementTagNameMap {
    'soz-plan-timeline': SozPlanTimeline;
  }
}
