import {
  hasFlag,
  type LegendKey,
  legendKey,
  type MapArea,
  type MapGeometry,
  mapLook,
  type MapModel,
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

/** Where an area is looked for on the line through its middle, in parts of its width. */
const BESIDE = [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9];

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
  readonly selected: Element;
  readonly hovered: Element;
}

interface DrawnArea {
  readonly path: SVGPathElement;
  look: string;
}

/** Draws a map into an SVG element: paths are made once per geometry, then only what differs is touched. */
export class MapDrawing {
  readonly svg: SVGSVGElement;
  readonly #prefix: string;
  readonly #areas = new Map<string, DrawnArea>();
  readonly #classNames: Record<string, string> = {};
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
    // the same text for all of them: thousands of new ones would each have to be looked up
    drawn.path.setAttribute('class', (this.#classNames[look] ??= `area ${look}`));
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
    const { path } = this.#areas.get(code) ?? {};
    const matrix = this.svg.getScreenCTM();
    if (!path || !matrix) return undefined;
    const { x, y, width, height } = path.getBBox();
    // the middle of an area that is bent may lie outside of it
    const points = BESIDE.map((part) => new DOMPoint(x + width * part, y + height / 2));
    return (points.find((point) => path.isPointInFill(point)) ?? points[0])?.matrixTransform(matrix);
  }

  #build(geometry: MapGeometry): void {
    this.#geometry = geometry;
    this.#areas.clear();
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
    create('g', 'symbols', this.svg);
    const outlines = (name: string): Element => {
      const group = create('g', name, this.svg);
      create('path', 'outline-edge', group);
      create('path', 'outline', group);
      return group;
    };
    this.#layers = { areas, uncertain, veil, selected: outlines('selected'), hovered: outlines('hovered') };
  }
}

const isOther = (area: MapArea, only: LegendKey | undefined): boolean => only !== undefined && legendKey(area) !== only;

function outline(layer: Element, path: string): void {
  for (const line of layer.children) writeAttribute(line, 'd', path);
}
