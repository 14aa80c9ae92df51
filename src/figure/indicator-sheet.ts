import { roundHalfUp } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { figureText } from '../format/figure-text.js';
import { matrixText } from '../format/matrix-text.js';
import { formatObservation, type ObservationText, statusLegend } from '../format/status.js';
import { indicatorStyle, UNNAMED_LEVEL } from '../format/unit.js';
import type { AreaHierarchy, AreaLevel } from '../model/area.js';
import type { Period } from '../model/period.js';
import { type Language, textIn } from '../model/text.js';
import { chanceComparison } from './chance-comparison.js';
import type { MatrixCell, MatrixColumn, MatrixModel, MatrixRow } from './matrix-model.js';
import type { CellLook, MatrixSheet, SheetCell, SheetColumn, SheetGroup, SheetKey, SheetRow } from './matrix-sheet.js';
import { ranking } from './ranking.js';

/** What the cells of areas by indicators stress: the class in the column, the rank, or the difference from the city. */
export const MATRIX_VIEWS = ['classes', 'ranks', 'comparison'] as const;

/** One of {@link MATRIX_VIEWS}. */
export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** What a sheet depends on beside its data. */
export interface IndicatorSheetOptions {
  readonly level: AreaLevel;
  readonly period: Period;
  readonly view?: MatrixView;
  /** Whether areas stand below the area they are part of. */
  readonly isGrouped?: boolean;
}

/** The views there is something to see in: ranks from two areas on, comparison where one column has chance ranges. */
export function matrixViews({ columns, rows, reference }: MatrixModel): readonly MatrixView[] {
  const isCompared = reference !== undefined && columns.some(({ table }) => table.lower && table.upper);
  return MATRIX_VIEWS.filter((view) => (view === 'comparison' ? isCompared : view === 'classes' || rows.length > 1));
}

/**
 * Areas by indicators as they are drawn. Neither order nor look of a cell depends on a value that is withheld.
 */
export function indicatorSheet(
  model: MatrixModel,
  { level, period, view = 'classes', isGrouped = false }: IndicatorSheetOptions,
  language: Language,
): MatrixSheet {
  const { columns, rows, reference } = model;
  const plain = (cell: MatrixCell, i: number): SheetCell => ({
    ...textOf(cell, columns[i], language),
    ...(cell.special && { look: cell.special }),
    value: cell.value,
  });
  const draw = CELLS[view](model, plain, language);
  const row = ({ area, cells }: MatrixRow, at: number): SheetRow => {
    // of a large table few rows are ever looked at
    let drawn: readonly SheetCell[] | undefined;
    return {
      id: area.code,
      heading: area.name,
      get cells() {
        return (drawn ??= cells.map((cell, i) => draw(cell, i, at)));
      },
    };
  };
  const drawn = rows.map(row);
  const [first] = columns;
  return {
    kind: 'numbers',
    caption: caption(level, period, language),
    corner: textIn(level.label, language) || textIn(UNNAMED_LEVEL.label, language),
    columns: columns.map((column) => columnHead(column, period, language)),
    ...(reference && {
      reference: { id: reference.area.code, heading: reference.area.name, cells: reference.cells.map(plain) },
    }),
    groups: isGrouped && first ? byParent(drawn, first.table.areas) : [{ rows: drawn }],
    keys: keysOf(model, view, language),
    ...tintsOf(model, view, language),
  };
}

type Draw = (cell: MatrixCell, column: number, row: number) => SheetCell;

const CELLS: Readonly<
  Record<
    MatrixView,
    (model: MatrixModel, plain: (cell: MatrixCell, i: number) => SheetCell, language: Language) => Draw
  >
> = {
  classes: (_, plain) => (cell, i) => ({ ...plain(cell, i), ...tinted(cell) }),
  ranks: (model, plain, language) => {
    const ranks = model.columns.map((column, i) => ranksIn(model.rows, column, i));
    return (cell, i, at) => {
      const shown = plain(cell, i);
      const rank = ranks[i]?.get(at);
      if (rank === undefined) return shown;
      const text = String(rank);
      return { ...shown, text, spoken: `${matrixText(language).rank(text)}: ${shown.spoken}`, ...tinted(cell) };
    };
  },
  comparison: ({ columns, rows, reference }, plain, language) => {
    const words = matrixText(language);
    const city = reference?.area;
    return (cell, i, at) => {
      const shown = plain(cell, i);
      const { table, period } = columns[i] ?? {};
      const area = rows[at]?.area;
      if (!table || !period || !area || !city) return shown;
      const look = chanceComparison(table, area.code, city.code, period.id);
      if (!look) return shown;
      const text = look === 'within' ? shown.text : `${shown.text} ${ARROWS[look]}`;
      return { ...shown, text, spoken: `${shown.spoken}, ${words[look](city.name)}`, look };
    };
  },
};

const ARROWS = { above: '▲', below: '▼' } as const;

const tinted = ({ tint }: MatrixCell): { look?: CellLook } =>
  tint === undefined ? {} : { look: `tint-${tint}` as CellLook };

/** Ranks by position of the row; equal as printed is equal. */
function ranksIn(rows: readonly MatrixRow[], { table }: MatrixColumn, column: number): ReadonlyMap<number, number> {
  const { decimals } = table.indicator;
  const valueOf = (at: number): number => roundHalfUp(rows[at]?.cells[column]?.value ?? NaN, decimals);
  const ranked = ranking([...rows.keys()], valueOf);
  return new Map(ranked.flatMap(({ item, rank }) => (rank === undefined ? [] : [[item, rank] as const])));
}

/** What stands in a cell: its unit is said by the head of the column. */
function textOf({ value, status }: MatrixCell, column: MatrixColumn | undefined, language: Language): ObservationText {
  return formatObservation(value, status, { language, decimals: column?.table.indicator.decimals ?? 0 });
}

/** The indicator, and its unit with the period where that is another. */
function columnHead({ table: { indicator }, period }: MatrixColumn, asked: Period, language: Language): SheetColumn {
  const { unit } = indicatorStyle(indicator, language);
  const other = period && period.id !== asked.id ? formatPeriod(period, { language, style: 'short' }) : '';
  return {
    id: indicator.id,
    heading: textIn(indicator.shortTitle ?? indicator.title, language),
    note: [unit, other].filter(Boolean).join(', '),
  };
}

function caption(level: AreaLevel, period: Period, language: Language): string {
  const areas = textIn(level.plural, language) || textIn(UNNAMED_LEVEL.plural, language);
  return figureText(language).matrixCaption(areas, formatPeriod(period, { language }));
}

/** Groups in the order of the hierarchy; what is part of nothing stands first, without a heading. */
function byParent(rows: readonly SheetRow[], { areas, byCode }: AreaHierarchy): SheetGroup[] {
  const groups = new Map<string | undefined, SheetRow[]>([[undefined, []]]);
  for (const { code } of areas) groups.set(code, []);
  for (const row of rows) groups.get(byCode.get(row.id)?.parent)?.push(row);
  return [...groups].flatMap(([code, own]): SheetGroup[] => {
    const heading = byCode.get(code ?? '')?.name;
    return own.length > 0 ? [{ ...(heading !== undefined && { heading }), rows: own }] : [];
  });
}

function keysOf({ rows, reference }: MatrixModel, view: MatrixView, language: Language): SheetKey[] {
  const words = matrixText(language);
  const cells = [...rows, ...(reference ? [reference] : [])].flatMap((row) => row.cells);
  const signs = statusLegend(
    cells.map(({ status }) => status),
    language,
  ).map(({ sign, label }) => ({ sign, label }));
  if (view !== 'comparison' || !reference) return signs;
  const { name } = reference.area;
  return [
    { look: 'above', sign: ARROWS.above, label: words.above(name) },
    { look: 'within', sign: '', label: words.within(name) },
    { look: 'below', sign: ARROWS.below, label: words.below(name) },
    ...signs,
  ];
}

function tintsOf({ rows }: MatrixModel, view: MatrixView, language: Language): Pick<MatrixSheet, 'tints'> {
  const { classes, ranks, low, high, lowestRank, highestRank } = matrixText(language);
  const hasTints = rows.some(({ cells }) => cells.some(({ tint }) => tint !== undefined));
  if (!hasTints || view === 'comparison') return {};
  return view === 'ranks'
    ? { tints: { low: lowestRank, high: highestRank, note: ranks } }
    : { tints: { low, high, note: classes } };
}
