import {
  type MatrixOrder,
  type MatrixSheet,
  type SheetCell,
  type SheetColumn,
  type SheetGroup,
  type SheetRow,
} from '../../src/index.js';
import type { RowWindow } from './row-window.part.js';
import { isPickable, isSortable } from './sheet-kinds.js';
import { isLarge, type MakeRow, placeRows, ROWS_AT_FIRST } from './table-rows.js';

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

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A sheet as a table, made of as few nodes as there can be: what the page pays for a large table is its nodes. Rows are
 * made when they are first shown, and kept; a cell is written where it differs. The row of reference belongs to the head,
 * and stays in sight with it.
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
  #rows = new Map<string, HTMLTableRowElement>();
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
    if (sheet !== this.#sheet) this.#take(sheet);
    const before = this.#shown;
    this.#shown = content;
    this.#markHead(order, chosen);
    if (before?.groups !== groups) this.#lines = this.#linesOf(groups);
    if (before?.groups !== groups || this.#isCut) this.#place();
    else for (const [id, row] of this.#rows) this.#markRow(row, id);
  }

  #place(): void {
    const lines = this.#lines;
    const columns = this.#sheet?.columns.length ?? 0;
    this.#isCut = !this.#all && isLarge(lines, columns);
    if (this.#isCut) this.#window ??= this.#startWindow();
    if (this.#window) this.#window.show(lines, columns);
    else
      placeRows(
        this.#body,
        (this.#isCut ? lines.slice(0, ROWS_AT_FIRST) : lines).map((make) => make()),
      );
    this.#isCut &&= !this.#window;
  }

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
  }

  /** What scrolls, and whether all rows are needed, as on paper. */
  follow(region: HTMLElement, all: boolean): void {
    const isChanged = all !== this.#all;
    this.#region = region;
    this.#all = all;
    this.#window?.follow(region, all);
    if (isChanged && !this.#window) this.#place();
  }

  #take(sheet: MatrixSheet): void {
    const before = this.#sheet;
    this.#sheet = sheet;
    this.#shown = undefined;
    if (this.element.caption) this.element.caption.textContent = sheet.caption;
    this.element.className = sheet.kind === 'numbers' ? '' : `planning ${sheet.kind}`;
    const isSame =
      before?.kind === sheet.kind &&
      before.corner === sheet.corner &&
      sameColumns(before.columns, sheet.columns) &&
      before.reference?.id === sheet.reference?.id;
    if (!isSame) {
      this.#rows.clear();
      this.#head.replaceChildren(this.#headRow(sheet), ...(sheet.reference ? [this.#row(sheet.reference, false)] : []));
      this.#head.rows[1]?.classList.add('reference');
      return;
    }
    const rows = new Map(sheet.groups.flatMap((group) => group.rows.map((row) => [row.id, row] as const)));
    for (const [id, made] of this.#rows) {
      const row = rows.get(id);
      if (row) writeRow(made, row);
      else this.#rows.delete(id);
    }
    const [, reference] = this.#head.rows;
    if (reference && sheet.reference) writeRow(reference, sheet.reference);
  }

  #linesOf(groups: readonly SheetGroup[]): MakeRow[] {
    const columns = this.#sheet?.columns.length ?? 0;
    return groups.flatMap(({ heading, rows }) => [
      ...(heading === undefined ? [] : [() => groupRow(heading, columns)]),
      ...rows.map((row) => () => this.#rowOf(row)),
    ]);
  }

  #rowOf(row: SheetRow): HTMLTableRowElement {
    const made = this.#rows.get(row.id) ?? this.#row(row, this.#sheet !== undefined && isPickable(this.#sheet));
    this.#rows.set(row.id, made);
    this.#markRow(made, row.id);
    return made;
  }

  #markRow(row: HTMLTableRowElement, id: string): void {
    const pressed = row.querySelector('button');
    if (!pressed) return;
    const isSelected = this.#shown?.selected.has(id) === true;
    row.classList.toggle('selected', isSelected);
    pressed.ariaPressed = String(isSelected);
  }

  #row(row: SheetRow, isButton: boolean): HTMLTableRowElement {
    const made = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    if (isButton) head.append(button(row.heading, 'id', row.id));
    else head.textContent = row.heading;
    made.append(head, ...row.cells.map(madeCell));
    return made;
  }

  #headRow(sheet: MatrixSheet): HTMLTableRowElement {
    const row = document.createElement('tr');
    const first = columnHead('corner');
    first.textContent = sheet.corner;
    row.append(
      first,
      ...sheet.columns.map((column, i) => {
        const head = columnHead('');
        const content = headContent(column);
        if (isSortable(sheet)) {
          const sort = button('', 'column', String(i));
          sort.append(...content, arrow());
          head.append(sort);
        } else head.append(...content);
        return head;
      }),
    );
    return row;
  }

  #markHead(order: MatrixOrder | undefined, chosen: string | undefined): void {
    const [, ...heads] = this.#head.rows[0]?.cells ?? [];
    heads.forEach((head, i) => {
      head.classList.toggle('chosen', this.#sheet?.columns[i]?.id === chosen);
      if (this.#sheet && isSortable(this.#sheet)) head.ariaSort = order?.column === i ? order.direction : 'none';
    });
  }

  readonly #onClick = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const { id, column } = pressed?.dataset ?? {};
    if (id !== undefined) this.#events.pick(id);
    else if (column !== undefined) this.#events.sort(Number(column));
  };
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

function button(text: string, key: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.tabIndex = -1;
  made.dataset[key] = value;
  if (text) made.textContent = text;
  return made;
}

function columnHead(name: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.className = name;
  return head;
}

const headContent = ({ heading, note }: SheetColumn): HTMLElement[] => [
  span('name', heading),
  ...(note ? [span('unit', note)] : []),
];

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}

const arrow = (): SVGElement => drawing('arrow', 10, 12, { up: 'M5,0l4,4.5h-8z', down: 'M5,12l4,-4.5h-8z' });

function drawing(name: string, width: number, height: number, paths: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ class: name, width, height, 'aria-hidden': true }))
    made.setAttribute(key, String(value));
  for (const [each, d] of Object.entries(paths)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', each);
    path.setAttribute('d', d);
    made.append(path);
  }
  return made;
}

function groupRow(heading: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  row.className = 'group';
  head.scope = 'rowgroup';
  head.colSpan = columns + 1;
  head.append(span('', heading));
  row.append(head);
  return row;
}

function madeCell(cell: SheetCell): HTMLTableCellElement {
  const made = document.createElement('td');
  writeCell(made, cell);
  return made;
}

function writeRow(made: HTMLTableRowElement, { heading, cells }: SheetRow): void {
  const [head, ...others] = made.cells;
  const name = head?.querySelector('button') ?? head;
  if (name && name.textContent !== heading) name.textContent = heading;
  others.forEach((cell, i) => {
    const now = cells[i];
    if (now) writeCell(cell, now);
  });
}

/** Eyes get the sign, ears its meaning; a plain number is the same for both. */
function writeCell(made: HTMLTableCellElement, { text, spoken, look, line }: SheetCell): void {
  if (made.className !== (look ?? '')) made.className = look ?? '';
  const [shown, said] = made.children;
  if (look === 'mirror' || line !== undefined) {
    made.replaceChildren(...(line ? [drawing('course', 72, 18, { line })] : []), span('unseen', spoken));
    return;
  }
  if (text === spoken) {
    if (shown ?? made.textContent !== text) made.textContent = text;
    return;
  }
  if (shown && said) {
    if (shown.textContent !== text) shown.textContent = text;
    if (said.textContent !== spoken) said.textContent = spoken;
    return;
  }
  const sign = document.createElement('span');
  sign.ariaHidden = 'true';
  sign.textContent = text;
  made.replaceChildren(sign, span('unseen', spoken));
}
