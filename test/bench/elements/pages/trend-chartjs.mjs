import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { HEIGHT, loadSeries, WIDTH } from './series.mjs';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
let data;
let chart;

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
  },
  draw: (at) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    document.body.append(canvas);
    const datasets = data.steps[at].map((values, i) => ({ label: data.names[i], data: values, pointRadius: 0 }));
    const options = { animation: false, responsive: false };
    chart = new Chart(canvas, { type: 'line', data: { labels: data.labels, datasets }, options });
  },
  show: (at) => {
    data.steps[at].forEach((values, i) => (chart.data.datasets[i].data = values));
    chart.update('none');
  },
};
