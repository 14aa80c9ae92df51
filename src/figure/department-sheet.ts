import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import { type Language, textIn } from '../model/text.js';
import { topicCell } from './interface-sheet.js';
import { planNames } from './plan-names.js';
import type { PlanningFigure } from './planning-figure.js';
import { thoseWithMost } from './those-with-most.js';

/** Departments by plans: what the office has to do with other parts of the administration, as a whole and by plan. */
export function departmentSheet(planning: Planning, language: Language): PlanningFigure | undefined {
  const { departments: text, interfaces } = planningMatrixText(language);
  const names = planNames(planning, language);
  const touched = planning.interfaces.filter(({ department }) => department !== undefined);
  const topicsOf = (id: string) =>
    touched.filter(({ department }) => department === id).flatMap(({ topics }) => topics);
  const ids = [...new Set(touched.map(({ department }) => department ?? ''))];
  const plans = [...new Set(touched.flatMap(({ topics }) => topics.map(({ plan }) => plan ?? '')))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  if (ids.length === 0) return undefined;
  const titles = new Map(planning.departments.map(({ id, title }) => [id, textIn(title, language)]));
  const rows = ids.map((id) => ({
    id,
    heading: titles.get(id) ?? id,
    cells: plans.map((plan) =>
      topicCell(
        topicsOf(id).filter((topic) => (topic.plan ?? '') === plan),
        interfaces.none,
        language,
      ),
    ),
  }));
  const counts = ids.map((id) => topicsOf(id).length);
  return {
    sheet: {
      kind: 'texts',
      caption: text.subtitle,
      corner: text.corner,
      columns: plans.map((id) => ({ id, heading: id ? names(id) : text.office })),
      groups: [{ rows }],
      keys: [],
    },
    title: text.title(
      ...thoseWithMost(
        rows.map(({ heading }) => heading),
        counts,
      ),
    ),
    summary: text.summary(
      ids.length,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  };
}
