import { css } from '../internal/sheet.js';
import { isLarge, type MakeRow, placeRows, ROWS_AT_FIRST } from './table-rows.js';

export const styles = css`
  .spacer td {
    padding: 0;
    border: 0;
  }
`;

const SPARE_ROWS = 12;

/** The rows of a large table that are in sight, and some above and below; two rows without content stand for the others. */
export class RowWindow {
  readonly #body: HTMLTableSectionElement;
  readonly #above = spacer();
  readonly #below = spacer();
  #lines: readonly MakeRow[] = [];
  #isWindowed = false;
  #columns = 0;
  #rowHeight = 0;
  #first = 0;
  #last = 0;
  #region: HTMLElement | undefined;
  #all = false;

  constructor(body: HTMLTableSectionElement) {
    this.#body = body;
  }

  show(lines: readonly MakeRow[], columns: number): void {
    this.#lines = lines;
    this.#columns = columns;
    this.#isWindowed = !this.#all && isLarge(lines, columns);
    if (this.#isWindowed) this.#draw(...this.#inSight());
    else
      placeRows(
        this.#body,
        lines.map((make) => make()),
      );
  }

  follow(region: HTMLElement, all: boolean): void {
    if (region !== this.#region) {
      this.#region?.removeEventListener('scroll', this.#onScroll);
      region.addEventListener('scroll', this.#onScroll, { passive: true });
    }
    this.#region = region;
    if (all === this.#all) return;
    this.#all = all;
    this.show(this.#lines, this.#columns);
  }

  reveal(edge: 'first' | 'last'): void {
    if (!this.#isWindowed) return;
    const count = Math.max(ROWS_AT_FIRST, this.#last - this.#first);
    const first = edge === 'first' ? 0 : Math.max(0, this.#lines.length - count);
    this.#draw(first, first + count);
  }

  readonly #onScroll = (): void => {
    if (!this.#isWindowed) return;
    const [first, last] = this.#inSight();
    // the spare rows are there so that not every pixel costs a drawing
    const isCovered = first >= this.#first && last <= this.#last;
    if (!isCovered) this.#draw(first - SPARE_ROWS, last + SPARE_ROWS);
  };

  #inSight(): [first: number, last: number] {
    const region = this.#region;
    if (!region || this.#rowHeight === 0) return [0, ROWS_AT_FIRST];
    const head = this.#body.offsetTop;
    const first = Math.floor((region.scrollTop - head) / this.#rowHeight);
    return [
      Math.max(0, first),
      Math.min(this.#lines.length, first + Math.ceil(region.clientHeight / this.#rowHeight) + 1),
    ];
  }

  #draw(from: number, to: number): void {
    this.#first = Math.max(0, from);
    this.#last = Math.min(this.#lines.length, to);
    const rows = this.#lines.slice(this.#first, this.#last).map((make, i) => {
      const row = make();
      // the head is row 1
      row.ariaRowIndex = String(this.#first + i + 2);
      return row;
    });
    placeRows(this.#body, [this.#above, ...rows, this.#below]);
    const table = this.#body.closest('table');
    if (table) table.ariaRowCount = String(this.#lines.length + 1);
    this.#stretchBoth();
  }

  /** Takes the height that rows have on average, once the page has laid them out. */
  settle(): void {
    if (!this.#isWindowed || this.#rowHeight > 0) return;
    this.#rowHeight = this.#body.offsetHeight / (this.#last - this.#first);
    this.#stretchBoth();
  }

  #stretchBoth(): void {
    this.#stretch(this.#above, this.#first);
    this.#stretch(this.#below, this.#lines.length - this.#last);
  }

  #stretch(row: HTMLTableRowElement, lines: number): void {
    row.hidden = lines === 0;
    row.style.setProperty('block-size', `${lines * this.#rowHeight}px`);
  }
}

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'spacer';
  row.ariaHidden = 'true';
  row.append(document.createElement('td'));
  return row;
}
