import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEFORE_FIRST_LAYOUT = 640;

/** The width of the box that a drawing has to fill, in whole pixels; the host updates when it changes. */
export class BoxWidth implements ReactiveController {
  width = BEFORE_FIRST_LAYOUT;
  readonly #host: ReactiveControllerHost;
  readonly #box: () => Element | null;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    this.#host = host;
    this.#box = box;
    this.#observer = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#observed) return;
    this.#observer.disconnect();
    if (box) this.#observer.observe(box);
    this.#observed = box;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  // a hidden box has no width, and keeps its drawing
  #resize(width: number): void {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
