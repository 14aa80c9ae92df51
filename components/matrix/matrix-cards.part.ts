import type { nothing, TemplateResult } from 'lit';
import type {
  Language,
  MatrixOrder,
  MatrixSheet,
  SheetCell,
  SheetColumn,
  SheetGroup,
  SheetRow,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { type CardTexts, deCards } from '../locales/matrix-cards.de.js';
import { enCards } from '../locales/matrix-cards.en.js';
import type { MatrixTableContent, MatrixTableEvents } from './matrix-table.js';
import { isPickable } from './sheet-kinds.js';
import { matrixCardStyles } from './matrix-cards.styles.js';

const TEXTS: Readonly<Record<Language, CardTexts>> = { de: deCards, en: enCards };
const UNTOLD: ReadonlySet<string | undefined> = new Set(['none', 'self']);

/** What has a heading, with its level. */
interface Headed {
  readonly headingLevel: number;
}

/**
 * A sheet for narrow screens: a card a row, with what it has and the name of the column beside it. Of areas there are many:
 * their cards are closed, with the one figure that rows are ordered by, and open with all of them when they are picked.
 */
export class MatrixCards {
  readonly styles = matrixCardStyles;
  readonly orderChoice = orderChoice;
  readonly element = document.createElement('div');
  readonly #host: Headed;

  constructor(events: MatrixTableEvents, host: Headed) {
    this.#host = host;
    this.element.addEventListener('click', ({ target }) => {
      const id = target instanceof Element ? target.closest('button')?.dataset['id'] : undefined;
      if (id !== undefined) events.pick(id);
    });
  }

  draw(content: MatrixTableContent): void {
    const { sheet, groups } = content;
    const { reference } = sheet;
    const focused = this.element.querySelector<HTMLElement>(':focus')?.dataset['id'];
    this.element.className = `cards ${sheet.kind}`;
    this.element.replaceChildren(
      ...(reference ? [list([openCard(reference, sheet)], 'reference')] : []),
      ...(isPickable(sheet) ? [columnHead(sheet.columns[leadOf(content)])] : []),
      ...groups.flatMap((group) => groupOf(group, content, this.#host.headingLevel + 1)),
    );
    // made anew with all the others, the card that was pressed keeps the focus
    if (focused !== undefined)
      this.element.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

function groupOf({ heading, rows }: SheetGroup, content: MatrixTableContent, level: number): Element[] {
  const { sheet } = content;
  const cards = list(rows.map((row) => (isPickable(sheet) ? areaCard(row, content) : openCard(row, sheet))));
  return heading === undefined ? [cards] : [made(`h${Math.min(level, 6)}`, 'group-name', heading), cards];
}

function list(items: readonly Element[], name = ''): Element {
  const all = made('ul', name);
  // without signs before its items it is none to Safari, which would not say how many there are
  all.role = 'list';
  all.append(...items);
  return all;
}

/** The column whose figures closed cards show: the one that rows are ordered by, else the one the group looks at. */
function leadOf({ sheet, order, chosen }: MatrixTableContent): number {
  return (
    order?.column ??
    Math.max(
      0,
      sheet.columns.findIndex(({ id }) => id === chosen),
    )
  );
}

/** What the figures of closed cards are, for eyes: ears get it with each of them. */
function columnHead(column: SheetColumn | undefined): Element {
  const head = named('p', 'lead', column);
  head.ariaHidden = 'true';
  return head;
}

function areaCard(row: SheetRow, content: MatrixTableContent): Element {
  const { id, heading, cells } = row;
  const { columns } = content.sheet;
  const isOpen = content.selected.has(id);
  const item = made('li', isOpen ? 'selected' : 'closed');
  const one = [leadOf(content), leadOf(content) + 1] as const;
  const told = isOpen ? facts(cells, columns) : facts(cells.slice(...one), columns.slice(...one), 'unseen');
  item.append(pressable(id, heading, isOpen), told);
  return item;
}

function openCard({ heading, cells }: SheetRow, sheet: MatrixSheet): Element {
  const item = made('li', '');
  item.append(made('strong', '', heading), facts(cells, sheet.columns));
  return item;
}

/** Cells and the names of their columns, which are for ears alone where that is their class. */
function facts(cells: readonly SheetCell[], columns: readonly SheetColumn[], termName = ''): Element {
  const all = made('dl', '');
  cells.forEach((cell, i) => {
    if (UNTOLD.has(cell.look)) return;
    const fact = made('div', '');
    fact.append(named('dt', termName, columns[i]), definition(cell));
    all.append(fact);
  });
  return all;
}

function named(tag: string, name: string, column: SheetColumn | undefined): HTMLElement {
  const { of = '', heading = '', note } = column ?? {};
  const element = made(tag, name);
  element.append(made('span', 'unseen', of), heading);
  if (note) element.append(' ', made('span', 'unit', note));
  return element;
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

function pressable(id: string, text: string, isOpen: boolean): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset['id'] = id;
  button.ariaExpanded = String(isOpen);
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
function orderChoice(
  { columns }: MatrixSheet,
  order: MatrixOrder | undefined,
  language: Language,
  sort: (order: MatrixOrder | undefined) => void,
): TemplateResult | typeof nothing {
  const texts = TEXTS[language];
  const options = [
    { id: '', text: texts.usualOrder },
    ...columns.map(({ of = '', heading }, i) => ({ id: String(i), text: of + heading })),
  ];
  return choice(texts.order, options, String(order?.column ?? ''), (id) =>
    sort(id === '' ? undefined : { column: Number(id), direction: 'descending' }),
  );
}
