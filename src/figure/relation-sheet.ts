import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import { type Strength, STRENGTHS } from '../model/planning/relation.js';
import { type Language, textIn } from '../model/text.js';
import type { MatrixSheet, SheetCell } from './matrix-sheet.js';
import { planNames } from './plan-names.js';
import type { PlanningFigure } from './planning-figure.js';
import { thoseWithMost } from './those-with-most.js';

const SIGNS: Readonly<Record<Strength, string>> = { strong: '●', weak: '○' };
const VALUES: Readonly<Record<Strength, number>> = { strong: 2, weak: 1 };

/** Criteria by plans: what plans relate to, and how strongly. The rows of a category stand together. */
export function relationSheet(planning: Planning, language: Language): PlanningFigure | undefined {
  const text = planningMatrixText(language).relations;
  const names = planNames(planning, language);
  const plans = [...new Set(planning.relations.map(({ plan }) => plan))];
  const strengths = new Map(
    planning.relations.map(({ plan, criterion, strength }) => [`${plan} ${criterion}`, strength]),
  );
  const cell = (plan: string, criterion: string): SheetCell => {
    const strength = strengths.get(`${plan} ${criterion}`);
    if (!strength) return { text: '', spoken: text.none, look: 'none', value: 0 };
    return { text: SIGNS[strength], spoken: text.strength[strength], look: strength, value: VALUES[strength] };
  };
  const groups = planning.categories.map(({ title, criteria }) => ({
    heading: textIn(title, language),
    rows: criteria.map((criterion) => ({
      id: criterion.id,
      heading: textIn(criterion.title, language),
      cells: plans.map((plan) => cell(plan, criterion.id)),
    })),
  }));
  const rows = groups.flatMap((group) => group.rows);
  if (plans.length === 0 || rows.length === 0) return undefined;
  const sheet: MatrixSheet = {
    kind: 'marks',
    caption: text.subtitle,
    corner: text.corner,
    columns: plans.map((id) => ({ id, heading: names(id) })),
    groups,
    keys: STRENGTHS.map((strength) => ({ sign: SIGNS[strength], label: text.strength[strength], look: strength })),
  };
  const counts = rows.map(({ cells }) => cells.filter(({ value }) => value).length);
  const top = counts.indexOf(Math.max(...counts));
  const all = rows.flatMap(({ cells }) => cells);
  const count = (strength: Strength): number => all.filter(({ look }) => look === strength).length;
  const perPlan = plans.map((_, i) => rows.filter(({ cells }) => cells[i]?.value).length);
  return {
    sheet,
    title: text.title(rows[top]?.heading ?? '', counts[top] ?? 0, plans.length),
    summary:
      text.summary(plans.length, rows.length, count('strong'), count('weak')) +
      ` ${text.most(...thoseWithMost(plans.map(names), perPlan))}`,
  };
}
