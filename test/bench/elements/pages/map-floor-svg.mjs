// The plainest map by hand: d3-geo, Mercator, one SVG path an area.
import { geoMercator, geoPath } from 'd3-geo';
import { boundsOf, colourOf, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

const SVG = 'http://www.w3.org/2000/svg';
let data;
let paths;
let bounds;

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: (at) => {
    const { features, figures, collection } = data;
    const values = figures.values[at];
    bounds = boundsOf(values);
    const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], collection));
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute('width', WIDTH);
    const tip = document.createElement('p');
    paths = features.map((feature, i) => {
      const area = document.createElementNS(SVG, 'path');
      area.setAttribute('d', path(feature));
      area.setAttribute('stroke', '#fff');
      area.setAttribute('fill', colourOf(values[i], bounds));
      area.addEventListener('pointerenter', () => {
        area.setAttribute('stroke', '#000');
        tip.textContent = `${feature.properties.name}: ${values[i]}`;
      });
      area.addEventListener('pointerleave', () => area.setAttribute('stroke', '#fff'));
      svg.append(area);
      return area;
    });
    document.body.append(svg, tip);
  },
  show: (at) => {
    data.figures.values[at].forEach((value, i) => paths[i].setAttribute('fill', colourOf(value, bounds)));
  },
};
