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

/** Id of the row or card that an event is about; none in the head. */
export const rowAt = ({ target }: Event): string | undefined =>
  target instanceof Element
    ? target.closest('tr, li')?.querySelector<HTMLElement>('[data-id]')?.dataset['id']
    : undefined;

/** Marks the row or card of this id, and no other. */
export function showRow(region: Element, id: string | undefined): void {
  region.querySelector('.pointed')?.classList.remove('pointed');
  if (id !== undefined)
    region
      .querySelector(`[data-id="${CSS.escape(id)}"]`)
      ?.closest('tr, li')
      ?.classList.add('pointed');
}
