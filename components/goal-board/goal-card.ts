import { html, nothing, svg, type TemplateResult } from 'lit';
import { actionsText, type GoalCard, goalText, type Language, textIn } from '../../src/index.js';
import { titleIn } from '../internal/planning-words.js';
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

/** A goal with its indicators, their course and target, and its actions. */
export function goalCard(card: GoalCard, context: CardContext): TemplateResult {
  const { number, title, plan, measures, actions, resolution } = card;
  const { language } = context;
  return html`<li class="card">
    <p class="quiet">${[number, plan && textIn(plan.title, language)].filter(Boolean).join(' · ')}</p>
    <p class="goal">${titleIn(title, language)}</p>
    ${
      measures.length > 0
        ? measures.map((measure) => goalMeasure(measure, context))
        : html`<p class="quiet none">${goalText(language).noIndicator}</p>`
    }
    <div class="actions">
      <p>${actionsText(card, language)}</p>
      ${actions.length > 0 ? html`<ul>${actions.map((action) => goalAction(action, language))}</ul>` : nothing}
    </div>
    ${
      resolution
        ? html`<p class="resolution">
            ${resolution.url ? html`<a href=${resolution.url}>${textIn(resolution.text, language)}</a>` : textIn(resolution.text, language)}
          </p>`
        : nothing
    }
  </li>`;
}

function goalMeasure(measure: GoalCard['measures'][number], context: CardContext): TemplateResult {
  const { language, texts, show, shown } = context;
  const { indicator, last, target, state, reason } = measure;
  const name = textIn(measure.name, language);
  const label = texts.showIndicator(name);
  return html`<div class="measure">
    <p class="name">
      ${
        show && measure.course
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
      <span class="badge ${state}">${goalText(language).state[state]}</span>
    </p>
    ${measure.course ? course(measure.course) : nothing}
    <p class="values">
      <b>${textIn(last, language)}</b> ${target ? html`<span>${textIn(target, language)}</span>` : nothing}
    </p>
    ${reason ? html`<p class="quiet">${textIn(reason, language)}</p>` : nothing}
  </div>`;
}

type Course = NonNullable<GoalCard['measures'][number]['course']>;

function course({ width, height, line, dots, target, last, gaps }: Course): TemplateResult {
  return html`<svg class="course" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${target === undefined ? nothing : svg`<line class="target" x1="0" x2=${width} y1=${target} y2=${target}></line>`}
    ${gaps.map(({ x, state }) => svg`<text class="gap" x=${x} y=${height - 2}>${state === 'suppressed' ? '•' : '.'}</text>`)}
    <path d=${line + dots}></path>
    ${last ? svg`<circle cx=${last.x} cy=${last.y} r="4.5"></circle>` : nothing}
  </svg>`;
}

function goalAction({ title, status, said, isLate }: GoalCard['actions'][number], language: Language): TemplateResult {
  const late = isLate ? `, ${goalText(language).late}` : '';
  return html`<li class="action ${status} ${isLate ? 'late' : ''}">
    ${titleIn(title, language)}, <span class="quiet">${textIn(said, language)}${late}</span>
  </li>`;
}
