/**
 * Makes the buttons in the head and the first column of a table, or those of cards, one tab stop: the arrow keys go from
 * one to the next, in the head sideways, in the column up and down.
 */
export class RovingButtons {
  readonly #reveal: (edge: 'first' | 'last') => void;
  #region: HTMLElement | undefined;
  #stop: HTMLButtonElement | undefined;

  /** @param reveal - Has the first or the last row drawn, where not all of them are. */
  constructor(reveal: (edge: 'first' | 'last') => void) {
    this.#reveal = reveal;
  }

  /** Takes the buttons there are now; the one that was the tab stop stays it, else it is the first. */
  attach(region: HTMLElement): void {
    this.#region = region;
    const isThere = this.#stop !== undefined && region.contains(this.#stop);
    const stop = isThere ? this.#stop : region.querySelector('button');
    if (stop) this.#makeStop(stop);
  }

  readonly onFocus = (event: FocusEvent): void => {
    const button = event.target;
    if (button instanceof HTMLButtonElement) this.#makeStop(button);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const button = event.target;
    if (!(button instanceof HTMLButtonElement)) return;
    const next = this.#next(button, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  get #inHead(): HTMLButtonElement[] {
    return [...(this.#region?.querySelectorAll<HTMLButtonElement>('thead button') ?? [])];
  }

  get #inColumn(): HTMLButtonElement[] {
    return [...(this.#region?.querySelectorAll<HTMLButtonElement>('tbody button, .cards button') ?? [])];
  }

  #next(button: HTMLButtonElement, key: string): HTMLButtonElement | undefined {
    const [head, column] = [this.#inHead, this.#inColumn];
    const isInHead = head.includes(button);
    const line = isInHead ? head : column;
    const at = line.indexOf(button);
    const [back, on] = isInHead ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (key === on) return line[at + 1];
    if (key === back) return line[at - 1] ?? (isInHead ? undefined : head[0]);
    if (isInHead && key === 'ArrowDown') return column[0];
    if (key !== 'Home' && key !== 'End') return undefined;
    if (!isInHead) this.#reveal(key === 'Home' ? 'first' : 'last');
    const all = isInHead ? head : this.#inColumn;
    return key === 'Home' ? all[0] : all.at(-1);
  }

  #makeStop(stop: HTMLButtonElement): void {
    if (this.#stop) this.#stop.tabIndex = -1;
    stop.tabIndex = 0;
    this.#stop = stop;
  }
}
