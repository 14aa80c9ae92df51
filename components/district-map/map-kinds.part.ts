import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  CLASS_WORDS,
  figureText,
  type Language,
  type LegendKey,
  legendKey,
  MAP_VIEW_WORDS,
  mapLegend,
  type MapModel,
  mapOfKind as modelOfKind,
  type MapSquare,
  type MapWish,
  pointInside,
  type Publication,
  readMapWish,
  signPath,
  signSide,
  textIn,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import type { Misuse } from '../internal/misuse.part.js';
import { mapTexts } from '../internal/texts.js';
import { writeAttribute } from '../internal/write.js';
import { deKinds, type KindTexts } from '../locales/map-kinds.de.js';
import { enKinds } from '../locales/map-kinds.en.js';
import { mapKindStyles } from './map-kinds.styles.js';
import { type LegendFilter, legendItems, legendList, swatch } from './map-legend.js';
import { dot, line, tile } from './map-patterns.js';

export const styles = mapKindStyles;

const warned = new WeakSet<object>();

/** The same map of the kind that a page wishes; who wishes filled areas for counts is told why not. */
export function mapOfKind(model: MapModel, wish: MapWish & object, tables: Publication['tables']): MapModel {
  const drawn = modelOfKind(model, wish, tables);
  if (model.symbols && !drawn.symbols && !warned.has(wish)) {
    warned.add(wish);
    // eslint-disable-next-line no-console -- for the webmaster: readers see circles or areas, and a note
    console.warn(
      `<soz-district-map>: "${model.table.indicator.id}" is a count. Filled areas make large districts look like large numbers; leave out view="choropleth" for circles, or show a share.`,
    );
  }
  return drawn;
}

const EXPECTED: Readonly<Record<keyof MapWish, Misuse[string]>> = {
  view: MAP_VIEW_WORDS,
  classes: CLASS_WORDS,
  about: 'city, target or a number, with classes="diverging" or without classes',
  breaks: 'up to four numbers with spaces between them',
  classCount: 'a number from 2 to 5',
  breaksPerPeriod: '',
  second: 'the id of an indicator that is published, with view="bivariate" or without view',
  years: 'a number',
};

/** What of a wish has no effect. */
export function misuse(wish: MapWish & { readonly offered: Publication['indicators'] }): Misuse {
  const { inVain, view } = readMapWish(wish);
  const isSecondMissing = view === 'bivariate' && !wish.offered.some(({ id }) => id === wish.second);
  const names = isSecondMissing ? [...inVain, 'second' as const] : inVain;
  return Object.fromEntries(names.map((name) => [name === 'classCount' ? 'class-count' : name, EXPECTED[name]]));
}

const TEXTS: Readonly<Record<Language, KindTexts>> = { de: deKinds, en: enKinds };

/** The second indicator as a choice, where there is one. */
export function secondChoice(
  { table, kind }: MapModel,
  { indicators }: Publication,
  choose: (id: string) => void,
  language: Language,
): unknown {
  const [second] = kind?.others ?? [];
  const options = indicators
    .filter(({ id, form }) => id === second?.id || (id !== table.indicator.id && form !== 'count'))
    .map(({ id, title }) => ({ id, text: textIn(title, language) }));
  return second && choice(TEXTS[language].second, options, second.id, choose);
}

/** How the classes of these kinds are told apart where the reader has chosen the colours. */
export function kindPatterns(prefix: string): SVGTemplateResult {
  const id = (name: string): string => `${prefix}-${name}`;
  const lines = ['', 'M0 3H20', 'M0 3H20M0 17H20'];
  return svg`
    ${[line('M0 5H20M0 15H20'), line('M0 10H20'), dot(1.5), dot(4.5), dot(8)].map((content, i) => tile(id(`d${i}`), content, 0, 20))}
    ${Array.from({ length: 9 }, (_, i) =>
      tile(id(`b${i}`), svg`${line(lines[Math.floor(i / 3)] ?? '')}${dot([0, 3.5, 7][i % 3] ?? 0)}`, 0, 20),
    )}`;
}

/** The legend with how its classes came about; two sides make a square of buttons. */
export function kindLegend(model: MapModel, prefix: string, filter: LegendFilter, language: Language): TemplateResult {
  const { kind } = model;
  const sides = kind?.square?.(language);
  const others = mapLegend(model, language).filter(
    ({ key, count }) => typeof key === 'string' || (key ?? count) === undefined,
  );
  return html`${
    sides
      ? html`<div role="group" aria-label=${figureText(language).legend} @keydown=${filter.key}>
          ${square(model, sides, prefix, filter, language)} ${legendItems(others, prefix, filter, language)}
        </div>`
      : legendList(model, prefix, filter, language)
  }
  ${kind ? html`<p class="kind-note">${kind.note(language)}</p>` : nothing}`;
}

/** Classes with two sides: a button for each, the highest row on top. One tab stop; the arrow keys lead over it. */
function square(
  model: MapModel,
  { rows, columns, rowTitle, columnTitle }: MapSquare,
  prefix: string,
  { only, press }: LegendFilter,
  language: Language,
): TemplateResult {
  const { kind, classes } = model;
  const cell = (row: number, column: number): TemplateResult => {
    const key = row * columns.length + column;
    const { count = 0, look = 'ground' } = classes[key] ?? {};
    const entry = { key, look, count, label: `${rowTitle} ${rows[row]}, ${columnTitle} ${columns[column]}` };
    const way = kind?.sign ? column - 1 : 0;
    const isFirst = row === rows.length - 1 && column === 0;
    return html`<td><button
      type="button" tabindex=${isFirst ? 0 : -1} aria-pressed=${key === only}
      aria-label="${entry.label}: ${mapTexts[language].areas(count)}" @click=${() => press(entry)}
      >${swatch(prefix, entry)}${
        way
          ? html`<svg class="pointer" width="18" height="18" viewBox="-10 -10 20 20"><path class="sign-path" d=${signPath(0, 0, 7 * way)}></path></svg>`
          : nothing
      }<span class="count">${count}</span></button></td>`;
  };
  return html`<table class="square" role="grid" @keydown=${walk} @focusin=${rove}>
    <caption class="side">${rowTitle} ${arrow('↑')}</caption>
    <tbody>
      ${rows
        .map((name, row) => html`<tr><th scope="row">${name}</th>${columns.map((_, column) => cell(row, column))}</tr>`)
        .reverse()}
    </tbody>
    <tfoot>
      <tr><td></td>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
      <tr><td></td><th class="side" colspan=${columns.length}>${columnTitle} ${arrow('→')}</th></tr>
    </tfoot>
  </table>`;
}

/** Says to eyes alone where more of a figure is. */
const arrow = (way: string): TemplateResult => html`<span aria-hidden="true">${way}</span>`;

const buttonsOf = (event: Event): HTMLButtonElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLButtonElement>('button'),
];

function walk(event: KeyboardEvent): void {
  const buttons = buttonsOf(event);
  const at = buttons.findIndex((button) => button === event.target);
  const width = buttons.length / (event.currentTarget as HTMLTableElement).tBodies[0]!.rows.length;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: width,
    ArrowUp: -width,
    Home: -at,
    End: buttons.length - 1 - at,
  };
  const step = steps[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  const column = at % width;
  // a row ends where it ends
  if (Math.abs(step) === 1 && (column + step < 0 || column + step >= width) && event.key.startsWith('Arrow')) return;
  buttons[at + step]?.focus();
}

function rove(event: Event): void {
  for (const button of buttonsOf(event)) button.tabIndex = button === event.target ? 0 : -1;
}

/** Lays upon a drawn map what only its kind has: which way areas went; and gives two values in the list their room. */
export function drawKind(map: Element | undefined, model: MapModel, only?: LegendKey): void {
  const { geometry, kind } = model;
  if (!(map instanceof SVGSVGElement) || !geometry) return;
  const list = (map.getRootNode() as ShadowRoot).querySelector('[role=listbox]');
  list?.classList.toggle('paired', kind?.valueText !== undefined);
  const present = map.querySelector('.sign-path');
  const { sign } = kind ?? {};
  if (!sign) return present?.remove();
  const path = present ?? document.createElementNS(map.namespaceURI, 'path');
  if (!present) {
    path.setAttribute('class', 'sign-path');
    map.querySelector('.symbols')?.after(path);
  }
  const shown = model.areas.filter((area) => only === undefined || legendKey(area) === only);
  const ways = new Map(shown.map((area) => [area.area.code, sign(area)]));
  const side = signSide(geometry, model.areas.length);
  const d = geometry.shapes.map(({ code, path }) => {
    const way = ways.get(code) ?? 0;
    const { x, y } = way ? pointInside(path) : { x: 0, y: 0 };
    return way ? signPath(x, y, way * side) : '';
  });
  writeAttribute(path, 'd', d.join(''));
}
