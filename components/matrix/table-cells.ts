import type { SheetCell, SheetColumn, SheetRow } from '../../src/index.js';
import { svgElement } from '../internal/svg-element.js';
import { writeText } from '../internal/write.js';

/**
 * A row with its heading; as a button where it can be picked. Its cells come with {@link writeRow}; until then an empty one
 * keeps its height.
 */
export function bodyRow({ id, heading }: SheetRow, isButton: boolean): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(isButton ? button(heading, 'id', id) : heading);
  row.append(head, newCell(NOT_YET));
  return row;
}

/** The head of all columns; with buttons where they order the rows. */
export function headRow(corner: string, columns: readonly SheetColumn[], isSortable: boolean): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(
    columnHead('corner', corner),
    ...columns.map(({ of = '', heading, note }, i) => {
      const content = [span('unseen', of), span('name', heading), ...(note ? [span('unit', note)] : [])];
      if (!isSortable) return columnHead('', ...content);
      const sort = button('', 'column', String(i));
      sort.append(...content);
      return columnHead('', sort);
    }),
  );
  return row;
}

/** What stands above rows that belong together. */
export function groupRow(heading: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  row.className = 'group';
  head.scope = 'rowgroup';
  head.colSpan = columns + 1;
  head.append(span('', heading));
  row.append(head);
  return row;
}

/** Writes a row where it differs. */
export function writeRow(made: HTMLTableRowElement, { heading, cells }: SheetRow): void {
  const head = made.firstElementChild;
  writeText((head?.firstElementChild ?? head)?.firstChild, heading);
  // a list of the cells of a row would stay with the row for good
  let at = head?.nextElementSibling;
  for (const cell of cells) {
    if (at) writeCell(at, cell);
    else made.append(newCell(cell));
    at = at?.nextElementSibling;
  }
}

const NOT_YET: SheetCell = { text: '\u00a0', spoken: '\u00a0' };
const patterns = new Map<string, Element>();

// copies of one share what is said of its look
function newCell(cell: SheetCell): Element {
  const { look = '' } = cell;
  let pattern = patterns.get(look);
  if (!pattern) {
    pattern = document.createElement('td');
    if (look) pattern.className = look;
    pattern.append('');
    patterns.set(look, pattern);
  }
  const made = pattern.cloneNode(true) as Element;
  writeCell(made, cell);
  return made;
}

/** Eyes get the sign, ears its meaning; a plain number is the same for both. */
function writeCell(made: Element, { text, spoken, look, line }: SheetCell): void {
  if (made.className !== (look ?? '')) made.className = look ?? '';
  const isDrawn = look === 'mirror' || line !== undefined;
  const isPlain = !isDrawn && text === spoken;
  const { firstChild, firstElementChild } = made;
  if (isPlain && firstChild && !firstElementChild) writeText(firstChild, text);
  else if (isPlain) made.textContent = text;
  else if (isDrawn) made.replaceChildren(...(line ? [course(line)] : []), span('unseen', spoken));
  else if (!firstElementChild || made.textContent !== text + spoken) {
    const sign = span('', text);
    sign.ariaHidden = 'true';
    made.replaceChildren(sign, span('unseen', spoken));
  }
}

function button(text: string, key: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.tabIndex = -1;
  made.dataset[key] = value;
  if (text) made.append(text);
  return made;
}

function columnHead(name: string, ...content: readonly (string | Element)[]): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.className = name;
  head.append(...content);
  return head;
}

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  if (name) made.className = name;
  made.append(text);
  return made;
}

function course(line: string): SVGElement {
  const made = svgElement('svg', { class: 'course', width: 72, height: 18, 'aria-hidden': 'true' });
  made.append(svgElement('path', { d: line }));
  return made;
}
