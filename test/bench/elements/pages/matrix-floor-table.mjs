// The plainest table by hand: numbers in cells, five colours.
import { boundsOf, colourOf } from './colours.mjs';
import { loadSeries } from './series.mjs';

let data;
let cells;
let bounds;

function write(at) {
  data.steps[at].forEach((values, row) =>
    values.forEach((value, column) => {
      const cell = cells[row][column];
      cell.textContent = value === null ? '•' : value.toFixed(1);
      cell.style.backgroundColor = colourOf(value, bounds);
    }),
  );
}

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
    bounds = boundsOf(data.steps[0].flat());
  },
  draw: (at) => {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const text of ['', ...data.labels]) head.appendChild(document.createElement('th')).textContent = text;
    const body = table.createTBody();
    cells = data.names.map((name) => {
      const row = body.insertRow();
      row.appendChild(document.createElement('th')).textContent = name;
      return data.labels.map(() => row.insertCell());
    });
    write(at);
    document.body.append(table);
  },
  show: write,
};
