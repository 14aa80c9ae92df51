import { FONT_SIZE, type MapGeometry, mapLabels, type MapModel, type MapView } from '../../src/index.js';
import { svgElement } from '../internal/svg-element.js';

const LINE = 1.2;

/** Names of areas on a map, as many as have room. */
export class MapNames {
  #group: SVGElement | undefined;
  #geometry: MapGeometry | undefined;
  #scale = '';

  /**
   * Writes them anew where something has changed that they depend on.
   *
   * @param pixels - Width of the map on the screen.
   */
  write(svg: SVGSVGElement, model: MapModel, geometry: MapGeometry, view: MapView, pixels: number): void {
    if (pixels <= 0) return;
    const units = view.width / pixels;
    const scale = units.toPrecision(3);
    if (this.#group?.parentNode === svg && geometry === this.#geometry && scale === this.#scale) return;
    this.#geometry = geometry;
    this.#scale = scale;
    const { byCode } = model.table.areas;
    const labels = mapLabels(geometry.shapes, (code) => byCode.get(code)?.name, units, measureIn(svg));
    const group = svgElement('g', { class: 'names', 'font-size': Math.round(FONT_SIZE * units * 10) / 10 });
    for (const { lines, x, y } of labels)
      lines.forEach((line, i) => {
        // letters stand a third of their size below the middle of a line
        const below = (i - (lines.length - 1) / 2) * LINE + 0.35;
        const baseline = (y + below * FONT_SIZE * units).toFixed(1);
        const text = svgElement('text', { x, y: baseline });
        text.textContent = line;
        group.append(text);
      });
    this.#group?.remove();
    svg.querySelector('.selected')?.before(group);
    this.#group = group;
  }

  remove(): void {
    this.#group?.remove();
  }
}

/** Widths in the typeface of the page. */
function measureIn(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * FONT_SIZE;
  context.font = `${FONT_SIZE}px ${getComputedStyle(element).fontFamily}`;
  return (text) => context.measureText(text).width;
}
