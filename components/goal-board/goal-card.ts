import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  type Action,
  actionsText,
  breakMarks,
  type GoalCard,
  type GoalMeasure,
  goalMeasureText,
  goalText,
  type Language,
  type Plan,
  planText,
  sparkline,
  textIn,
} from '../../src/index.js';
import type { PlanningTexts } from '../locales/de.js';

/** What a card depends on beside its goal. */
interface CardContext {
  readonly language: Language;
  readonly texts: PlanningTexts;
  /** Shows an indicator in the other elements of the group; absent where there are none. */
  readonly show: ((indicator: string) => void) | undefined;
  /** The indicator that they show. */
  readonly shown: string | undefined;
}

const SIZE = { width: 320, height: 72 };

/** A goal with its indicators, their course and target, and its actions. */
export function goalCard(card: GoalCard, context: CardContext): TemplateResult {
  const { goal, plan, measures, actions } = card;
  const { language } = context;
  return html`<li class="card">
    <p class="quiet">
      ${[goal.number, plan && textIn(plan.shortTitle ?? plan.title, language)].filter(Boolean).join(' · ')}
    </p>
    <p class="goal">${textIn(goal.title, language)}</p>
    ${
      measures.length > 0
        ? measures.map((measure) => goalMeasure(measure, context))
        : html`<p class="quiet none">${goalText(language).noIndicator}</p>`
    }
    <div class="actions">
      <p>${actionsText(card, language)}</p>
      ${actions.length > 0 ? html`<ul>${actions.map((action) => goalAction(action, card, language))}</ul>` : nothing}
    </div>
    ${plan ? resolution(plan, language) : nothing}
  </li>`;
}

function goalMeasure(measure: GoalMeasure, context: CardContext): TemplateResult {
  const { language, texts, show, shown } = context;
  const { name, last, target, state, reason } = goalMeasureText(measure, language);
  const { indicator } = measure.link;
  const label = texts.showIndicator(name);
  return html`<div class="measure">
    <p class="name">
      ${
        show && measure.table
          ? html`<button
              type="button"
              class="show"
              aria-pressed=${shown === indicator}
              aria-label=${label}
              title=${label}
              @click=${() => show(indicator)}
            >
              ${name}
            </button>`
          : name
      }
      <span class="badge ${measure.track?.state ?? 'not-assessable'}">${state}</span>
    </p>
    ${measure.points.length > 0 ? course(measure) : nothing}
    <p class="values"><b>${last}</b> ${target ? html`<span>${target}</span>` : nothing}</p>
    ${reason ? html`<p class="quiet">${reason}</p>` : nothing}
  </div>`;
}

function course({ points, link, table }: GoalMeasure): TemplateResult {
  const breaks = table ? breakMarks(table.indicator, table.periods) : [];
  const { width, height, line, dots, target, last, gaps } = sparkline(points, link.target, breaks, SIZE);
  return html`<svg class="course" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${target === undefined ? nothing : svg`<line class="target" x1="0" x2=${width} y1=${target} y2=${target}></line>`}
    ${gaps.map(({ x, state }) => svg`<text class="gap" x=${x} y=${height - 2}>${state === 'suppressed' ? '•' : '.'}</text>`)}
    <path d=${line + dots}></path>
    ${last ? svg`<circle cx=${last.x} cy=${last.y} r="4.5"></circle>` : nothing}
  </svg>`;
}

function goalAction({ id, title, status }: Action, { summary }: GoalCard, language: Language): TemplateResult {
  const isLate = summary.overdue.includes(id);
  const late = isLate ? `, ${goalText(language).late}` : '';
  return html`<li class="action ${status} ${isLate ? 'late' : ''}">
    ${textIn(title, language)} <span class="quiet">${planText(language).action[status]}${late}</span>
  </li>`;
}

function resolution({ resolution, papers = [] }: Plan, language: Language): TemplateResult | typeof nothing {
  if (!resolution) return nothing;
  const { reference, year } = resolution;
  const text = planText(language).resolution(reference, year);
  const url = papers.find((paper) => paper.reference === reference)?.url;
  return html`<p class="resolution">${url ? html`<a href=${url}>${text}</a>` : text}</p>`;
}
