const QUIET_FOR = 400;

/** Puts something off until the reader's hand has come to rest: a slider passes many values, and only the last counts. */
export class AtRest {
  #timer: ReturnType<typeof setTimeout> | undefined;

  do(work: () => void, quietFor = QUIET_FOR): void {
    this.stop();
    this.#timer = setTimeout(work, quietFor);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
