import {
  areaBox,
  magnification,
  type MapGeometry,
  type MapView,
  moveView,
  viewWith,
  type Way,
  wholeView,
  zoomView,
} from '../../src/index.js';
import { scalePatterns } from './map-patterns.js';

/** How much nearer or farther one press is. */
const STEP = 1.6;
/** How far one press moves it, in parts of what is seen. */
const PRESS = 1 / 3;
const DIRECTIONS: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  up: [0, -PRESS],
  right: [PRESS, 0],
  down: [0, PRESS],
  left: [-PRESS, 0],
};
/** How far a pointer goes, in pixels, before it moves the map instead of clicking. */
const DRAG = 5;
const WHEEL = 0.005;

/** Shows a part of a map larger: only the window onto it changes, lines and circles keep their size. */
export class MapZoom {
  readonly #svg: SVGSVGElement;
  readonly #changed: (isResized: boolean) => void;
  #geometry: MapGeometry | undefined;
  view: MapView = { x: 0, y: 0, width: 1, height: 1 };

  /** @param changed - Called when another part of the map is seen: larger or smaller, or only moved. */
  constructor(svg: SVGSVGElement, changed: (isResized: boolean) => void, signal: AbortSignal) {
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

  /** Shows what lies next to what is seen. */
  move(way: Way): void {
    this.#look(this.#viewTo(way));
  }

  /** True where the map ends with what is seen. */
  isAtEdge(way: Way): boolean {
    const { x, y } = this.#viewTo(way);
    return x === this.view.x && y === this.view.y;
  }

  /** Moves the part that is seen so that an area is in it. */
  follow(code: string): void {
    const box = this.#geometry && areaBox(this.#geometry, code);
    if (box && !this.isWhole) this.#look(viewWith(this.view, box, this.#whole));
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

  #viewTo(way: Way): MapView {
    const [x, y] = DIRECTIONS[way];
    const { width, height } = this.view;
    return moveView(this.view, x * width, y * height, this.#whole);
  }

  #by(factor: number, at = middleOf(this.view)): void {
    this.#look(zoomView(this.view, factor, at, this.#whole));
  }

  #look(view: MapView): void {
    const { x, y, width } = this.view;
    if (view.x === x && view.y === y && view.width === width) return;
    this.view = view;
    this.#write(view);
    this.#changed(view.width !== width);
  }

  #write({ x, y, width, height }: MapView): void {
    this.#svg.setAttribute('viewBox', [x, y, width, height].map((each) => Number(each.toFixed(2))).join(' '));
    this.#svg.style.setProperty('--_shrink', String(width / this.#whole.width));
    this.#svg.classList.toggle('near', !this.isWhole);
    this.#leaveToPage();
    this.scale();
  }

  // a finger on the whole map scrolls the page, on a part of it moves that; where the map ends it scrolls the page again.
  // Where a browser knows no such directions, the first of both stays
  #leaveToPage(): void {
    const edge = this.isAtEdge('up') ? 'pan-up' : this.isAtEdge('down') ? 'pan-down' : '';
    for (const action of this.isWhole ? [''] : ['pinch-zoom', `pinch-zoom ${edge}`])
      this.#svg.style.touchAction = action;
  }

  // a wheel alone scrolls the page
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const matrix = this.#svg.getScreenCTM()?.inverse();
    const at = matrix && new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    this.#by(Math.exp(-event.deltaY * WHEEL), at);
  }

  // of two fingers, which are the page's, only the first one is followed until they are taken for a pinch
  #onDown(down: PointerEvent): void {
    if (!down.isPrimary || down.button !== 0 || this.isWhole) return;
    const from = this.view;
    const units = from.width / this.#svg.clientWidth;
    const done = new AbortController();
    const { signal } = done;
    let isMoved = false;
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const [x, y] = [down.clientX - event.clientX, down.clientY - event.clientY];
      isMoved ||= Math.hypot(x, y) > DRAG;
      if (isMoved) this.#look(moveView(from, x * units, y * units, this.#whole));
    };
    const end = ({ pointerId }: PointerEvent): void => {
      if (pointerId !== down.pointerId) return;
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
