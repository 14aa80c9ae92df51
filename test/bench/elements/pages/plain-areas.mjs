import { geoMercator, geoPath } from 'd3-geo';
import { HEIGHT, WIDTH } from './colours.mjs';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The plainest map by hand: d3-geo, Mercator, one SVG path an area, outlined while the pointer is on it.
 *
 * @param enter - Told the place of the area that the pointer has come to.
 */
export function plainAreas({ features, collection }, enter) {
  const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], collection));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('width', WIDTH);
  const paths = features.map((feature, i) => {
    const area = document.createElementNS(SVG, 'path');
    area.setAttribute('d', path(feature));
    area.setAttribute('stroke', '#fff');
    area.addEventListener('pointerenter', () => {
      area.setAttribute('stroke', '#000');
      enter(i);
    });
    area.addEventListener('pointerleave', () => area.setAttribute('stroke', '#fff'));
    svg.append(area);
    return area;
  });
  return { svg, paths };
}
