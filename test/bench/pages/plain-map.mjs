// The plainest map by hand: d3-geo, Mercator, GeoJSON in degrees, one SVG path an area.
import { geoMercator, geoPath } from 'd3-geo';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [640, 640];
const COLOURS = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];

const json = async (path) => (await fetch(path)).json();
let data;
let paths;
let bounds;

async function load() {
  const [districts, figures] = await Promise.all([json('districts.geojson'), json('figures.json')]);
  data = { districts, figures };
}

function colour(code, year) {
  const value = data.figures[year][code];
  return value === null ? '#ccc' : COLOURS[bounds.filter((bound) => value >= bound).length];
}

function draw(year) {
  const sorted = Object.values(data.figures[year])
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  bounds = [1, 2, 3, 4].map((k) => sorted[Math.floor((k * sorted.length) / 5)]);
  const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], data.districts));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('width', WIDTH);
  svg.setAttribute('class', 'map');
  const tip = document.createElement('p');
  paths = data.districts.features.map((feature) => {
    const area = document.createElementNS(SVG, 'path');
    area.setAttribute('d', path(feature));
    area.setAttribute('stroke', '#fff');
    area.setAttribute('fill', colour(feature.id, year));
    area.addEventListener('pointerenter', () => {
      area.setAttribute('stroke', '#000');
      tip.textContent = `${feature.id}: ${data.figures[year][feature.id]}`;
    });
    area.addEventListener('pointerleave', () => area.setAttribute('stroke', '#fff'));
    svg.append(area);
    return area;
  });
  document.body.append(svg, tip);
}

function show(year) {
  data.districts.features.forEach((feature, i) => paths[i].setAttribute('fill', colour(feature.id, year)));
}

globalThis.contestant = {
  load,
  draw: async (_, year) => draw(year),
  show: async (year) => show(year),
  loadAndDraw: async (_, year) => {
    await load();
    draw(year);
  },
};
