/**
 * Makes the buttons in the head and the first column of a table one tab stop: the arrow keys go from one to the next, in
 * the head sideways, in the column up and down.
 */
export class RovingButtons {
  #table: HTMLTableElement | undefined;

  /** Takes the buttons there are now; the one that was the tab stop stays it, else it is the first. */
  attach(table: HTMLTableElement | undefined): void {
    this.#table = table;
    const all = [...this.#inHead, ...this.#inColumn];
    const stop = all.find((button) => button.tabIndex === 0) ?? all[0];
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
    return [...(this.#table?.tHead?.querySelectorAll('button') ?? [])];
  }

  get #inColumn(): HTMLButtonElement[] {
    return [...(this.#table?.tBodies[0]?.querySelectorAll('button') ?? [])];
  }

  #next(button: HTMLButtonElement, key: string): HTMLButtonElement | undefined {
    const [head, column] = [this.#inHead, this.#inColumn];
    const isInHead = head.includes(button);
    const line = isInHead ? head : column;
    const at = line.indexOf(button);
    const [back, on] = isInHead ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (key === on) return line[at + 1];
    if (key === back) return line[at - 1] ?? (isInHead ? undefined : head[0]);
    if (key === 'ArrowDown') return column[0];
    if (key === 'Home') return line[0];
    return key === 'End' ? line.at(-1) : undefined;
  }

  #makeStop(stop: HTMLButtonElement): void {
    for (const button of [...this.#inHead, ...this.#inColumn]) button.tabIndex = button === stop ? 0 : -1;
  }
}
