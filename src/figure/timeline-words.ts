import { formatPeriod, formatPeriodRange } from '../format/period.js';
import { calendarText } from '../format/planning/calendar-text.js';
import { quoted } from '../format/planning/question-sentence.js';
import { paragraph } from '../format/sentences/paragraph.js';
import { listNames } from '../format/sentences/names.js';
import type { Period } from '../model/period.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { Timeline, TimelineEntry, TimelineRow } from './timeline.js';

const same = (text: string): { text: string; spoken: string } => ({ text, spoken: text });

/** What something is, where its group is not named beside it. */
export function timelineTitle({ title, kind }: TimelineRow, language: Language): string {
  const name = textIn(title, language);
  return kind === 'evaluation' ? calendarText(language).evaluationOf(name) : name;
}

/** When something is: how often, and the period of the mark that says how it stands; the term of a plan without marks. */
export function timelineWhen({ lead, term, every }: TimelineRow, language: Language): string {
  const text = calendarText(language);
  const range = ({ from, until }: { from: Period; until: Period }): string =>
    formatPeriodRange(from, until, { language, style: 'short' });
  if (!lead) return term ? text.holds(range(term)) : '';
  return [every && text.every[every], range(lead)].filter(Boolean).join(', ');
}

/** When a single one of its times is. */
export function entryWhen({ mark: { from, until } }: TimelineEntry, language: Language): string {
  return formatPeriodRange(from, until, { language, style: 'short' });
}

/** How something stands; nothing for the term of a plan. */
export const timelineState = ({ lead }: TimelineRow, language: Language): string =>
  lead ? calendarText(language).state[lead.state] : '';

/** The words about a timeline: what is overdue, what comes next, and everything as a table. */
export function timelineWords(model: Timeline, today: Period, language: Language): FigureWords {
  const text = calendarText(language);
  const rows = model.groups.flatMap((group) => group.rows);
  const subtitle = [
    text.timeline,
    model.groups.map(({ kind }) => text.kinds[kind]).join(', '),
    formatPeriodRange(model.from, model.until, { language }),
  ].join(' · ');
  return {
    title: titleOf(model, language),
    subtitle,
    summary: summaryOf(model, today, language),
    table: {
      caption: subtitle,
      columns: text.columns,
      rows: rows.map((row) => ({
        heading: textIn(row.title, language),
        cells: [text.kinds[row.kind], timelineWhen(row, language), timelineState(row, language)].map(same),
      })),
    },
  };
}

function titleOf({ overdue, upcoming }: Timeline, language: Language): string {
  const text = calendarText(language);
  const [next] = upcoming;
  const late = text.appointments(overdue.length);
  if (!next) return overdue.length > 0 ? text.overdueOnly(late) : text.quiet;
  const [title, when] = [timelineTitle(next.row, language), entryWhen(next, language)];
  return overdue.length > 0 ? text.overdueAndNext(late, title, when) : text.next(title, when);
}

function summaryOf({ overdue, due, upcoming }: Timeline, today: Period, language: Language): string {
  const text = calendarText(language);
  const count = (entries: readonly TimelineEntry[]): string => text.appointments(entries.length);
  const titles = overdue.map(({ row }) => quoted({ de: timelineTitle(row, language) }, language));
  return paragraph(
    text.counts(formatPeriod(today, { language }), count(due), count(upcoming)),
    titles.length > 0 ? text.overdue(count(overdue), listNames(titles, text.others, language)) : '',
  );
}
