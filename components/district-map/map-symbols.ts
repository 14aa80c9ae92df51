import { html, type TemplateResult } from 'lit';
import {
  formatNumber,
  indicatorStyle,
  type Language,
  type LegendKey,
  legendKey,
  type MapGeometry,
  type MapModel,
  pointInside,
  symbolScale,
} from '../../src/index.js';
import { writeAttribute } from '../internal/write.js';

/** Draws circles for counts on a drawn map, the largest first, so that a small one lies on a large one. */
export function drawSymbols(map: SVGSVGElement, model: MapModel, geometry: MapGeometry, only?: LegendKey): void {
  const layer = map.querySelector('.symbols');
  if (!layer) return;
  const { areas, classes, symbols } = model;
  const present = new Map(Array.from(layer.children, (circle) => [circle.getAttribute('data-code'), circle]));
  const pathOf = new Map(geometry.shapes.map(({ code, path }) => [code, path]));
  const { radius } = scaleOf(model, geometry);
  const shown = areas
    .filter(({ area, special }) => symbols && !special && pathOf.has(area.code))
    .map((area) => ({ area, count: symbols?.count(area) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const circles = shown.map(({ area, count }) => {
    const { code } = area.area;
    const circle = present.get(code) ?? newCircle(map, code, pathOf.get(code) ?? '');
    const { look } = classes[area.classIndex ?? 0] ?? {};
    writeAttribute(circle, 'class', `symbol ${look}${only === undefined || legendKey(area) === only ? '' : ' veiled'}`);
    writeAttribute(circle, 'r', radius(count).toFixed(1));
    return circle;
  });
  layer.replaceChildren(...circles);
}

const scaleOf = ({ symbols }: MapModel, geometry: MapGeometry): ReturnType<typeof symbolScale> =>
  symbolScale(symbols?.largest ?? 0, { ...geometry, areas: geometry.shapes.length });

function newCircle(map: SVGSVGElement, code: string, path: string): Element {
  const circle = document.createElementNS(map.namespaceURI, 'circle');
  const { x, y } = pointInside(path);
  for (const [name, value] of Object.entries({ cx: x, cy: y, 'data-code': code }))
    circle.setAttribute(name, String(value));
  return circle;
}

/** Circles of round counts, as large as on the map, below which they stand; the last one says of what. */
export function sizeLegend(model: MapModel, geometry: MapGeometry, language: Language): TemplateResult {
  const { radius, marks } = scaleOf(model, geometry);
  const unit = model.kind?.symbolUnit?.(language) ?? indicatorStyle(model.table.indicator, language).unit;
  return html`<div class="sizes">
    ${marks.map((mark, i) => {
      const side = Math.ceil(2 * radius(mark) + 8);
      return html`<svg width="${((100 * side) / geometry.width).toFixed(2)}%" viewBox="0 0 ${side} ${side}" aria-hidden="true">
          <circle class="symbol" cx=${side / 2} cy=${side / 2} r=${radius(mark).toFixed(1)}></circle>
        </svg>
        <span>${formatNumber(mark, { language, decimals: 0, unit: i + 1 === marks.length ? unit : '' })}</span>`;
    })}
  </div>`;
}
