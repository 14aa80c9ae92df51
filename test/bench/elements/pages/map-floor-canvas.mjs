// The plainest map on a canvas: d3-geo, Mercator, one Path2D an area.
import { geoMercator, geoPath } from 'd3-geo';
import { boundsOf, colourOf, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

let data;
let paths;
let bounds;
let context;
let tip;
let hovered = -1;

function paint(at) {
  const values = data.figures.values[at];
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.strokeStyle = '#fff';
  paths.forEach((path, i) => {
    context.fillStyle = colourOf(values[i], bounds);
    context.fill(path);
    context.stroke(path);
  });
}

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: (at) => {
    const { features, figures, collection } = data;
    bounds = boundsOf(figures.values[at]);
    const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], collection));
    paths = features.map((feature) => new Path2D(path(feature)));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    context = canvas.getContext('2d');
    tip = document.createElement('p');
    document.body.append(canvas, tip);
    paint(at);
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
      const found = paths.findIndex((each) => context.isPointInPath(each, offsetX, offsetY));
      if (found === hovered) return;
      hovered = found;
      tip.textContent = found < 0 ? '' : `${features[found].properties.name}: ${figures.values[at][found]}`;
    });
  },
  show: paint,
};
