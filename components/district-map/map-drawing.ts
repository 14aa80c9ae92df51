import {
  hasFlag,
  type LegendKey,
  legendKey,
  type MapGeometry,
  type MapLine,
  type MapLook,
  mapLook,
  type MapModel,
} from '../../src/index.js';
import { svgElement } from '../internal/svg-element.js';
import { writeAttribute } from '../internal/write.js';
import { scalePatterns } from './map-patterns.js';

function create(tag: 'g' | 'path', className: string, parent: Element): SVGElement {
  const element = svgElement(tag, { class: className });
  parent.append(element);
  return element;
}

/** Where an area is looked for on the line through its middle, in parts of its width. */
const BESIDE = [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9];

/** Class names of what lies upon the areas, from below, and the lines of the geometry that it is drawn of. */
export const UPON_AREAS: readonly (readonly [className: string, ...lines: MapLine[]])[] = [
  ['mesh', 'mesh'],
  ['mesh coarse', 'coarseMesh'],
  ['water-edge', 'waterLines', 'waterSurfaces'],
  ['water', 'waterLines'],
  ['water-surface', 'waterSurfaces'],
  ['silhouette', 'outline'],
];

/** What a pointer does on the map, or in the list beside it. */
export interface PointerEvents {
  readonly click: (event: Event) => void;
  /** @param look - Has the target say at which area it is, once that is asked for. */
  readonly over: (event: PointerEvent, look?: () => void) => void;
  readonly out: () => void;
}

interface Layers {
  readonly selected: Element;
  readonly hovered: Element;
}

/** What fills the areas of a map, and draws the boundaries between them. */
export interface AreaFills {
  /** How the area at this place of the geometry looks from now on. */
  set(index: number, look: MapLook, isUncertain: boolean, isVeiled: boolean): void;
  /** Shows what all of them have been set to. */
  show(): void;
  /** Code of the area at a point of the geometry. */
  codeAt(point: DOMPoint): string | undefined;
  /** Ends it: another takes its place. */
  end(): void;
}

/** What fills the areas of a map in another way than paths do, which are there for where it cannot. */
export interface FillsMaker {
  fills(svg: SVGSVGElement, geometry: MapGeometry, paths: () => AreaFills): AreaFills;
}

/** Draws a map into an SVG element: paths are made once per geometry, then only what differs is touched. */
export class MapDrawing {
  readonly svg: SVGSVGElement;
  readonly #prefix: string;
  readonly #definitions: SVGDefsElement | undefined;
  #geometry: MapGeometry | undefined;
  #maker: Promise<FillsMaker | undefined> | undefined;
  #fills: AreaFills | undefined;
  #layers: Layers | undefined;
  #shown: readonly [model: MapModel, only: LegendKey | undefined] | undefined;

  /** @param prefix - Of the ids of the patterns. */
  constructor(svg: SVGSVGElement, prefix: string, { click, over, out }: PointerEvents) {
    this.svg = svg;
    this.#prefix = prefix;
    svg.addEventListener('click', (event) => {
      this.#look(event);
      click(event);
    });
    svg.addEventListener('pointermove', (event) => over(event, () => this.#look(event)));
    svg.addEventListener('pointerleave', out);
    this.#definitions = svg.parentElement?.querySelector('defs') ?? undefined;
    for (let i = 0; i < 5; i++) svg.style.setProperty(`--_q${i}-tile`, `url(#${prefix}-q${i})`);
    new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (this.#definitions && width > 0) scalePatterns(this.#definitions, (this.#geometry?.width ?? 0) / width);
    }).observe(svg);
  }

  /**
   * @param only - What is shown strongly; everything without it.
   * @param maker - What fills the areas; paths without it.
   */
  draw(model: MapModel, geometry: MapGeometry, only?: LegendKey, maker?: Promise<FillsMaker | undefined>): void {
    this.#shown = [model, only];
    if (geometry !== this.#geometry || maker !== this.#maker) this.#build(geometry, maker);
    if (this.#definitions) scalePatterns(this.#definitions);
    this.#fill();
  }

  #fill(): void {
    const fills = this.#fills;
    const [model, only] = this.#shown ?? [];
    const { shapes = [], indexOf } = this.#geometry ?? {};
    if (!fills || !model) return;
    let known = 0;
    for (const area of model.areas) {
      const index = indexOf?.(area.area.code);
      if (index === undefined) continue;
      known++;
      const isUncertain = !area.special && hasFlag(area.observation.status, 'unreliable');
      fills.set(index, mapLook(model, area), isUncertain, only !== undefined && legendKey(area) !== only);
    }
    if (known < shapes.length) {
      // areas with boundaries of which the model knows nothing
      const codes = new Set(model.areas.map(({ area }) => area.code));
      shapes.forEach(({ code }, i) => codes.has(code) || fills.set(i, mapLook(model, undefined), false, false));
    }
    fills.show();
  }

  /** Says on the map which area an event is at: were areas targets, a pointer would have to tell each that it comes and goes. */
  #look({ clientX, clientY }: MouseEvent): void {
    const at = new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM()?.inverse());
    this.svg.dataset['code'] = this.#fills?.codeAt(at) ?? '';
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
    return this.#geometry?.pathOf(code) ?? '';
  }

  /** Where on the screen the outlined area is. */
  place(): { readonly x: number; readonly y: number } | undefined {
    const path = this.#layers?.hovered.lastElementChild as SVGPathElement | undefined;
    const matrix = this.svg.getScreenCTM();
    if (!path?.getAttribute('d') || !matrix) return undefined;
    const { x, y, width, height } = path.getBBox();
    // the middle of an area that is bent may lie outside of it
    const points = BESIDE.map((part) => new DOMPoint(x + width * part, y + height / 2));
    return (points.find((point) => path.isPointInFill(point)) ?? points[0])?.matrixTransform(matrix);
  }

  #build(geometry: MapGeometry, maker: Promise<FillsMaker | undefined> | undefined): void {
    this.#geometry = geometry;
    this.#maker = maker;
    this.#fills?.end();
    this.#fills = undefined;
    this.svg.replaceChildren();
    this.svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
    this.svg.parentElement?.style.setProperty('--_ratio', (geometry.width / geometry.height).toFixed(3));
    const ground = create('g', 'fills', this.svg);
    create('g', 'symbols', this.svg);
    const outlines = (name: string): Element => {
      const group = create('g', name, this.svg);
      create('path', 'outline-edge', group);
      create('path', 'outline', group);
      return group;
    };
    this.#layers = { selected: outlines('selected'), hovered: outlines('hovered') };
    const paths = (): AreaFills => new PathFills(ground, geometry, this.#prefix);
    if (maker)
      void maker.then((made) => {
        if (geometry !== this.#geometry || maker !== this.#maker) return;
        this.#fills = made?.fills(this.svg, geometry, paths) ?? paths();
        this.#fill();
      });
    else this.#fills = paths();
  }
}

/** Fills areas by a path for each. */
class PathFills implements AreaFills {
  readonly #ground: Element;
  readonly #prefix: string;
  readonly #areas: { readonly path: SVGGeometryElement; readonly d: string; look: string }[];
  readonly #uncertain: Element;
  readonly #veil: Element;
  #marks = ['', ''];

  constructor(ground: Element, geometry: MapGeometry, prefix: string) {
    this.#ground = ground;
    this.#prefix = prefix;
    const areas = create('g', 'areas', ground);
    this.#areas = geometry.shapes.map(({ code, path: d }) => {
      const path = svgElement('path', { d, 'data-code': code });
      areas.append(path);
      return { path, d, look: '' };
    });
    this.#uncertain = create('path', 'uncertain', ground);
    this.#uncertain.setAttribute('fill', `url(#${prefix}-unreliable)`);
    this.#veil = create('path', 'veil', ground);
    for (const [className, ...lines] of UPON_AREAS) {
      const path = lines.map((name) => geometry.line(name)).join('');
      if (path) create('path', className, ground).setAttribute('d', path);
    }
  }

  // most areas keep their look from one year to the next
  set(index: number, look: MapLook, isUncertain: boolean, isVeiled: boolean): void {
    const area = this.#areas[index];
    if (!area) return;
    if (isUncertain) this.#marks[0] += area.d;
    if (isVeiled) this.#marks[1] += area.d;
    if (area.look === look) return;
    area.look = look;
    area.path.setAttribute('class', `area ${look}`);
    // classes are filled by style: another fill for each area would double the time a change takes
    if (!look.startsWith('q')) area.path.setAttribute('fill', `url(#${this.#prefix}-${look})`);
  }

  show(): void {
    [this.#uncertain, this.#veil].forEach((path, i) => writeAttribute(path, 'd', this.#marks[i] ?? ''));
    this.#marks = ['', ''];
  }

  codeAt(point: DOMPoint): string | undefined {
    return this.#areas.find(({ path }) => path.isPointInFill(point))?.path.dataset['code'];
  }

  end(): void {
    this.#ground.replaceChildren();
  }
}

function outline(layer: Element, path: string): void {
  for (const line of layer.children) writeAttribute(line, 'd', path);
}
