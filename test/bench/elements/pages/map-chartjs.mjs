import { Chart, Legend, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { boundsOf, colourOf, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

Chart.register(ChoroplethController, ColorScale, GeoFeature, Legend, ProjectionScale, Tooltip);
let data;
let chart;
let bounds;

const rows = (at) => data.features.map((feature, i) => ({ feature, value: data.figures.values[at][i] }));

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: (at) => {
    bounds = boundsOf(data.figures.values[at]);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    document.body.append(canvas);
    chart = new Chart(canvas, {
      type: 'choropleth',
      data: {
        labels: data.features.map(({ properties }) => properties.name),
        datasets: [
          {
            outline: data.collection,
            data: rows(at),
            backgroundColor: ({ raw }) => colourOf(raw?.value ?? null, bounds),
          },
        ],
      },
      options: {
        animation: false,
        responsive: false,
        plugins: { legend: { display: false } },
        scales: { projection: { axis: 'x', projection: 'mercator' }, color: { axis: 'x', display: false } },
      },
    });
  },
  show: (at) => {
    chart.data.datasets[0].data = rows(at);
    chart.update('none');
  },
};
