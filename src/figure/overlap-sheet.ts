import { formatNumber } from '../format/number.js';
import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import { paragraph } from '../format/sentences/paragraph.js';
import { listNames } from '../format/sentences/names.js';
import type { Language } from '../model/text.js';
import type { CellLook, SheetCell } from './matrix-sheet.js';
import type { OverlapView } from './overlap-view.js';
import { planNames } from './plan-names.js';
import type { PlanningFigure } from './planning-figure.js';

const STEPS = 5;

/**
 * Plans by plans: how far they overlap, in an order in which neighbours are alike. Each pair stands once for the eye, below
 * the diagonal; for the ear it is on both sides.
 */
export function overlapSheet(
  named: Parameters<typeof planNames>[0],
  { plans, pairs, closest, clusters }: OverlapView,
  language: Language,
): PlanningFigure | undefined {
  if (!closest) return undefined;
  const words = planningMatrixText(language);
  const text = words.overlap;
  const names = planNames(named, language);
  const percent = (share: number): string => formatNumber(share * 100, { language, decimals: 0, unit: '%' });
  const pairOf = (a: number, b: number) => pairs[Math.max(a, b)]?.[Math.min(a, b)];
  const cell = (row: number, column: number): SheetCell => {
    if (row === column) return { text: '–', spoken: text.self, look: 'self' };
    const { similarity: value = null, shared = 0 } = pairOf(row, column) ?? {};
    if (value === null) return { text: 'x', spoken: text.unknown, look: 'undefined' };
    const number = percent(value);
    const spoken = `${number}, ${text.shared(shared)}`;
    const look = lookOf(value);
    return { text: number, spoken, value, ...(column > row ? { look: 'mirror', alone: look } : { look }) };
  };
  const [one, other] = closest.map((id) => plans.indexOf(id)) as [number, number];
  return {
    sheet: {
      kind: 'overlap',
      caption: text.subtitle,
      corner: text.corner,
      columns: plans.map((id) => ({ id, heading: names(id) })),
      groups: [
        {
          rows: plans.map((id, row) => ({
            id,
            heading: names(id),
            cells: plans.map((_, column) => cell(row, column)),
          })),
        },
      ],
      keys: [],
      tints: { low: text.low, high: text.high, note: text.note },
    },
    title: text.title(names(closest[0]), names(closest[1]), percent(pairOf(one, other)?.similarity ?? NaN)),
    summary: paragraph(
      text.summary((plans.length * (plans.length - 1)) / 2, plans.length),
      ...clusters.map((cluster) => text.cluster(listNames(cluster.map(names), words.others, language))),
    ),
  };
}

function lookOf(similarity: number): CellLook {
  if (similarity === 0) return 'zero';
  const step = Math.min(STEPS - 1, Math.floor(similarity * STEPS));
  return `tint-${step}` as CellLook;
}
