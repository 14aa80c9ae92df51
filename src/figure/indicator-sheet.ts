import { formatPeriod } from '../format/period.js';
import { figureText } from '../format/figure-text.js';
import { matrixText } from '../format/matrix-text.js';
import { formatObservation, type ObservationText, statusLegend } from '../format/status.js';
import { indicatorStyle, UNNAMED_LEVEL } from '../format/unit.js';
import type { AreaLevel } from '../model/area.js';
import type { Period } from '../model/period.js';
import { type Language, textIn } from '../model/text.js';
import type { MatrixCell, MatrixColumn, MatrixModel, MatrixRow } from './matrix-model.js';
import type { CellLook, MatrixSheet, SheetCell, SheetColumn, SheetGroup, SheetKey, SheetRow } from './matrix-sheet.js';

/** What the cells of areas by indicators stress: the class in the column, the rank, or the difference from the city. */
export const MATRIX_VIEWS = ['classes', 'ranks', 'comparison'] as const;

/** One of {@link MATRIX_VIEWS}. */
export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** Makes a cell of what is said in it anyway. */
export type DrawCell = (plain: SheetCell, cell: MatrixCell, column: number, row: number) => SheetCell;

/** What a view other than that of classes makes of the cells, and what that means. */
export interface SheetView {
  readonly draw: (model: MatrixModel, language: Language) => DrawCell;
  readonly keys: (model: MatrixModel, language: Language) => readonly SheetKey[];
  /** What tints stand for; absent where they are not shown. */
  readonly tints?: (language: Language) => NonNullable<MatrixSheet['tints']>;
}

/** What a sheet depends on beside its data. */
export interface IndicatorSheetOptions {
  readonly level: AreaLevel;
  readonly period: Period;
  /** That of {@link matrixView}; without it cells are tinted by class. */
  readonly view?: SheetView | undefined;
  /** Puts rows into groups. */
  readonly group?: ((rows: readonly SheetRow[], model: MatrixModel) => readonly SheetGroup[]) | undefined;
}

/** The views there is something to see in: ranks from two areas on, comparison where one column has chance ranges. */
export function matrixViews({ columns, rows, reference }: MatrixModel): readonly MatrixView[] {
  const isCompared = reference !== undefined && columns.some(({ table }) => table.lower && table.upper);
  return MATRIX_VIEWS.filter((view) => (view === 'comparison' ? isCompared : view === 'classes' || rows.length > 1));
}

const CLASSES: SheetView = {
  draw: () => (plain, cell) => ({ ...plain, ...tinted(cell) }),
  keys: () => [],
  tints: (language) => {
    const { low, high, classes } = matrixText(language);
    return { low, high, note: classes };
  },
};

/**
 * Areas by indicators as they are drawn. Neither order nor look of a cell depends on a value that is withheld.
 */
export function indicatorSheet(
  model: MatrixModel,
  { level, period, view = CLASSES, group = (rows) => [{ rows }] }: IndicatorSheetOptions,
  language: Language,
): MatrixSheet {
  const { columns, rows, reference } = model;
  const plain = (cell: MatrixCell, i: number): SheetCell => ({
    ...textOf(cell, columns[i], language),
    ...(cell.special && { look: cell.special }),
    value: cell.value,
  });
  const draw = view.draw(model, language);
  const row = ({ area, cells }: MatrixRow, at: number): SheetRow => {
    // of a large table few rows are ever looked at
    let drawn: readonly SheetCell[] | undefined;
    return {
      id: area.code,
      heading: area.name,
      get cells() {
        return (drawn ??= cells.map((cell, i) => draw(plain(cell, i), cell, i, at)));
      },
    };
  };
  const all = [...rows, ...(reference ? [reference] : [])].flatMap(({ cells }) => cells);
  const signs = statusLegend(
    all.map(({ status }) => status),
    language,
  );
  const tints = all.some(({ tint }) => tint !== undefined) && view.tints?.(language);
  return {
    kind: 'numbers',
    caption: caption(level, period, language),
    corner: textIn(level.label, language) || textIn(UNNAMED_LEVEL.label, language),
    columns: columns.map((column) => columnHead(column, period, language)),
    ...(reference && {
      reference: { id: reference.area.code, heading: reference.area.name, cells: reference.cells.map(plain) },
    }),
    groups: group(rows.map(row), model),
    keys: [...view.keys(model, language), ...signs.map(({ sign, label }) => ({ sign, label }))],
    ...(tints && { tints }),
  };
}

/** The look of a cell by its class. */
export const tinted = ({ tint }: MatrixCell): { look?: CellLook } =>
  tint === undefined ? {} : { look: `tint-${tint}` as CellLook };

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
