import { roundHalfUp } from '../format/number.js';
import { matrixViewText } from '../format/matrix-view-text.js';
import { chanceComparison } from './chance-comparison.js';
import { type MatrixView, type SheetView, tinted } from './indicator-sheet.js';
import type { MatrixColumn, MatrixModel, MatrixRow } from './matrix-model.js';
import type { SheetGroup, SheetRow } from './matrix-sheet.js';
import { ranking } from './ranking.js';

const ARROWS = { above: '▲', below: '▼' } as const;

/** Ranks instead of values, tinted by class. */
const RANKS: SheetView = {
  draw: ({ columns, rows }, language) => {
    const ranks = columns.map((column, i) => ranksIn(rows, column, i));
    return (plain, cell, i, at) => {
      const rank = ranks[i]?.get(at);
      if (rank === undefined) return plain;
      const text = String(rank);
      return { ...plain, text, spoken: `${matrixViewText(language).rank(text)}: ${plain.spoken}`, ...tinted(cell) };
    };
  },
  keys: () => [],
  tints: (language) => {
    const { lowestRank, highestRank, ranks } = matrixViewText(language);
    return { low: lowestRank, high: highestRank, note: ranks };
  },
};

/** Whether an area differs from the city beyond chance. */
const COMPARISON: SheetView = {
  draw: ({ columns, rows, reference }, language) => {
    const words = matrixViewText(language);
    const city = reference?.area;
    return (plain, _, i, at) => {
      const { table, period } = columns[i] ?? {};
      const area = rows[at]?.area;
      if (!table || !period || !area || !city) return plain;
      const look = chanceComparison(table, area.code, city.code, period.id);
      if (!look) return plain;
      const text = look === 'within' ? plain.text : `${plain.text} ${ARROWS[look]}`;
      return { ...plain, text, spoken: `${plain.spoken}, ${words[look](city.name)}`, look };
    };
  },
  keys: ({ reference }, language) => {
    if (!reference) return [];
    const words = matrixViewText(language);
    const { name } = reference.area;
    return [
      { look: 'above', sign: ARROWS.above, label: words.above(name) },
      { look: 'within', sign: '', label: words.within(name) },
      { look: 'below', sign: ARROWS.below, label: words.below(name) },
    ];
  },
};

/** What a view makes of the cells of a matrix; nothing of its own where they are tinted by class. */
export const matrixView = (view: MatrixView): SheetView | undefined =>
  ({ classes: undefined, ranks: RANKS, comparison: COMPARISON })[view];

/** Ranks by position of the row; equal as printed is equal. */
function ranksIn(rows: readonly MatrixRow[], { table }: MatrixColumn, column: number): ReadonlyMap<number, number> {
  const { decimals } = table.indicator;
  const valueOf = (at: number): number => roundHalfUp(rows[at]?.cells[column]?.value ?? NaN, decimals);
  const ranked = ranking([...rows.keys()], valueOf);
  return new Map(ranked.flatMap(({ item, rank }) => (rank === undefined ? [] : [[item, rank] as const])));
}

/** Rows below the area theirs is part of, in the order of the hierarchy; what is part of nothing stands first. */
export function rowsByParent(rows: readonly SheetRow[], { columns: [first] }: MatrixModel): SheetGroup[] {
  if (!first) return [{ rows }];
  const { areas, byCode } = first.table.areas;
  const groups = new Map<string | undefined, SheetRow[]>([[undefined, []]]);
  for (const { code } of areas) groups.set(code, []);
  for (const row of rows) groups.get(byCode.get(row.id)?.parent)?.push(row);
  return [...groups].flatMap(([code, own]): SheetGroup[] => {
    const heading = byCode.get(code ?? '')?.name;
    return own.length > 0 ? [{ ...(heading !== undefined && { heading }), rows: own }] : [];
  });
}
