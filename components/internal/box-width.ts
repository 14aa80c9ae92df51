import type { LitElement, ReactiveController } from 'lit';

const BEFORE_FIRST_LAYOUT = 640;
/** Pixels between the margins of a sheet of A4, and of a page whose text is as wide as its window. */
const [PAPER, PAGE] = [680, 1000];

/** What every element can, and Lit shows to subclasses alone. */
interface Immediate {
  performUpdate(): void;
}

/**
 * The width of the box that a drawing has to fill, in whole pixels; the host updates when what it sees of it changes. No page
 * is laid out on paper before it is printed: there the box is taken to have the share of the sheet that it has of the window.
 */
export class BoxWidth implements ReactiveController {
  width = BEFORE_FIRST_LAYOUT;
  readonly #host: LitElement;
  readonly #box: () => Element | null;
  readonly #see: (width: number) => unknown;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  #frame = 0;

  constructor(host: LitElement, box: () => Element | null, see: (width: number) => unknown = (width) => width) {
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
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
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
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    cancelAnimationFrame(this.#frame);
    const share = Math.min(1, this.#clientWidth / Math.min(innerWidth, PAGE));
    this.#take(type === 'beforeprint' ? Math.round(share * PAPER) : this.#clientWidth);
    // the page is printed at once
    if (this.#host.isUpdatePending) (this.#host as unknown as Immediate).performUpdate();
  };

  // a hidden box has no width, and keeps its drawing
  #measure(): void {
    this.#take(this.#clientWidth);
  }

  get #clientWidth(): number {
    return this.#observed?.clientWidth ?? 0;
  }

  #take(width: number): void {
    if (width === 0 || width === this.width) return;
    const isSeen = this.#see(width) !== this.#see(this.width);
    this.width = width;
    if (isSeen) this.#host.requestUpdate();
  }
}
