import { html, nothing, type TemplateResult } from 'lit';
import {
  calendarText,
  entryWhen,
  type Language,
  type Timeline,
  type TimelineEntry,
  timelineTitle,
} from '../../src/index.js';
import type { PlanningTexts } from '../locales/de.js';

const SHOWN = 3;

/** What is overdue, due and next, each with how much and the first of it. */
export function timelineLeads(model: Timeline, texts: PlanningTexts, language: Language): TemplateResult {
  return html`<div class="leads">
    ${(['overdue', 'due', 'upcoming'] as const).map((state) => lead(state, model[state], texts, language))}
  </div>`;
}

function lead(
  state: 'overdue' | 'due' | 'upcoming',
  entries: readonly TimelineEntry[],
  texts: PlanningTexts,
  language: Language,
): TemplateResult {
  const text = calendarText(language);
  const rest = entries.length - SHOWN;
  return html`<div class="lead ${state}">
    <p><b>${entries.length}</b> ${state === 'upcoming' ? text.ahead : text.state[state]}</p>
    <ul>
      ${entries.slice(0, SHOWN).map(
        (entry) =>
          html`<li>
            ${timelineTitle(entry.row, language)}, <span class="quiet">${entryWhen(entry, language)}</span>
          </li>`,
      )}
      ${rest > 0 ? html`<li class="quiet">${texts.andMore(rest)}</li>` : nothing}
    </ul>
  </div>`;
}
