import { formatNumber } from '../format/number.js';
import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import { paragraph } from '../format/sentences/gaps.js';
import { listNames } from '../format/sentences/names.js';
import type { Planning } from '../model/planning/planning.js';
import type { Language } from '../model/text.js';
import { planOverlap } from '../planning/overlap.js';
import type { CellLook, SheetCell } from './matrix-sheet.js';
import { planNames } from './plan-names.js';
import type { PlanningFigure } from './planning-figure.js';

const STEPS = 5;

/**
 * Plans by plans: how far they overlap by {@link planOverlap}, in an order in which neighbours are alike. Each pair stands
 * once for the eye, below the diagonal; for the ear it is on both sides.
 */
export function overlapSheet(planning: Planning, language: Language): PlanningFigure | undefined {
  const words = planningMatrixText(language);
  const text = words.overlap;
  const names = planNames(planning, language);
  const { plans, similarity, pairs, order, clusters } = planOverlap(planning);
  const [closest] = pairs;
  if (!closest) return undefined;
  const position = new Map(plans.map((id, i) => [id, i]));
  const shared = new Map(
    pairs.flatMap(
      ({ plans: [a, b], shared: { length } }) =>
        [
          [`${a} ${b}`, length],
          [`${b} ${a}`, length],
        ] as const,
    ),
  );
  const percent = (share: number): string => formatNumber(share * 100, { language, decimals: 0, unit: '%' });
  const cell = (one: string, other: string, isMirror: boolean): SheetCell => {
    if (one === other) return { text: '–', spoken: text.self, look: 'self' };
    const value = similarity[position.get(one) ?? -1]?.[position.get(other) ?? -1] ?? NaN;
    if (Number.isNaN(value)) return { text: 'x', spoken: text.unknown, look: 'undefined' };
    const number = percent(value);
    const spoken = `${number}, ${text.shared(shared.get(`${one} ${other}`) ?? 0)}`;
    return { text: number, spoken, look: isMirror ? 'mirror' : lookOf(value), value };
  };
  const groups = clusters.filter((cluster) => cluster.length > 1);
  return {
    sheet: {
      kind: 'overlap',
      caption: text.subtitle,
      corner: text.corner,
      columns: order.map((id) => ({ id, heading: names(id) })),
      groups: [
        {
          rows: order.map((id, row) => ({
            id,
            heading: names(id),
            cells: order.map((other, column) => cell(id, other, column > row)),
          })),
        },
      ],
      keys: [],
      tints: { low: text.low, high: text.high, note: text.note },
    },
    title: text.title(names(closest.plans[0]), names(closest.plans[1]), percent(closest.similarity)),
    summary: paragraph(
      text.summary(pairs.length, plans.length),
      ...groups.map((cluster) => text.cluster(listNames(cluster.map(names), words.others, language))),
    ),
  };
}

function lookOf(similarity: number): CellLook {
  if (similarity === 0) return 'zero';
  const step = Math.min(STEPS - 1, Math.floor(similarity * STEPS));
  return `tint-${step}` as CellLook;
}
