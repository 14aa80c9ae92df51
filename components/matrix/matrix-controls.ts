import { html, nothing, type TemplateResult } from 'lit';
import {
  figureText,
  formatPeriod,
  type Language,
  type MatrixChoice,
  type MatrixSheet,
  type MatrixView,
  type Period,
  textIn,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { nameField } from '../internal/name-field.js';
import type { MatrixTexts } from '../locales/de.js';

/** What a matrix of areas by indicators lets choose. */
export interface IndicatorControls {
  readonly chosen: MatrixChoice;
  readonly period: Period;
  readonly views: readonly MatrixView[];
  readonly view: MatrixView;
  readonly isGrouped: boolean;
  /** Plural of the level whose areas are the groups; absent where there is none. */
  readonly groups: string | undefined;
}

/** What a reader does to them. */
export type IndicatorEvents = Readonly<
  Record<'level' | 'period' | 'view' | 'group', (id: string, text: string) => void>
>;

/** The lists above a matrix of areas by indicators. */
export function indicatorControls(
  { chosen: { tables, level, levels, periods }, period, views, view, isGrouped, groups }: IndicatorControls,
  events: IndicatorEvents,
  matrix: MatrixTexts,
  language: Language,
): TemplateResult {
  // the whole city is in the table anyway
  const city = tables[0]?.areas.levels[0];
  const levelOptions = levels
    .filter((each) => each === level || each !== city)
    .map(({ id, plural }) => ({ id, text: textIn(plural, language) }));
  const periodOptions = periods
    .map((each) => ({ id: each.id, text: formatPeriod(each, { language, style: 'short' }) }))
    .reverse();
  const viewOptions = views.map((id) => ({ id, text: matrix.views[id] }));
  const groupOptions = [
    { id: '', text: matrix.ungrouped },
    { id: 'grouped', text: groups ?? '' },
  ];
  return html`${choice(matrix.level, levelOptions, level.id, events.level)}
  ${choice(figureText(language).period(period.kind), periodOptions, period.id, events.period)}
  ${choice(matrix.view, viewOptions, view, events.view)}
  ${groups === undefined ? nothing : choice(matrix.grouping, groupOptions, isGrouped ? 'grouped' : '', events.group)}`;
}

/** A field to look for rows by name; nothing where they are few. */
export function rowFilter(
  { groups }: MatrixSheet,
  filter: string,
  matrix: MatrixTexts,
  look: (filter: string) => void,
): TemplateResult | typeof nothing {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return nameField(matrix.filter, count, filter, { look });
}
