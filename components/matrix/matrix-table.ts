import {
  type MatrixOrder,
  type MatrixSheet,
  type SheetColumn,
  type SheetGroup,
  type SheetRow,
  sheetRows,
} from '../../src/index.js';
import { AtRest } from '../internal/at-rest.js';
import { writeAttribute } from '../internal/write.js';
import type { RowWindow } from './row-window.part.js';
import { isPickable, isSortable } from './sheet-kinds.js';
import { bodyRow, groupRow, headRow, writeRow } from './table-cells.js';
import { isLarge, isLong, type MakeRow, placeRows, ROWS_AT_FIRST } from './table-rows.js';

/** What a table shows of a sheet. */
export interface MatrixTableContent {
  readonly sheet: MatrixSheet;
  /** The rows of the sheet in the order in which they are shown. */
  readonly groups: readonly SheetGroup[];
  readonly order: MatrixOrder | undefined;
  /** Ids of the selected rows. */
  readonly selected: ReadonlySet<string>;
  /** Id of the column the group looks at. */
  readonly chosen: string | undefined;
}

/** What a reader does to a table. */
export interface MatrixTableEvents {
  readonly sort: (column: number) => void;
  readonly pick: (id: string) => void;
}

/** Figures of so many signs fit below the head of any column. */
const SHORT = 6;

/** A row that was made, and what stands in it. */
interface MadeRow {
  readonly element: HTMLTableRowElement;
  written?: SheetRow;
}

/**
 * A sheet as a table, made of as few nodes as there can be: what the page pays for a large table is its nodes. Rows are
 * made when they are first shown, and kept; a cell is written where it differs. Of a long table the figures in sight are
 * written at once, the others at rest or when the table scrolls; names are there from the start. The row of reference
 * belongs to the head, and stays in sight with it.
 */
export class MatrixTable {
  readonly element = document.createElement('table');
  readonly #events: MatrixTableEvents;
  readonly #head = this.element.createTHead();
  readonly #body = this.element.createTBody();
  readonly #askWindow: () => typeof RowWindow | undefined;
  #window: RowWindow | undefined;
  #lines: readonly MakeRow[] = [];
  #isCut = false;
  #region: HTMLElement | undefined;
  #all = false;
  readonly #rest = new AtRest();
  #isUnfinished = false;
  #from = 0;
  #rows = new Map<string, MadeRow>();
  #sheet: MatrixSheet | undefined;
  #shown: MatrixTableContent | undefined;

  /** @param askWindow - For what shows of a large table only the rows in sight; until it is here there are the first. */
  constructor(events: MatrixTableEvents, askWindow: () => typeof RowWindow | undefined) {
    this.#events = events;
    this.#askWindow = askWindow;
    this.element.createCaption().className = 'unseen';
    this.element.addEventListener('click', this.#onClick);
  }

  draw(content: MatrixTableContent): void {
    const { sheet, groups, order, chosen } = content;
    // asked before anything is changed, what is laid out need not be so again
    if (this.#shown?.groups !== groups) this.#from = this.#firstInSight(order);
    if (sheet !== this.#sheet) this.#take(sheet);
    const before = this.#shown;
    this.#shown = content;
    this.#markHead(order, chosen);
    if (before?.groups !== groups) this.#lines = this.#linesOf(groups);
    if (before?.groups !== groups || this.#isCut) this.#place();
    else for (const [id, { element }] of this.#rows) this.#markRow(element, id);
  }

  #place(): void {
    const lines = this.#lines;
    const columns = this.#sheet?.columns.length ?? 0;
    this.#isUnfinished = false;
    this.#isCut = !this.#all && isLarge(lines, columns);
    if (this.#isCut) this.#window ??= this.#startWindow();
    if (this.#window) this.#window.show(lines, columns);
    else {
      const placed = this.#isCut ? lines.slice(0, ROWS_AT_FIRST) : lines;
      const isWhole = this.#all || !isLong(placed, columns) || !this.#sheet || !isShort(this.#sheet);
      const from = isWhole ? NaN : this.#from;
      placeRows(
        this.#body,
        placed.map((make, i) => make(i < from || i >= from + ROWS_AT_FIRST)),
      );
      if (!isWhole) {
        this.#isUnfinished = true;
        this.#rest.do(this.#finish);
      }
    }
    this.#isCut &&= !this.#window;
  }

  /** The first row in sight; `NaN`, which leaves none for later, where it is not known. */
  #firstInSight(order: MatrixOrder | undefined): number {
    const { scrollTop = 0 } = this.#region ?? {};
    if (scrollTop === 0) return 0;
    // rows in order of their values may come to lie elsewhere
    if (order) return NaN;
    const at = [...this.#body.rows].findIndex(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > scrollTop);
    return at < 0 ? NaN : at;
  }

  /** Writes what was put off. */
  readonly #finish = (): void => {
    if (!this.#isUnfinished) return;
    this.#isUnfinished = false;
    this.#rest.stop();
    for (const row of this.#shown?.groups.flatMap(({ rows }) => rows) ?? []) {
      const made = this.#rows.get(row.id);
      if (made) write(made, row);
    }
  };

  #startWindow(): RowWindow | undefined {
    const Made = this.#askWindow();
    const made = Made && new Made(this.#body);
    if (this.#region) made?.follow(this.#region, this.#all);
    requestAnimationFrame(() => made?.settle());
    return made;
  }

  /** Makes sure that the first or the last row is among those that are drawn. */
  reveal(edge: 'first' | 'last'): void {
    this.#window?.reveal(edge);
  }

  /** Takes the measure of what is drawn, once the page has laid it out. */
  settle(): void {
    this.#window?.settle();
    const next = this.#body.rows[ROWS_AT_FIRST];
    // a page may let it be higher
    if (next && this.#region && next.offsetTop < this.#region.clientHeight) this.#finish();
  }

  /** What scrolls, and whether all rows are needed, as on paper. */
  follow(region: HTMLElement, all: boolean): void {
    const isChanged = all !== this.#all;
    if (region !== this.#region) region.addEventListener('scroll', this.#finish, { passive: true });
    this.#region = region;
    this.#all = all;
    this.#window?.follow(region, all);
    if (isChanged && !this.#window) this.#place();
  }

  #take(sheet: MatrixSheet): void {
    const before = this.#sheet;
    this.#sheet = sheet;
    this.#shown = undefined;
    const { kind, caption, corner, columns, reference } = sheet;
    if (this.element.caption) this.element.caption.textContent = caption;
    this.element.className = kind === 'numbers' ? '' : `planning ${kind}`;
    const isSame =
      before?.kind === kind &&
      before.corner === corner &&
      sameColumns(before.columns, columns) &&
      before.reference?.id === reference?.id;
    if (!isSame) {
      this.#rows.clear();
      this.#head.replaceChildren(
        headRow(corner, columns, isSortable(sheet)),
        ...(reference ? [bodyRow(reference, false)] : []),
      );
    }
    const shown = this.#head.rows[1];
    if (!shown || !reference) return;
    shown.className = 'reference';
    writeRow(shown, reference);
  }

  #linesOf(groups: readonly SheetGroup[]): MakeRow[] {
    const columns = this.#sheet?.columns.length ?? 0;
    return groups.flatMap(({ heading, rows }) => [
      ...(heading === undefined ? [] : [() => groupRow(heading, columns)]),
      ...rows.map(
        (row): MakeRow =>
          (isLater) =>
            this.#rowOf(row, isLater),
      ),
    ]);
  }

  #rowOf(row: SheetRow, isLater?: boolean): HTMLTableRowElement {
    let made = this.#rows.get(row.id);
    if (!made) {
      made = { element: bodyRow(row, this.#sheet !== undefined && isPickable(this.#sheet)) };
      this.#rows.set(row.id, made);
    }
    if (!isLater) write(made, row);
    this.#markRow(made.element, row.id);
    return made.element;
  }

  #markRow(row: HTMLTableRowElement, id: string): void {
    const pressed = row.firstElementChild?.firstElementChild;
    if (!pressed) return;
    const isSelected = this.#shown?.selected.has(id) === true;
    row.classList.toggle('selected', isSelected);
    writeAttribute(pressed, 'aria-pressed', String(isSelected));
  }

  #markHead(order: MatrixOrder | undefined, chosen: string | undefined): void {
    const [, ...heads] = this.#head.rows[0]?.cells ?? [];
    heads.forEach((head, i) => {
      head.classList.toggle('chosen', this.#sheet?.columns[i]?.id === chosen);
      if (this.#sheet && isSortable(this.#sheet))
        writeAttribute(head, 'aria-sort', order?.column === i ? order.direction : 'none');
    });
  }

  readonly #onClick = (event: Event): void => {
    // a button as high as its head would have the page lay out all heads twice
    const head = (event.target as Element).closest('th');
    const { id, column } = head?.querySelector('button')?.dataset ?? {};
    if (id !== undefined) this.#events.pick(id);
    else if (column !== undefined) this.#events.sort(Number(column));
  };
}

/** Whether no figure is wider than the head of its column: then all may come later, and no column changes its width. */
const isShort = (sheet: MatrixSheet): boolean =>
  sheet.kind === 'numbers' && sheetRows(sheet).every(({ cells }) => cells.every(({ text }) => text.length <= SHORT));

function write(made: MadeRow, row: SheetRow): void {
  if (made.written === row) return;
  made.written = row;
  writeRow(made.element, row);
}

function sameColumns(before: readonly SheetColumn[], after: readonly SheetColumn[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ id, heading, note }, i) => {
      const other = before[i];
      return id === other?.id && heading === other.heading && note === other.note;
    })
  );
}
