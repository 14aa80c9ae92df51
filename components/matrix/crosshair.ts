/** Marks the column under the pointer or the focus; rows are marked by style alone. */
export class Crosshair {
  #marked: readonly Element[] = [];

  readonly show = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
    if (!cell) return;
    this.hide();
    if (cell.cellIndex === 0) return;
    this.#marked = [...(cell.closest('table')?.rows ?? [])].flatMap((row) => row.cells[cell.cellIndex] ?? []);
    for (const other of this.#marked) other.classList.add('in-column');
  };

  readonly hide = (): void => {
    for (const cell of this.#marked) cell.classList.remove('in-column');
    this.#marked = [];
  };
}

/** Id of the row or card that an event is about; none in the head. */
export const rowAt = ({ target }: Event): string | undefined =>
  (target as Element).closest('tr, li')?.querySelector<HTMLElement>('[data-id]')?.dataset['id'];

/** Marks the row or card of this id, and no other. */
export function showRow(region: Element, id: string | undefined): void {
  region.querySelector('.pointed')?.classList.remove('pointed');
  if (id !== undefined)
    region
      .querySelector(`[data-id="${CSS.escape(id)}"]`)
      ?.closest('tr, li')
      ?.classList.add('pointed');
}
