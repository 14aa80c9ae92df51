import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the window something is still about to be seen. */
const NEAR = '300px';
/** What is shown at all is within this. */
const ANYWHERE = '10000000px';

/**
 * When an element is worth its data: near the window at once, elsewhere when the page is at rest, so that print, search in the
 * page and screen readers find it; before print in any case. What is not shown at all, in a closed `details` or a hidden tab,
 * waits until it is. `loading="eager"` waits for nothing, and an element that asks for nothing is not watched.
 */
export class NearView implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #hasCome = false;
  #waiting: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Who is told no is told by an update of the host when it is so. */
  get isNear(): boolean {
    if (this.#host.getAttribute('loading') === 'eager') this.#hasCome = true;
    else if (!this.#hasCome && !this.#waiting && this.#host.isConnected) this.#watch();
    return this.#hasCome;
  }

  hostDisconnected(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  #watch(): void {
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    this.#whenShown(NEAR, () => this.#arrive(), signal);
    this.#whenShown(ANYWHERE, () => whenIdle(() => !signal.aborted && this.#arrive()), signal);
    addEventListener('beforeprint', () => this.#arrive(), { signal });
  }

  /** @param margin - How far outside the window it may be. */
  #whenShown(margin: string, then: () => void, signal: AbortSignal): void {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && then(), {
      rootMargin: margin,
    });
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #arrive(): void {
    this.#waiting?.abort();
    this.#hasCome = true;
    this.#host.requestUpdate();
  }
}

let last: Promise<unknown> | undefined;

/** Runs when the page is loaded and has nothing else to do, one after the other. */
function whenIdle(task: () => void): void {
  last = (last ?? pageLoaded()).then(idle).then(task);
}

const pageLoaded = async (): Promise<unknown> =>
  document.readyState === 'complete' || new Promise((loaded) => addEventListener('load', loaded));

// Safari has no requestIdleCallback
const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(resolve) : setTimeout(resolve, 50),
  );
