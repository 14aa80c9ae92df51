import type { ReactiveController } from 'lit';
import type { FramedElement } from '../internal/framed-element.js';
import type { LazyPart } from '../internal/lazy-part.js';
import type { MatrixCards } from './matrix-cards.part.js';
import { MatrixTable, type MatrixTableContent, type MatrixTableEvents } from './matrix-table.js';
import { RovingButtons } from './roving-buttons.js';
import type * as windowPart from './row-window.part.js';

/** Narrower than this a table of several columns is read by scrolling to and fro, and cards are not. */
export const CARD_WIDTH = 480;
/** More cells than this nobody reads as cards. */
const MOST_CELLS_IN_CARDS = 3000;

/** A sheet as a table, or as cards where there is no room for one. On paper it has all its rows. */
export class MatrixDrawing implements ReactiveController {
  readonly buttons = new RovingButtons((edge) => this.#table.reveal(edge));
  readonly cards: LazyPart<MatrixCards>;
  readonly #rows: LazyPart<typeof windowPart>;
  readonly #table: MatrixTable;
  // asked as the page lays itself out: asked earlier, the page would have to do so twice
  readonly #sizes = new ResizeObserver(() => {
    this.#table.settle();
    this.#takeFocusIfItScrolls();
  });
  #region: HTMLElement | undefined;
  #watched: readonly Element[] = [];
  #connected = new AbortController();

  constructor(host: FramedElement<unknown>, events: MatrixTableEvents) {
    this.cards = host.lazy(async () => new (await import('./matrix-cards.part.js')).MatrixCards(events, host));
    this.#rows = host.lazy(() => import('./row-window.part.js'));
    this.#table = new MatrixTable(events, () => this.#rows.ask()?.RowWindow);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    addEventListener('beforeprint', () => this.#follow(true), { signal });
    addEventListener('afterprint', () => this.#follow(false), { signal });
  }

  hostDisconnected(): void {
    this.#connected.abort();
    this.#sizes.disconnect();
    this.#watched = [];
  }

  /** What the sheet looks like in a box of this width. */
  draw(content: MatrixTableContent, width: number): HTMLElement {
    const drawn = (isInCards(content, width) && this.cards.ask()) || this.#table;
    drawn.draw(content);
    return drawn.element;
  }

  /** Takes note of the box once the drawing stands in it. */
  attach(region: HTMLElement): void {
    this.#region = region;
    this.#follow(false);
    this.buttons.attach(region);
    // the only way in for the keyboard, if it scrolls; whether it does is known later
    if (!region.querySelector('button') && !region.hasAttribute('tabindex')) region.tabIndex = 0;
    const watched = [region, ...region.children];
    if (watched.length === this.#watched.length && watched.every((each, i) => each === this.#watched[i])) return;
    this.#sizes.disconnect();
    for (const each of watched) this.#sizes.observe(each);
    this.#watched = watched;
  }

  #takeFocusIfItScrolls(): void {
    const region = this.#region;
    if (!region) return;
    const isWider = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    // its buttons come into sight with the focus
    if (isWider && !region.querySelector('button')) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }

  #follow(all: boolean): void {
    if (this.#region) this.#table.follow(this.#region, all);
  }
}

/** Whether a sheet is drawn as cards. */
export function isInCards({ sheet: { columns, groups } }: Pick<MatrixTableContent, 'sheet'>, width: number): boolean {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return width < CARD_WIDTH && columns.length > 1 && rows * columns.length <= MOST_CELLS_IN_CARDS;
}
