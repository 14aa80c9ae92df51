import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import type { InterfaceTopic } from '../model/planning/relation.js';
import { type Language, textIn } from '../model/text.js';
import { topicsBetween } from '../planning/interface-network.js';
import type { SheetCell } from './matrix-sheet.js';
import { planNames } from './plan-names.js';
import type { PlanningFigure } from './planning-figure.js';

/**
 * Plans by plans: what they have to do with each other. Each pair stands once for the eye, below the diagonal; for the ear
 * it is on both sides.
 */
export function interfaceSheet(planning: Planning, language: Language): PlanningFigure | undefined {
  const text = planningMatrixText(language).interfaces;
  const names = planNames(planning, language);
  const pairs = planning.interfaces.flatMap(({ plans }) => (plans ? [plans] : []));
  const plans = [...new Set(pairs.flat())];
  if (plans.length === 0) return undefined;
  const topics = plans.map((one) => plans.map((other) => topicsBetween(planning, one, other)));
  const rows = plans.map((id, row) => ({
    id,
    heading: names(id),
    cells: plans.map((_, column): SheetCell => {
      if (row === column) return { text: '–', spoken: text.self, look: 'self' };
      const cell = topicCell(topics[row]?.[column] ?? [], text.none, language);
      return column > row && cell.look === 'text' ? { ...cell, look: 'mirror' } : cell;
    }),
  }));
  const degrees = topics.map((row) => row.filter((each) => each.length > 0).length);
  const most = degrees.indexOf(Math.max(...degrees));
  const total = topics.flat(2).length / 2;
  return {
    sheet: {
      kind: 'texts',
      caption: text.subtitle,
      corner: text.corner,
      columns: plans.map((id) => ({ id, heading: names(id) })),
      groups: [{ rows }],
      keys: [],
    },
    title: text.title(names(plans[most] ?? ''), degrees[most] ?? 0),
    summary: text.summary(degrees.reduce((sum, degree) => sum + degree, 0) / 2, plans.length, total),
  };
}

/** Topics as a text; more of them come first where rows are ordered. */
export function topicCell(topics: readonly InterfaceTopic[], none: string, language: Language): SheetCell {
  if (topics.length === 0) return { text: '', spoken: none, look: 'none', value: 0 };
  const text = topics.map(({ title }) => textIn(title, language)).join('; ');
  return { text, spoken: text, look: 'text', value: topics.length };
}
