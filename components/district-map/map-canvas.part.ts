import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  areaFinder,
  FIRST_AREA,
  MAP_LINES,
  type MapGeometry,
  type MapLook,
  PATTERN_TILES,
  TILE_PIXELS,
  UNCERTAIN_TILE,
} from '../../src/index.js';
import { svgElement } from '../internal/svg-element.js';
import type { PaintedTile } from '../internal/tile-pattern.js';
import { mapCanvasStyles } from './map-canvas.styles.js';
import { type AreaFills, type FillsMaker, UPON_AREAS } from './map-drawing.js';
import { findPainter, startPainter } from './map-painter.js';
import { type Easel, LOOK, type Manner, type MapPicture, type Style, UNCERTAIN, VEILED } from './map-picture.js';

/** Class names of the parts of tiles. */
const TILES = ['ink', 'scratch', 'paper'] as const;

/** Whether a page has no worker for it, which its console has been told. */
let isRefused = false;

function refuse(reason: unknown): void {
  if (isRefused) return;
  isRefused = true;
  // eslint-disable-next-line no-console -- for the webmaster: readers see the same map, only later
  console.warn(`<soz-district-map>: no worker for maps of many areas, they are drawn as SVG: ${String(reason)}`);
}

/** Paints the areas of a map in a worker, where drawing as many as paths would keep the page busy. */
export class MapCanvas implements ReactiveController, FillsMaker {
  #fills: CanvasFills | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    host.shadowRoot?.adoptedStyleSheets.push(mapCanvasStyles.styleSheet as CSSStyleSheet);
    host.addController(this);
  }

  fills(svg: SVGSVGElement, geometry: MapGeometry, paths: () => AreaFills): AreaFills {
    if (isRefused) return paths();
    this.#fills?.end();
    this.#fills = new CanvasFills(svg, geometry, paths);
    this.#fills.begin();
    return this.#fills;
  }

  hostConnected(): void {
    this.#fills?.begin();
  }

  hostDisconnected(): void {
    this.#fills?.stop();
  }
}

/** Whether the page has given the map what would lie upon the canvas, or beside it. */
function hasGround(svg: Element): boolean {
  const { backgroundColor, backgroundImage, padding, margin, borderWidth } = getComputedStyle(svg);
  return (
    [backgroundColor, backgroundImage, padding, margin, borderWidth].join() !== 'rgba(0, 0, 0, 0),none,0px,0px,0px'
  );
}

class CanvasFills implements AreaFills {
  readonly #svg: SVGSVGElement;
  readonly #geometry: MapGeometry;
  readonly #paths: () => AreaFills;
  readonly #looks: Uint8Array;
  readonly #names: MapLook[] = [];
  readonly #probes = svgElement('g');
  /** How things look on the map by their class names, as far as it is known. */
  readonly #styles = new Map<string, Style>();
  #find: ((x: number, y: number) => number) | undefined;
  #begun: { readonly worker: Worker; readonly canvas: HTMLCanvasElement; readonly done: AbortController } | undefined;
  /** Paths instead: on paper, or for good. */
  #instead: AreaFills | undefined;
  #size = { width: 0, height: 0, density: 1 };
  #frame = 0;
  /** Whether the worker was not where it was first looked for. */
  #isElsewhere = false;
  #isOver = false;

  constructor(svg: SVGSVGElement, geometry: MapGeometry, paths: () => AreaFills) {
    this.#svg = svg;
    this.#geometry = geometry;
    this.#paths = paths;
    this.#looks = new Uint8Array(geometry.shapes.length);
    this.#probes.setAttribute('class', 'areas probes');
    for (const name of [...TILES, 'veil', ...UPON_AREAS.map(([name]) => name)]) this.#probe(name);
    this.#probes.addEventListener('transitionend', () => this.#forget());
  }

  begin(): void {
    if (this.#begun || this.#instead || this.#isOver) return;
    try {
      const canvas = document.createElement('canvas');
      const offscreen = canvas.transferControlToOffscreen();
      const worker = startPainter();
      const easel: Easel = { canvas: offscreen, paths: this.#geometry.paths, areas: FIRST_AREA };
      worker.postMessage(easel, [offscreen]);
      this.#begun = { worker, canvas, done: new AbortController() };
      this.#listen(worker, this.#begun.done.signal);
      this.#svg.before(canvas);
      this.#svg.prepend(this.#probes);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  #listen(worker: Worker, signal: AbortSignal): void {
    const svg = this.#svg;
    worker.addEventListener('error', ({ message }) => void this.#onError(worker, message), { signal });
    addEventListener('beforeprint', () => this.#onPaper(), { signal });
    addEventListener('afterprint', () => this.#offPaper(), { signal });
    const resized = new ResizeObserver(([entry]) => {
      // another map takes its place, or none
      if (!svg.isConnected) return this.end();
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#size = { width, height, density: devicePixelRatio * (svg.currentCSSZoom ?? 1) };
      if (hasGround(svg)) this.#usePaths();
      else this.#forget();
    });
    const moved = new MutationObserver(() => this.#ask());
    moved.observe(svg, { attributeFilter: ['viewBox'] });
    // what is observed anew is told again
    const density = (): void => {
      resized.unobserve(svg);
      resized.observe(svg);
      matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', density, { signal, once: true });
    };
    density();
    signal.addEventListener('abort', () => {
      resized.disconnect();
      moved.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    });
  }

  /** Leaves the worker until it begins again. */
  stop(): void {
    const { worker, canvas, done } = this.#begun ?? {};
    this.#begun = undefined;
    done?.abort();
    worker?.terminate();
    canvas?.remove();
    this.#probes.remove();
  }

  end(): void {
    this.#isOver = true;
    this.stop();
    this.#instead?.end();
  }

  set(index: number, look: MapLook, isUncertain: boolean, isVeiled: boolean): void {
    let at = this.#names.indexOf(look);
    if (at < 0) {
      at = this.#names.push(look) - 1;
      this.#probe(`area ${look}`);
    }
    this.#looks[index] = at + (isUncertain ? UNCERTAIN : 0) + (isVeiled ? VEILED : 0);
  }

  show(): void {
    if (this.#instead) this.#repeat(this.#instead);
    this.#ask();
  }

  #repeat(fills: AreaFills): void {
    this.#looks.forEach((look, i) =>
      fills.set(i, this.#names[look & LOOK] ?? 'ground', (look & UNCERTAIN) > 0, (look & VEILED) > 0),
    );
    fills.show();
  }

  #onPaper(): void {
    this.#instead ??= this.#paths();
    this.#repeat(this.#instead);
    this.#begun?.canvas.toggleAttribute('hidden', true);
  }

  #offPaper(): void {
    this.#instead?.end();
    this.#instead = undefined;
    this.#begun?.canvas.toggleAttribute('hidden', false);
  }

  async #onError(worker: Worker, message: string): Promise<void> {
    // what else is in the file of another bundler may fail there, and says nothing of it
    const reason = (!this.#isElsewhere && message) || 'it cannot be loaded';
    if (message || this.#isElsewhere || !(await findPainter())) return this.#giveUp(reason);
    this.#isElsewhere = true;
    if (this.#begun?.worker !== worker) return;
    this.stop();
    this.begin();
  }

  #giveUp(reason: unknown): void {
    refuse(reason);
    this.#usePaths();
  }

  #usePaths(): void {
    this.stop();
    this.#instead ??= this.#paths();
    this.#repeat(this.#instead);
  }

  codeAt({ x, y }: DOMPoint): string | undefined {
    this.#find ??= areaFinder(this.#geometry);
    return this.#geometry.shapes[this.#find(x, y)]?.code;
  }

  /** Has the picture painted with the next frame. */
  #ask(): void {
    if (!this.#begun || this.#names.length === 0) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#size.width === 0) return;
      this.#begun?.canvas.style.setProperty('height', `${this.#size.height}px`);
      this.#begun?.worker.postMessage(this.#picture());
    });
  }

  #picture(): MapPicture {
    const { x, y, width, height } = this.#svg.viewBox.baseVal;
    const isOther = this.#styles.size < this.#probes.childElementCount;
    return {
      looks: this.#looks,
      view: { x, y, width, height },
      ...this.#size,
      ...(isOther && { manner: this.#manner() }),
    };
  }

  #manner(): Manner {
    this.#readStyles();
    const style = (name: string): Style => this.#styles.get(name) as Style;
    const [ink, scratch, paper] = TILES.map(style) as [Style, Style, Style];
    const tile = (look: MapLook): PaintedTile | undefined => {
      const { [look as keyof typeof PATTERN_TILES]: known } = PATTERN_TILES;
      return known && { ...known, ground: paper.fill, ink: ink.stroke, width: ink.width };
    };
    const { side, turn, lines } = UNCERTAIN_TILE;
    return {
      fills: this.#names.map((look) => tile(look) ?? style(`area ${look}`).fill),
      uncertain: { side, turn, lines, ink: scratch.stroke, width: scratch.width },
      veil: style('veil'),
      lines: UPON_AREAS.map(([name, ...lines]) => ({
        ...style(name),
        paths: lines.map((line) => MAP_LINES.indexOf(line)),
      })),
      tilePixels: TILE_PIXELS,
    };
  }

  /** Puts something on the map that looks as what has these class names, and has no extent. */
  #probe(className: string): void {
    this.#probes.append(svgElement('path', { class: className }));
  }

  #readStyles(): void {
    for (const probe of this.#probes.children) {
      const { fill, fillOpacity, stroke, strokeWidth } = getComputedStyle(probe);
      const className = probe.getAttribute('class') ?? '';
      this.#styles.set(className, { fill, opacity: Number(fillOpacity), stroke, width: parseFloat(strokeWidth) });
    }
  }

  /** Colours or widths may be others now. */
  #forget(): void {
    this.#styles.clear();
    this.#ask();
  }
}
