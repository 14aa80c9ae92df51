import { boundsOf, colourOf, loadPlain } from './colours.mjs';
import { plainAreas } from './plain-areas.mjs';

let data;
let paths;
let bounds;

const fill = (values) => values.forEach((value, i) => paths[i].setAttribute('fill', colourOf(value, bounds)));

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: (at) => {
    const { features, figures } = data;
    const values = figures.values[at];
    bounds = boundsOf(values);
    const tip = document.createElement('p');
    const map = plainAreas(data, (i) => (tip.textContent = `${features[i].properties.name}: ${values[i]}`));
    paths = map.paths;
    fill(values);
    document.body.append(map.svg, tip);
  },
  show: (at) => fill(data.figures.values[at]),
};
