import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TableTwin } from '../../src/index.js';
import { AtRest } from './at-rest.js';
import { tableTwinStyles } from './table-twin.styles.js';
import { writeCount, writeText } from './write.js';

/** Rows of a closed table that are written at once. */
const AT_ONCE = 30;
/** Rows that are written before anybody asks for them; more of them take longer than all the rest. */
const UNASKED = 100;

/** Writes the table twin: at once where it can be read or is short, else at rest, or only when it is opened or printed. */
export class TwinWriter implements ReactiveController {
  readonly styles = tableTwinStyles;
  readonly #rest = new AtRest();
  #disconnected = new AbortController();
  #place: HTMLDetailsElement | null = null;
  #table: TableTwin | undefined;
  #written: TableTwin | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param root - Where the place of the table is. */
  show(root: ParentNode, table: TableTwin): void {
    this.#table = table;
    if (!this.#place?.isConnected) this.#find(root);
    const { length = table.rows.length } = table;
    if (this.#place?.open || length <= AT_ONCE) this.#write();
    else if (length <= UNASKED) this.#rest.do(() => this.#write());
  }

  #find(root: ParentNode): void {
    const place = root.querySelector<HTMLDetailsElement>('details.twin');
    if (place === this.#place) return;
    this.#place = place;
    this.#written = undefined;
    place?.addEventListener('toggle', () => place.open && this.#write());
  }

  /** Paper cannot be clicked: the table is printed with its figure. */
  hostConnected(): void {
    this.#disconnected = new AbortController();
    const { signal } = this.#disconnected;
    let opened: HTMLDetailsElement | null = null;
    const open = (): void => {
      opened = this.#place?.open ? null : this.#place;
      this.#write();
      opened?.toggleAttribute('open', true);
    };
    addEventListener('beforeprint', open, { signal });
    addEventListener('afterprint', () => opened?.toggleAttribute('open', false), { signal });
  }

  hostDisconnected(): void {
    this.#disconnected.abort();
    this.#rest.stop();
  }

  #write(): void {
    this.#rest.stop();
    if (!this.#place || !this.#table || this.#table === this.#written) return;
    this.#written = this.#table;
    writeTable(this.#place, this.#table);
  }
}

function writeTable(place: Element, { caption, columns, rows }: TableTwin): void {
  const table = place.querySelector('table') as HTMLTableElement;
  table.createCaption().textContent = caption;
  const thead = table.createTHead();
  const [head = thead.insertRow()] = thead.rows;
  const [body = table.createTBody()] = table.tBodies;
  if (head.cells.length !== columns.length) body.replaceChildren();
  writeCount(head, columns.length, () => headCell('col'));
  columns.forEach((column, i) => writeText(head.cells[i]?.firstChild, column));
  writeCount(body, rows.length, () => {
    const row = document.createElement('tr');
    row.append(headCell('row'), ...columns.slice(1).map(() => dataCell()));
    return row;
  });
  let row = body.firstElementChild;
  for (const { heading, cells, reference } of rows) {
    if (!row) return;
    const className = reference ? 'reference' : '';
    // an empty attribute would be memory in each row
    if (row.className !== className) row.className = className;
    let cell = row.firstElementChild as Element;
    writeText(cell.firstChild, heading);
    for (const { text, spoken } of cells) {
      cell = cell.nextElementSibling as Element;
      writeCell(cell, text, spoken);
    }
    row = row.nextElementSibling;
  }
}

function headCell(scope: string): Element {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append('');
  return cell;
}

function dataCell(): Element {
  const cell = document.createElement('td');
  cell.append('');
  return cell;
}

/** Ears get the meaning where it is more than a number and its unit: a sign, a letter or brackets, a minus, a rounded zero. */
function writeCell(cell: Element, text: string, spoken: string): void {
  const isSign = text !== spoken && !spoken.startsWith(`${text} `);
  if (isSign !== cell.childElementCount > 0) cell.replaceChildren(...(isSign ? signAndMeaning() : ['']));
  if (isSign) {
    writeText(cell.firstChild?.firstChild, text);
    writeText(cell.lastChild?.firstChild, spoken);
  } else writeText(cell.firstChild, text);
}

function signAndMeaning(): Element[] {
  const [sign, meaning] = [document.createElement('span'), document.createElement('span')];
  sign.ariaHidden = 'true';
  meaning.className = 'unseen';
  for (const part of [sign, meaning]) part.append('');
  return [sign, meaning];
}
