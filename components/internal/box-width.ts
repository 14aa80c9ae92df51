import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEFORE_FIRST_LAYOUT = 640;

/** The width of the box that a drawing has to fill, in whole pixels; the host updates when what it sees of it changes. */
export class BoxWidth implements ReactiveController {
  width = BEFORE_FIRST_LAYOUT;
  readonly #host: ReactiveControllerHost & Element;
  readonly #box: () => Element | null;
  readonly #see: (width: number) => unknown;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  #frame = 0;

  constructor(
    host: ReactiveControllerHost & Element,
    box: () => Element | null,
    see: (width: number) => unknown = (width) => width,
  ) {
    this.#host = host;
    this.#box = box;
    this.#see = see;
    // a drawing that changed its height at once would have the observer complain of a loop
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    host.addController(this);
  }

  // an element that is still empty is laid out at no cost, and has the width that its box will have
  hostConnected(): void {
    this.width = this.#host.clientWidth || this.width;
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = box;
    if (!box) return;
    this.#observer.observe(box);
    // asked now, the page would be laid out once more than it has to be
    if (this.width === BEFORE_FIRST_LAYOUT) this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
    cancelAnimationFrame(this.#frame);
  }

  // a hidden box has no width, and keeps its drawing
  #measure(): void {
    const width = this.#observed?.clientWidth ?? 0;
    if (width === 0 || width === this.width) return;
    const isSeen = this.#see(width) !== this.#see(this.width);
    this.width = width;
    if (isSeen) this.#host.requestUpdate();
  }
}
