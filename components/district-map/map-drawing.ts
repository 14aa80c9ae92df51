import {
  hasFlag,
  type LegendKey,
  legendKey,
  type MapArea,
  type MapGeometry,
  mapLook,
  type MapModel,
  symbolScale,
} from '../../src/index.js';
import { writeAttribute } from '../internal/write.js';
import { scalePatterns } from './map-patterns.js';

const SVG = 'http://www.w3.org/2000/svg';

function create(tag: string, className: string, parent: Element): SVGElement {
  const element = document.createElementNS(SVG, tag);
  element.setAttribute('class', className);
  parent.append(element);
  return element;
}

/** What a pointer does on the map, or in the list beside it. */
export interface PointerEvents {
  readonly click: (event: Event) => void;
  readonly over: (event: PointerEvent) => void;
  readonly out: () => void;
}

interface Layers {
  readonly areas: Element;
  readonly uncertain: Element;
  readonly veil: Element;
  readonly symbols: Element;
  readonly selected: Element;
  readonly hovered: Element;
}

interface DrawnArea {
  readonly path: SVGElement;
  look: string;
}

/** Draws a map into an SVG element: paths are made once per geometry, then only what differs is touched. */
export class MapDrawing {
  readonly svg: SVGSVGElement;
  readonly #prefix: string;
  readonly #areas = new Map<string, DrawnArea>();
  readonly #circles = new Map<string, SVGElement>();
  readonly #definitions: SVGDefsElement | undefined;
  #geometry: MapGeometry | undefined;
  #layers: Layers | undefined;

  /** @param prefix - Of the ids of the patterns. */
  constructor(svg: SVGSVGElement, prefix: string, { click, over, out }: PointerEvents) {
    this.svg = svg;
    this.#prefix = prefix;
    svg.addEventListener('click', click);
    svg.addEventListener('pointerover', over);
    svg.addEventListener('pointerleave', out);
    this.#definitions = svg.parentElement?.querySelector('defs') ?? undefined;
    for (const look of ['q0', 'q1', 'q2', 'q3', 'q4'])
      svg.style.setProperty(`--_${look}-tile`, `url(#${prefix}-${look})`);
    new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (this.#definitions && width > 0) scalePatterns(this.#definitions, (this.#geometry?.width ?? 0) / width);
    }).observe(svg);
  }

  /** @param only - What is shown strongly; everything without it. */
  draw(model: MapModel, geometry: MapGeometry, only?: LegendKey): void {
    if (geometry !== this.#geometry) this.#build(geometry);
    if (this.#definitions) scalePatterns(this.#definitions);
    let [uncertain, veil] = ['', ''];
    let known = 0;
    for (const area of model.areas) {
      const drawn = this.#areas.get(area.area.code);
      if (!drawn) continue;
      known++;
      this.#fill(drawn, mapLook(model, area));
      if (!area.special && hasFlag(area.observation.status, 'unreliable'))
        uncertain += drawn.path.getAttribute('d') ?? '';
      if (isOther(area, only)) veil += drawn.path.getAttribute('d') ?? '';
    }
    if (known < this.#areas.size) this.#fillOthers(model);
    if (this.#layers) {
      writeAttribute(this.#layers.uncertain, 'd', uncertain);
      writeAttribute(this.#layers.veil, 'd', veil);
    }
    this.#drawSymbols(model, geometry, only);
  }

  /** Areas with boundaries of which the model knows nothing. */
  #fillOthers(model: MapModel): void {
    const known = new Set(model.areas.map(({ area }) => area.code));
    for (const [code, drawn] of this.#areas) if (!known.has(code)) this.#fill(drawn, mapLook(model, undefined));
  }

  // most areas keep their look from one year to the next
  #fill(drawn: DrawnArea, look: string): void {
    if (drawn.look === look) return;
    drawn.look = look;
    drawn.path.setAttribute('class', `area ${look}`);
    // classes are filled by style: another fill for each area would double the time a change takes
    if (!look.startsWith('q')) drawn.path.setAttribute('fill', `url(#${this.#prefix}-${look})`);
  }

  /** Outlines an area; nothing without a code. */
  highlight(code: string | undefined): void {
    if (this.#layers) outline(this.#layers.hovered, this.#outlineOf(code ?? ''));
  }

  select(codes: readonly string[]): void {
    const paths = codes.map((code) => this.#outlineOf(code));
    if (this.#layers) outline(this.#layers.selected, paths.join(''));
  }

  #outlineOf(code: string): string {
    return this.#areas.get(code)?.path.getAttribute('d') ?? '';
  }

  /** Where on the screen an area is. */
  place(code: string): { readonly x: number; readonly y: number } | undefined {
    const point = this.#geometry?.shapes.find((shape) => shape.code === code)?.inside();
    const matrix = this.svg.getScreenCTM();
    return point && matrix ? new DOMPoint(point.x, point.y).matrixTransform(matrix) : undefined;
  }

  #build(geometry: MapGeometry): void {
    this.#geometry = geometry;
    this.#areas.clear();
    this.#circles.clear();
    this.svg.replaceChildren();
    this.svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
    this.svg.parentElement?.style.setProperty('--_ratio', (geometry.width / geometry.height).toFixed(3));
    const areas = create('g', 'areas', this.svg);
    for (const { code, path } of geometry.shapes) {
      const element = document.createElementNS(SVG, 'path');
      element.setAttribute('d', path);
      element.setAttribute('data-code', code);
      areas.append(element);
      this.#areas.set(code, { path: element, look: '' });
    }
    const uncertain = create('path', 'uncertain', this.svg);
    uncertain.setAttribute('fill', `url(#${this.#prefix}-unreliable)`);
    const veil = create('path', 'veil', this.svg);
    const { mesh, coarseMesh, waterLines, waterSurfaces } = geometry;
    for (const [className, path] of [
      ['mesh', mesh],
      ['mesh coarse', coarseMesh],
      ['water-edge', waterLines + waterSurfaces],
      ['water', waterLines],
      ['water-surface', waterSurfaces],
      ['silhouette', geometry.outline],
    ] as const)
      if (path) create('path', className, this.svg).setAttribute('d', path);
    const symbols = create('g', 'symbols', this.svg);
    const outlines = (name: string): Element => {
      const group = create('g', name, this.svg);
      create('path', 'outline-edge', group);
      create('path', 'outline', group);
      return group;
    };
    this.#layers = { areas, uncertain, veil, symbols, selected: outlines('selected'), hovered: outlines('hovered') };
  }

  // the largest first, so that a small circle lies on a large one
  #drawSymbols(model: MapModel, geometry: MapGeometry, only: LegendKey | undefined): void {
    const { symbols } = model;
    if (!symbols && this.#circles.size === 0) return;
    const { radius } = symbolScale(symbols?.largest ?? 0, { ...geometry, areas: geometry.shapes.length });
    const inside = new Map(geometry.shapes.map(({ code, inside }) => [code, inside]));
    const shown = symbols
      ? model.areas
          .filter((area) => !area.special && inside.has(area.area.code))
          .map((area) => ({ area, count: symbols.count(area) }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count)
      : [];
    const codes = new Set(shown.map(({ area: { area } }) => area.code));
    for (const [code, circle] of this.#circles)
      if (!codes.has(code)) {
        circle.remove();
        this.#circles.delete(code);
      }
    for (const { area, count } of shown) {
      const { code } = area.area;
      const circle = this.#circles.get(code) ?? this.#newCircle(code, inside.get(code));
      const { look } = model.classes[area.classIndex ?? 0] ?? {};
      writeAttribute(circle, 'class', `symbol ${look}${isOther(area, only) ? ' veiled' : ''}`);
      writeAttribute(circle, 'r', radius(count).toFixed(1));
      this.#layers?.symbols.append(circle);
    }
  }

  #newCircle(code: string, inside: (() => { x: number; y: number }) | undefined): SVGElement {
    const circle = create('circle', 'symbol', this.#layers?.symbols ?? this.svg);
    const { x, y } = inside?.() ?? { x: 0, y: 0 };
    writeAttribute(circle, 'cx', String(x));
    writeAttribute(circle, 'cy', String(y));
    circle.dataset['code'] = code;
    this.#circles.set(code, circle);
    return circle;
  }
}

const isOther = (area: MapArea, only: LegendKey | undefined): boolean => only !== undefined && legendKey(area) !== only;

function outline(layer: Element, path: string): void {
  for (const line of layer.children) writeAttribute(line, 'd', path);
}
