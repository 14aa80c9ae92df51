import { hasFlag, type MapArea, type MapGeometry, mapLook, type MapModel, symbolScale } from '../../src/index.js';
import { scalePatterns } from './map-patterns.js';

const SVG = 'http://www.w3.org/2000/svg';

function create(tag: string, className: string, parent: Element): SVGElement {
  const element = document.createElementNS(SVG, tag);
  element.setAttribute('class', className);
  parent.append(element);
  return element;
}

/** Sets an attribute where it differs: most areas keep their class from one year to the next. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
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
  readonly symbols: Element;
  readonly selected: Element;
  readonly hovered: Element;
}

/** Draws a map into an SVG element: paths are made once per geometry, then only what differs is touched. */
export class MapDrawing {
  readonly svg: SVGSVGElement;
  readonly #prefix: string;
  readonly #paths = new Map<string, SVGElement>();
  readonly #circles = new Map<string, SVGElement>();
  #geometry: MapGeometry | undefined;
  #layers: Layers | undefined;

  /** @param prefix - Of the ids of the patterns. */
  constructor(svg: SVGSVGElement, prefix: string, { click, over, out }: PointerEvents) {
    this.svg = svg;
    this.#prefix = prefix;
    svg.addEventListener('click', click);
    svg.addEventListener('pointerover', over);
    svg.addEventListener('pointerleave', out);
    const definitions = svg.parentElement?.querySelector('defs');
    new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (definitions && width > 0) scalePatterns(definitions, (this.#geometry?.width ?? 0) / width);
    }).observe(svg);
  }

  draw(model: MapModel, geometry: MapGeometry): void {
    if (geometry !== this.#geometry) this.#build(geometry);
    const isCount = model.table.indicator.form === 'count';
    const byCode = new Map(model.areas.map((area) => [area.area.code, area]));
    const uncertain: string[] = [];
    for (const { code, path } of geometry.shapes) {
      const area = byCode.get(code);
      const look = mapLook(model, area);
      const element = this.#paths.get(code) as SVGElement;
      set(element, 'class', `area ${look}`);
      set(element, 'fill', `url(#${this.#prefix}-${look})`);
      if (area && !area.special && hasFlag(area.observation.status, 'unreliable')) uncertain.push(path);
    }
    if (this.#layers) set(this.#layers.uncertain, 'd', uncertain.join(''));
    this.#drawSymbols(model, geometry, isCount ? byCode : new Map());
  }

  /** Outlines an area; nothing without a code. */
  highlight(code: string | undefined): void {
    if (this.#layers) outline(this.#layers.hovered, this.#paths.get(code ?? '')?.getAttribute('d') ?? '');
  }

  select(codes: readonly string[]): void {
    const paths = codes.map((code) => this.#paths.get(code)?.getAttribute('d') ?? '');
    if (this.#layers) outline(this.#layers.selected, paths.join(''));
  }

  /** Where on the screen an area is. */
  place(code: string): { readonly x: number; readonly y: number } | undefined {
    const point = this.#geometry?.shapes.find((shape) => shape.code === code)?.inside();
    const matrix = this.svg.getScreenCTM();
    return point && matrix ? new DOMPoint(point.x, point.y).matrixTransform(matrix) : undefined;
  }

  #build(geometry: MapGeometry): void {
    this.#geometry = geometry;
    this.#paths.clear();
    this.#circles.clear();
    this.svg.replaceChildren();
    this.svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
    this.svg.parentElement?.style.setProperty('--_ratio', (geometry.width / geometry.height).toFixed(3));
    const areas = create('g', 'areas', this.svg);
    for (const { code, path } of geometry.shapes) {
      const element = create('path', 'area', areas);
      element.setAttribute('d', path);
      element.dataset['code'] = code;
      this.#paths.set(code, element);
    }
    const uncertain = create('path', 'uncertain', this.svg);
    uncertain.setAttribute('fill', `url(#${this.#prefix}-unreliable)`);
    create('path', 'mesh-edge', this.svg).setAttribute('d', geometry.mesh);
    create('path', 'mesh', this.svg).setAttribute('d', geometry.mesh);
    create('path', 'mesh coarse', this.svg).setAttribute('d', geometry.coarseMesh);
    const { waterLines, waterSurfaces } = geometry;
    create('path', 'water-edge', this.svg).setAttribute('d', waterLines + waterSurfaces);
    create('path', 'water', this.svg).setAttribute('d', waterLines);
    create('path', 'water-surface', this.svg).setAttribute('d', waterSurfaces);
    create('path', 'silhouette', this.svg).setAttribute('d', geometry.outline);
    const symbols = create('g', 'symbols', this.svg);
    const outlines = (name: string): Element => {
      const group = create('g', name, this.svg);
      create('path', 'outline-edge', group);
      create('path', 'outline', group);
      return group;
    };
    this.#layers = { areas, uncertain, symbols, selected: outlines('selected'), hovered: outlines('hovered') };
  }

  // the largest first, so that a small circle lies on a large one
  #drawSymbols(model: MapModel, geometry: MapGeometry, byCode: ReadonlyMap<string, MapArea>): void {
    const { radius } = symbolScale(model.largest, { ...geometry, areas: geometry.shapes.length });
    const inside = new Map(geometry.shapes.map(({ code, inside }) => [code, inside]));
    const shown = model.areas.filter(({ area, special }) => byCode.has(area.code) && !special && inside.has(area.code));
    const codes = new Set(shown.map(({ area }) => area.code));
    for (const [code, circle] of this.#circles)
      if (!codes.has(code)) {
        circle.remove();
        this.#circles.delete(code);
      }
    for (const { area, observation } of shown) {
      const circle = this.#circles.get(area.code) ?? this.#newCircle(area.code, inside.get(area.code));
      set(circle, 'r', radius(observation.value).toFixed(1));
      this.#layers?.symbols.append(circle);
    }
  }

  #newCircle(code: string, inside: (() => { x: number; y: number }) | undefined): SVGElement {
    const circle = create('circle', 'symbol', this.#layers?.symbols ?? this.svg);
    const { x, y } = inside?.() ?? { x: 0, y: 0 };
    set(circle, 'cx', String(x));
    set(circle, 'cy', String(y));
    circle.dataset['code'] = code;
    this.#circles.set(code, circle);
    return circle;
  }
}

function outline(layer: Element, path: string): void {
  for (const line of layer.children) set(line, 'd', path);
}
