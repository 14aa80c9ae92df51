import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  calendarText,
  type Language,
  type Timeline,
  type TimelineMark,
  type TimelineRow,
  timelineState,
  timelineWhen,
} from '../../src/index.js';
import { titleIn } from '../internal/planning-words.js';
import type { PlanningTexts } from '../locales/de.js';

/** What the chart depends on beside the data. */
interface ChartContext {
  readonly language: Language;
  readonly texts: PlanningTexts;
  readonly isPicked: (row: TimelineRow) => boolean;
  readonly pick: (row: TimelineRow) => void;
}

/** Parts of the axis below which a mark is a dot, has no room for a sign, and is a tiny dot. */
const [DOT, SIGN, TINY] = [0.05, 0.035, 0.02];

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The rows on their axis; where there is no room for it, the rows as a list. */
export function timelineChart(model: Timeline, context: ChartContext): TemplateResult {
  const { language, texts } = context;
  const hasToday = model.today >= 0 && model.today <= 1;
  return html`<div class="chart">
    <svg class="axis" aria-hidden="true">
      ${
        hasToday
          ? svg`<line class="today" x1=${percent(model.today)} x2=${percent(model.today)} y1="15" y2="100%"></line>`
          : nothing
      }
      ${model.years.map(
        ({ year, at }, i) =>
          svg`<line x1=${percent(at)} x2=${percent(at)} y1="24" y2="100%"></line>
          <text class=${i % 2 ? 'odd' : ''} x=${percent(at)} dx="4" y="34">${year}</text>`,
      )}
    </svg>
    ${model.groups.map(
      ({ kind, rows }) =>
        html`<p class="kind" id=${kind}>${calendarText(language).kinds[kind]}</p>
          <ul aria-labelledby=${kind}>
            ${rows.map((row) => timelineRow(row, context))}
          </ul>`,
    )}
    ${
      hasToday
        ? html`<svg class="now" aria-hidden="true">
            <text x=${percent(model.today)} y="11" class=${model.today > 0.95 ? 'end' : ''}>${texts.today}</text>
          </svg>`
        : nothing
    }
  </div>`;
}

function timelineRow(row: TimelineRow, { language, isPicked, pick }: ChartContext): TemplateResult {
  const said = [timelineWhen(row, language), timelineState(row, language)].filter(Boolean).join(', ');
  return html`<li>
    <button type="button" class="pick" aria-pressed=${isPicked(row)} @click=${() => pick(row)}>
      <span class="name">${titleIn(row.title, language)}</span><span class="unseen">, </span>
      <span class="said unseen ${row.lead?.state ?? ''}">${said}</span>
    </button>
    <svg class="track" aria-hidden="true" @click=${() => pick(row)}>
      ${
        row.term
          ? svg`<rect class="term" x=${percent(row.term.start)} width=${percent(row.term.end - row.term.start)} y="12" height="6"></rect>`
          : nothing
      }
      ${timelineMarks(row)}
    </svg>
  </li>`;
}

/** What a mark says without its colour. */
export const SIGNS: Readonly<Record<string, string>> = { done: '✓', overdue: '!' };

function timelineMarks({ marks, every }: TimelineRow): SVGTemplateResult[] {
  // quarters differ by days: what is one row looks the same
  const shortest = Math.min(...marks.map(({ start, end }) => end - start));
  const radius = every && shortest < TINY ? 2.5 : 5;
  return marks.map((mark) => timelineMark(mark, shortest, radius));
}

function timelineMark({ start, end, state }: TimelineMark, shortest: number, radius: number): SVGTemplateResult {
  const isDot = shortest < DOT;
  const sign = shortest < SIGN && state !== 'overdue' ? undefined : SIGNS[state];
  const middle = percent((start + end) / 2);
  return svg`${
    isDot
      ? svg`<circle class=${state} cx=${middle} cy="15" r=${sign ? 7 : radius}></circle>`
      : svg`<rect class=${state} x=${percent(start + 0.002)} width=${percent(end - start - 0.004)} y="7" height="16" rx="3"></rect>`
  }${sign ? svg`<text class="sign" x=${middle} y="19.5">${sign}</text>` : nothing}`;
}
