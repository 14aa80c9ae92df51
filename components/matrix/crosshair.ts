/** Marks the column under the pointer or the focus; rows are marked by style alone. */
export class Crosshair {
  #marked: readonly Element[] = [];

  readonly show = (event: Event): void => {
    const cell = event.target instanceof Element ? event.target.closest('th, td') : null;
    const table = cell?.closest('table');
    if (!(cell instanceof HTMLTableCellElement) || !table) return;
    this.hide();
    if (cell.cellIndex === 0) return;
    this.#marked = [...table.rows].flatMap((row) => row.cells[cell.cellIndex] ?? []);
    for (const other of this.#marked) other.classList.add('in-column');
  };

  readonly hide = (): void => {
    for (const cell of this.#marked) cell.classList.remove('in-column');
    this.#marked = [];
  };
}
