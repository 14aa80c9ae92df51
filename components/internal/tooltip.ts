/** Where on the screen something is, in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const DISTANCE = 14;
const EDGE = 8;
const LINGER = 120;

/**
 * One tip in the top layer beside what it explains. It stays while the pointer is on it, within the viewport, and goes
 * with Escape, when the page scrolls, or when the pointer has been elsewhere for a moment (WCAG 1.4.13).
 */
export class Tooltip {
  readonly element: HTMLElement;
  readonly #dismissed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open: AbortController | undefined;

  /**
   * @param element - Has the attribute `popover="manual"` and `aria-hidden="true"`: what it says is said elsewhere too.
   * @param dismissed - Called when the reader, not the element, has closed it.
   */
  constructor(element: HTMLElement, dismissed: () => void) {
    this.element = element;
    this.#dismissed = dismissed;
    element.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    element.addEventListener('pointerleave', () => this.hideSoon());
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Shows the tip above a point, below it where there is no room. The part before the first colon stands out. */
  show(text: string, at: ScreenPoint): void {
    clearTimeout(this.#timer);
    // its page may have taken the element away before the frame in which it is asked to
    if (!this.element.isConnected) return;
    const colon = text.indexOf(':');
    const name = document.createElement('strong');
    name.textContent = text.slice(0, colon);
    this.element.replaceChildren(name, text.slice(colon));
    if (!this.#open) this.#enter();
    this.#place(at);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#open?.abort();
    this.#open = undefined;
    this.element.hidePopover();
  }

  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#dismiss(), LINGER);
  }

  #dismiss(): void {
    if (!this.isOpen) return;
    this.hide();
    this.#dismissed();
  }

  #enter(): void {
    this.#open = new AbortController();
    const { signal } = this.#open;
    this.element.showPopover();
    const dismiss = (): void => this.#dismiss();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // the key is spent only where the reader is; elsewhere it belongs to the page
        if ((this.element.getRootNode() as ShadowRoot).activeElement) event.stopPropagation();
        dismiss();
      },
      { signal, capture: true },
    );
    document.addEventListener('scroll', dismiss, { signal, passive: true });
    document.addEventListener('pointerdown', (event) => event.pointerType !== 'mouse' && dismiss(), {
      signal,
      capture: true,
    });
  }

  #place(at: ScreenPoint): void {
    // a page that is zoomed by its style measures in other pixels than it places
    const zoom = this.element.currentCSSZoom ?? 1;
    const [x, y] = [at.x / zoom, at.y / zoom];
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const above = y - DISTANCE - height;
    const left = Math.max(EDGE, Math.min(x - width / 2, document.documentElement.clientWidth - EDGE - width));
    this.element.style.setProperty('left', `${Math.round(left)}px`);
    this.element.style.setProperty('top', `${Math.round(above >= EDGE ? above : y + DISTANCE)}px`);
  }
}
