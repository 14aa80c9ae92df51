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
import { svgElement } from '../internal/svg-element.js';
import { writeAttribute } from '../internal/write.js';

/** Draws circles for counts on a drawn map, the largest first, so that a small one lies on a large one. */
export function drawSymbols(map: SVGSVGElement, model: MapModel, geometry: MapGeometry, only?: LegendKey): void {
  const layer = map.querySelector('.symbols');
  if (!layer) return;
  const { areas, classes, symbols } = model;
  const present = new Map(Array.from(layer.children, (circle) => [circle.getAttribute('data-code'), circle]));
  const { radius } = scaleOf(model, geometry);
  const shown = areas
    .filter(({ area, special }) => symbols && !special && geometry.indexOf(area.code) !== undefined)
    .map((area) => ({ area, count: symbols?.count(area) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const circles = shown.map(({ area, count }) => {
    const { code } = area.area;
    const circle = present.get(code) ?? newCircle(code, geometry.shapes[geometry.indexOf(code) ?? 0]?.path ?? '');
    const { look } = classes[area.classIndex ?? 0] ?? {};
    writeAttribute(circle, 'class', `symbol ${look}${only === undefined || legendKey(area) === only ? '' : ' veiled'}`);
    writeAttribute(circle, 'r', radius(count).toFixed(1));
    return circle;
  });
  layer.replaceChildren(...circles);
}

const scaleOf = ({ symbols }: MapModel, { width, height, shapes }: MapGeometry): ReturnType<typeof symbolScale> =>
  symbolScale(symbols?.largest ?? 0, { width, height, areas: shapes.length });

function newCircle(code: string, path: string): Element {
  const { x, y } = pointInside(path);
  return svgElement('circle', { cx: x, cy: y, 'data-code': code });
}

/** Shows on a drawn map what stands for counts, and below it how large circles of round counts are. */
export function showSymbols(map: Element, model: MapModel, only: LegendKey | undefined, language: Language): void {
  const { geometry } = model;
  if (!geometry) return;
  if (map instanceof SVGSVGElement) drawSymbols(map, model, geometry, only);
  const room = map.parentElement?.querySelector('.sizes');
  if (room) writeSizes(room, model, geometry, language);
}

// as large as on the map, in parts of its width; the last one says of what
function writeSizes(room: Element, model: MapModel, geometry: MapGeometry, language: Language): void {
  const { radius, marks } = scaleOf(model, geometry);
  const { indicator } = model.table;
  const of = model.kind?.symbolUnit?.(language) ?? indicatorStyle(indicator, language).unit;
  const sizes = marks.flatMap((mark, i) => {
    const side = Math.ceil(2 * radius(mark) + 8);
    const picture = svgElement('svg', {
      width: `${((100 * side) / geometry.width).toFixed(2)}%`,
      viewBox: `0 0 ${side} ${side}`,
      'aria-hidden': 'true',
    });
    picture.append(svgElement('circle', { class: 'symbol', cx: side / 2, cy: side / 2, r: radius(mark).toFixed(1) }));
    const text = document.createElement('span');
    text.textContent = formatNumber(mark, { language, decimals: 0, unit: i + 1 === marks.length ? of : '' });
    return [picture, text];
  });
  room.replaceChildren(...sizes);
}
