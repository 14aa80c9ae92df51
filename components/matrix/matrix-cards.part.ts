import type { nothing, TemplateResult } from 'lit';
import type { MatrixOrder, MatrixSheet, SheetCell, SheetGroup, SheetRow } from '../../src/index.js';
import { choice } from '../internal/choice.js';
import type { MatrixTexts } from '../locales/de.js';
import type { MatrixTableContent, MatrixTableEvents } from './matrix-table.js';
import { isPickable } from './sheet-kinds.js';
export { matrixCardStyles as styles } from './matrix-cards.styles.js';

const UNTOLD: ReadonlySet<string | undefined> = new Set(['none', 'self']);

/** A sheet for narrow screens: a card a row, with what it has and the name of the column beside it. */
export class MatrixCards {
  readonly element = document.createElement('div');
  readonly #events: MatrixTableEvents;

  constructor(events: MatrixTableEvents) {
    this.#events = events;
    this.element.addEventListener('click', ({ target }) => {
      const id = target instanceof Element ? target.closest('button')?.dataset['id'] : undefined;
      if (id !== undefined) this.#events.pick(id);
    });
  }

  draw(content: MatrixTableContent): void {
    const { sheet, groups } = content;
    const { reference } = sheet;
    this.element.className = `cards ${sheet.kind}`;
    this.element.replaceChildren(
      ...(reference ? [list([card(reference, content, false)], 'reference')] : []),
      ...groups.flatMap((group) => this.#group(group, content)),
    );
  }

  #group({ heading, rows }: SheetGroup, content: MatrixTableContent): Element[] {
    const cards = list(rows.map((row) => card(row, content, isPickable(content.sheet))));
    if (heading === undefined) return [cards];
    cards.ariaLabel = heading;
    return [made('p', 'group-name', heading), cards];
  }
}

function list(items: readonly Element[], name = ''): Element {
  const all = made('ul', name);
  all.append(...items);
  return all;
}

function card({ id, heading, cells }: SheetRow, { sheet, selected }: MatrixTableContent, isButton: boolean): Element {
  const item = made('li', selected.has(id) ? 'selected' : '');
  item.append(isButton ? pressable(id, heading, selected.has(id)) : made('strong', '', heading));
  const facts = made('dl', '');
  cells.forEach((cell, i) => {
    if (UNTOLD.has(cell.look)) return;
    const { heading: name = '', note } = sheet.columns[i] ?? {};
    const term = made('dt', '', name);
    if (note) term.append(' ', made('span', 'unit', note));
    const fact = made('div', '');
    fact.append(term, definition(cell));
    facts.append(fact);
  });
  if (facts.childElementCount > 0) item.append(facts);
  return item;
}

function definition({ text, spoken, look, alone, line }: SheetCell): Element {
  const value = made('dd', (look === 'mirror' ? alone : look) ?? '');
  if (text === spoken || line !== undefined) value.textContent = spoken;
  else {
    const sign = made('span', '', text);
    sign.ariaHidden = 'true';
    value.append(sign, made('span', 'unseen', spoken));
  }
  return value;
}

function pressable(id: string, text: string, isPressed: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset['id'] = id;
  button.ariaPressed = String(isPressed);
  button.textContent = text;
  return button;
}

function made(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

/** The order as a list, where there are no headings to press. */
export function orderChoice(
  { columns }: MatrixSheet,
  order: MatrixOrder | undefined,
  matrix: MatrixTexts,
  sort: (order: MatrixOrder | undefined) => void,
): TemplateResult | typeof nothing {
  const options = [
    { id: '', text: matrix.usualOrder },
    ...columns.map(({ heading }, i) => ({ id: String(i), text: heading })),
  ];
  return choice(matrix.order, options, String(order?.column ?? ''), (id) =>
    sort(id === '' ? undefined : { column: Number(id), direction: 'descending' }),
  );
}
