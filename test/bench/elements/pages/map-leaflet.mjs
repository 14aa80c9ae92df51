import L from 'leaflet';
import { boundsOf, colourOf, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

let data;
let bounds;
let layer;
let shown;
const index = new Map();

function style(at) {
  shown = data.figures.values[at];
  return (feature) => ({
    fillColor: colourOf(shown[index.get(feature.id)], bounds),
    fillOpacity: 1,
    color: '#fff',
    weight: 1,
  });
}

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
    data.features.forEach(({ id }, i) => index.set(id, i));
  },
  draw: (at) => {
    bounds = boundsOf(data.figures.values[at]);
    const box = document.createElement('div');
    box.style.width = `${WIDTH}px`;
    box.style.height = `${HEIGHT}px`;
    document.body.append(box);
    const map = L.map(box, { attributionControl: false, zoomSnap: 0, zoomAnimation: false, fadeAnimation: false });
    layer = L.geoJSON(data.collection, {
      style: style(at),
      onEachFeature: (_feature, area) =>
        area.on({
          mouseover: () => area.setStyle({ color: '#000' }),
          mouseout: () => area.setStyle({ color: '#fff' }),
        }),
    });
    layer.bindTooltip(({ feature }) => `${feature.properties.name}: ${shown[index.get(feature.id)]}`);
    map.fitBounds(layer.getBounds(), { animate: false });
    layer.addTo(map);
  },
  show: (at) => layer.setStyle(style(at)),
};
