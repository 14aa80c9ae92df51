import { goalBoard } from '../figure/goal-board.js';
import { goalWords } from '../figure/goal-words.js';
import { cycleWords } from '../figure/cycle-words.js';
import type { FigureWords } from '../figure/figure-words.js';
import { interfaceTable } from '../figure/node-interfaces.js';
import { planningCycle } from '../figure/planning-cycle.js';
import { type PlanningMatrix, planningSheet } from '../figure/planning-sheet.js';
import { tableHtml } from '../figure/static-figure.js';
import { timeline } from '../figure/timeline.js';
import { timelineWords } from '../figure/timeline-words.js';
import { Html, html } from '../format/html.js';
import { pageText } from '../format/page/page-text.js';
import { parsePeriod } from '../model/period.js';
import { PLANNING_PAGE, type PublicationPage, publicationPage } from './page.js';
import { PLANNING_CALENDAR_PATH, PLANNING_PATH, planningTablePath, planningTables } from './planning-files.js';
import type { PublishedPlanning } from './planning-views.js';

/**
 * The page of an office's planning: its dates, cycle, goals, interfaces and matrices, and its files. What stands in it without a
 * script is as of the day of publication, what the script makes of it as of the visitor's.
 *
 * @param today - ISO date.
 */
export function planningPage(page: PublicationPage, planning: PublishedPlanning, today: string): string {
  const text = pageText('de');
  const shown = FIGURES.flatMap((figure) => {
    const words = figure.words(planning, today);
    return words ? [html`${element(figure, words)}\n`] : [];
  });
  const main = html`<h2>${text.planning}</h2>
${shown}
<section aria-labelledby="daten">
<h2 id="daten">${text.planningData}</h2>
<p>${text.planningDataIntro}</p>
<ul>
<li><a href="${PLANNING_CALENDAR_PATH}" download>${text.planningCalendar}</a></li>
<li><a href="${PLANNING_PATH}" download>${text.planningJson}</a></li>
${planningTables(planning).map(
  (name) => html`<li><a href="${planningTablePath(name)}" download>${text.planningTable[name]} (CSV)</a></li>\n`,
)}
</ul>
</section>`;
  return publicationPage(page, PLANNING_PAGE, text.planning, text.planningIntro, main);
}

/** An element of the page, and what it shows; nothing where the planning has none of it. */
interface PlanningFigure {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly words: (planning: PublishedPlanning, today: string) => FigureWords | undefined;
}

const matrix = (table: PlanningMatrix): PlanningFigure => ({
  tag: 'soz-matrix',
  attributes: { table },
  words: (planning) => {
    const figure = planningSheet(planning, table, 'de');
    return 'words' in figure ? figure.words : undefined;
  },
});

const unlessEmpty = (words: FigureWords): FigureWords | undefined => (words.table.rows.length > 0 ? words : undefined);

const FIGURES: readonly PlanningFigure[] = [
  {
    tag: 'soz-plan-timeline',
    words: ({ views }, today) => unlessEmpty(timelineWords(timeline(views.times, { today }), parsePeriod(today), 'de')),
  },
  {
    tag: 'soz-planning-cycle',
    words: ({ views }, today) => unlessEmpty(cycleWords(planningCycle(views.cycle, today), parsePeriod(today), 'de')),
  },
  {
    tag: 'soz-goal-board',
    words: ({ views }, today) =>
      unlessEmpty(goalWords(goalBoard(views.goals.goals, { today }), parsePeriod(today), 'de')),
  },
  {
    tag: 'soz-interface-network',
    words: ({ views: { interfaces } }) =>
      unlessEmpty({ ...interfaces.words.de, table: interfaceTable(interfaces, 'de') }),
  },
  matrix('overlap'),
  matrix('relations'),
  matrix('needs'),
];

function element({ tag: name, attributes = {} }: PlanningFigure, { title, summary, table }: FigureWords): Html {
  const tag = new Html(name);
  const more = Object.entries(attributes).map(([key, value]) => html` ${new Html(key)}="${value}"`);
  return html`<${tag} src="${PLANNING_PATH}" group="planung"${more}>
<p><strong>${title}</strong></p>
<p>${summary}</p>
<section class="scroll" role="group" aria-label="${table.caption}" tabindex="0">
${tableHtml(table)}
</section>
</${tag}>`;
}
