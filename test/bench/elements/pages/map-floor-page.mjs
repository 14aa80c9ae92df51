// The plain map, and around it by hand what our element has: sentences, controls, list, legend, tip, notes and closed table.
import { boundsOf, COLOURS, colourOf, loadPlain } from './colours.mjs';
import { plainAreas } from './plain-areas.mjs';

const STYLE = `
  .figure { display: grid; grid-template-columns: auto 20rem; gap: 1rem; }
  .figure ol { overflow: auto; block-size: 38rem; margin: 0; padding: 0; contain: content; }
  .figure li { display: flex; gap: 0.5rem; align-items: center; min-block-size: 1.75rem; }
  .figure li > :nth-child(2) { flex: 1; }
  .figure i { inline-size: 4rem; block-size: 0.625rem; background: linear-gradient(currentColor 0 0) no-repeat; }
  .legend button { display: inline-flex; flex-direction: column; align-items: center; }
  .legend i { inline-size: 2rem; }
  .tip { position: fixed; background: #fff; border: 1px solid; }`;

let data;
let bounds;
let shown;
let paths;
const part = {};

/** An element with its children; those that change are kept by their names in `part`. */
function make(tag, { name, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  if (name) part[name] = element;
  return element;
}

function write(element, text) {
  if (element.firstChild?.nodeValue !== text) element.textContent = text;
}

function paint(element, property, value) {
  if (element.style[property] !== value) element.style[property] = value;
}

const numberText = (value) => (value === null ? '–' : value.toFixed(1).replace('.', ','));
const nameOf = (i) => data.features[i].properties.name;
const told = (i) => `${nameOf(i)}: ${numberText(shown[i])}`;
const classOf = (value) => bounds.filter((bound) => value >= bound).length;

function frame(map, last) {
  const { features, figures } = data;
  const input = { type: 'range', max: figures.periods.length - 1, value: last };
  const period = make('label', {}, 'Zeitpunkt ', make('input', input), make('output', { name: 'period' }));
  const kind = make('label', {}, 'Kennzahl ', make('select', {}, make('option', {}, 'Anteil')));
  const search = make('label', {}, 'Suche ', make('input', { type: 'search' }));
  const legend = COLOURS.map((color, k) => {
    const bounded = [bounds[k - 1], bounds[k]].map((bound) => (bound === undefined ? '' : numberText(bound)));
    const bar = make('i', { style: `background: ${color}`, name: `bar${k}` });
    return make('button', { type: 'button' }, bar, bounded.join(' bis unter '), make('span', { name: `count${k}` }));
  });
  const entry = () => make('li', {}, make('span'), make('span'), make('i'), make('span'));
  const row = () => make('tr', {}, make('th', { scope: 'row' }), make('td'), make('td'));
  const table = make('table', {}, make('tbody', { name: 'table' }, ...features.map(row)));
  document.head.append(make('style', {}, STYLE));
  document.body.append(
    make('h3', { name: 'title' }),
    make('p', { name: 'subtitle' }),
    make('p', { name: 'summary' }),
    make('div', {}, kind, period, make('button', { type: 'button' }, 'Abspielen'), search),
    make('div', { className: 'figure' }, map, make('ol', { name: 'list' }, ...features.map(entry))),
    make('div', { className: 'legend' }, ...legend),
    make('details', {}, make('summary', {}, 'Tabelle'), table),
    make('p', {}, 'Quelle und Stand der Daten, Lizenz, Hinweise zum Schutz kleiner Zahlen.'),
    make('p', { className: 'tip', name: 'tip' }),
  );
}

/** Writes what differs. */
function show(at) {
  shown = data.figures.values[at];
  const order = shown.map((_, i) => i).sort((a, b) => (shown[b] ?? -Infinity) - (shown[a] ?? -Infinity));
  const known = order.filter((i) => shown[i] !== null);
  const [first, last] = [known[0], known.at(-1)];
  const period = data.figures.periods[at];
  write(part.title, `Anteil: höchster Wert in ${told(first)}`);
  write(part.subtitle, `Anteil, ${shown.length} Gebiete, ${period}`);
  write(part.summary, `${period}: Die Werte reichen von ${told(last)} bis ${told(first)}.`);
  write(part.period, period);
  showClasses(known);
  shown.forEach((value, i) => {
    const colour = colourOf(value, bounds);
    if (paths[i].getAttribute('fill') !== colour) paths[i].setAttribute('fill', colour);
  });
  let entry = part.list.firstElementChild;
  let row = part.table.firstElementChild;
  order.forEach((i, rank) => {
    writeEntry(entry, i, rank + 1);
    [nameOf(i), numberText(shown[i]), `${rank + 1}`].forEach((text, k) => write(row.children[k], text));
    [entry, row] = [entry.nextElementSibling, row.nextElementSibling];
  });
}

function showClasses(known) {
  const counts = COLOURS.map((_, k) => known.filter((i) => classOf(shown[i]) === k).length);
  counts.forEach((count, k) => {
    write(part[`count${k}`], `${count}`);
    paint(part[`bar${k}`], 'height', `${Math.round((44 * count) / Math.max(...counts))}px`);
  });
}

function writeEntry(entry, i, rank) {
  const [place, name, bar, value] = entry.children;
  write(place, `${rank}.`);
  write(name, nameOf(i));
  paint(bar, 'color', colourOf(shown[i], bounds));
  paint(bar, 'backgroundSize', `${((100 * (shown[i] ?? 0)) / data.largest).toFixed(1)}% 100%`);
  write(value, numberText(shown[i]));
}

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
    data.largest = Math.max(...data.figures.values.flat());
  },
  draw: (at) => {
    bounds = boundsOf(data.figures.values[at]);
    const map = plainAreas(data, (i) => write(part.tip, told(i)));
    paths = map.paths;
    frame(map.svg, at);
    show(at);
  },
  show,
};
