import {
  magnification,
  type MapGeometry,
  type MapView,
  moveView,
  viewWith,
  wholeView,
  zoomView,
} from '../../src/index.js';
import { scalePatterns } from './map-patterns.js';

/** How much nearer or farther one press is. */
const STEP = 1.6;
/** How far a pointer goes, in pixels, before it moves the map instead of clicking. */
const DRAG = 5;
const WHEEL = 0.005;

/** Shows a part of a map larger: only the window onto it changes, lines and circles keep their size. */
export class MapZoom {
  readonly #svg: SVGSVGElement;
  readonly #changed: () => void;
  #geometry: MapGeometry | undefined;
  view: MapView = { x: 0, y: 0, width: 1, height: 1 };

  /** @param changed - Called when another part of the map is seen. */
  constructor(svg: SVGSVGElement, changed: () => void, signal: AbortSignal) {
    this.#svg = svg;
    this.#changed = changed;
    svg.addEventListener('wheel', (event) => this.#onWheel(event), { signal, passive: false });
    svg.addEventListener('pointerdown', (event) => this.#onDown(event), { signal });
    // paper has no buttons: it shows the whole
    window.addEventListener('beforeprint', () => this.#write(this.#whole), { signal });
    window.addEventListener('afterprint', () => this.#write(this.view), { signal });
  }

  /** The drawing is that of this geometry; another one is seen as a whole first. */
  show(geometry: MapGeometry): void {
    if (geometry !== this.#geometry) this.view = wholeView(geometry);
    this.#geometry = geometry;
    this.#write(this.view);
  }

  /** How many times larger than the whole it is shown. */
  get times(): number {
    return magnification(this.view, this.#whole);
  }

  get isWhole(): boolean {
    return this.times < 1.01;
  }

  get isNearest(): boolean {
    return zoomView(this.view, STEP, middleOf(this.view), this.#whole).width === this.view.width;
  }

  nearer(): void {
    this.#by(STEP);
  }

  farther(): void {
    this.#by(1 / STEP);
  }

  whole(): void {
    this.#look(this.#whole);
  }

  /** Moves the part that is seen so that an area is in it. */
  follow(code: string): void {
    const path = this.#svg.querySelector<SVGPathElement>(`.areas [data-code="${CSS.escape(code)}"]`);
    if (path && !this.isWhole) this.#look(viewWith(this.view, path.getBBox(), this.#whole));
  }

  /** Keeps patterns as large as they were on the screen. */
  scale(): void {
    const definitions = this.#svg.parentElement?.querySelector('defs');
    const pixels = this.#svg.clientWidth;
    if (definitions && pixels > 0) scalePatterns(definitions, this.view.width / pixels);
  }

  get #whole(): MapView {
    return wholeView(this.#geometry ?? { width: 1, height: 1 });
  }

  #by(factor: number, at = middleOf(this.view)): void {
    this.#look(zoomView(this.view, factor, at, this.#whole));
  }

  #look(view: MapView): void {
    const { x, y, width } = this.view;
    if (view.x === x && view.y === y && view.width === width) return;
    this.view = view;
    this.#write(view);
    this.#changed();
  }

  #write({ x, y, width, height }: MapView): void {
    this.#svg.setAttribute('viewBox', [x, y, width, height].map((each) => Number(each.toFixed(2))).join(' '));
    this.#svg.style.setProperty('--_shrink', String(width / this.#whole.width));
    this.#svg.classList.toggle('near', !this.isWhole);
    this.scale();
  }

  // a wheel alone scrolls the page
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const matrix = this.#svg.getScreenCTM()?.inverse();
    const at = matrix && new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    this.#by(Math.exp(-event.deltaY * WHEEL), at);
  }

  // a finger scrolls the page; what a mouse does here, clicks on areas at the edge and keys do too
  #onDown(down: PointerEvent): void {
    if (down.pointerType === 'touch' || down.button !== 0 || this.isWhole) return;
    const from = this.view;
    const units = from.width / this.#svg.clientWidth;
    const done = new AbortController();
    const { signal } = done;
    let isMoved = false;
    const move = (event: PointerEvent): void => {
      const [x, y] = [down.clientX - event.clientX, down.clientY - event.clientY];
      isMoved ||= Math.hypot(x, y) > DRAG;
      if (isMoved) this.#look(moveView(from, x * units, y * units, this.#whole));
    };
    const end = (): void => {
      done.abort();
      // the click that ends a move picks nothing
      const swallow = (event: Event): void => event.stopImmediatePropagation();
      if (!isMoved) return;
      this.#svg.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => this.#svg.removeEventListener('click', swallow, { capture: true }));
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }
}

const middleOf = ({ x, y, width, height }: MapView): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});
