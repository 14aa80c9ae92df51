import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  describeState,
  formatNumber,
  hasFlag,
  indicatorStyle,
  type Language,
  type MapGeometry,
  type MapModel,
  statusLegend,
  symbolScale,
  withState,
} from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { classText } from './map-words.js';

const swatch = (prefix: string, look: string, over = ''): TemplateResult => html`<svg
  class="swatch" viewBox="0 0 84 56" aria-hidden="true"
><rect class="area ${look}" fill="url(#${prefix}-${look})" width="84" height="56"></rect>
${over ? svg`<rect fill="url(#${prefix}-${over})" width="84" height="56"></rect>` : nothing}</svg>`;

const entry = (sign: TemplateResult, text: string, count: number, texts: Texts): TemplateResult =>
  html`<li>
    ${sign}<span>${text}</span> <span class="count" aria-hidden="true">${count}</span>
    <span class="unseen">${texts.map.areas(count)}</span>
  </li>`;

/** The classes in order with how many areas are in each, then whatever else there is on the map. */
export function mapLegend(model: MapModel, prefix: string, texts: Texts, language: Language): TemplateResult {
  const { indicator } = model.table;
  const isCount = indicator.form === 'count';
  return html`<ul class="entries" aria-label=${texts.map.legend}>
      ${
        isCount
          ? nothing
          : model.classes.map((bounds) =>
              entry(swatch(prefix, `q${bounds.tint}`), classText(model, bounds, language), bounds.count, texts),
            )
      }
      ${model.specials.map(({ look, status, count }) =>
        entry(
          swatch(prefix, look),
          look === 'zero' ? texts.map.zero : describeState(status, language).label,
          count,
          texts,
        ),
      )}
      ${flags(model, prefix, language)}
    </ul>`;
}

/** What stands beside a number: letters, brackets, bars. */
function flags(model: MapModel, prefix: string, language: Language): TemplateResult[] {
  const statuses = model.areas.filter(({ rank }) => rank !== undefined).map(({ observation }) => observation.status);
  const uncertain = model.areas.find(({ observation }) => hasFlag(observation.status, 'unreliable'));
  const tint = model.classes[uncertain?.classIndex ?? 0]?.tint ?? 0;
  return statusLegend(
    statuses.map((status) => withState(status, 'ok')),
    language,
  ).map(
    ({ sign, label }) =>
      html`<li>
        ${sign === '( )' ? swatch(prefix, `q${tint}`, 'unreliable') : nothing}<span class="sign">${sign}</span>
        <span>${label}</span>
      </li>`,
  );
}

/** Circles of round counts, as large as on the map, below which they stand; the last one says of what. */
export function sizeLegend(model: MapModel, geometry: MapGeometry, language: Language): TemplateResult {
  const { radius, marks } = symbolScale(model.largest, { ...geometry, areas: geometry.shapes.length });
  const { unit } = indicatorStyle(model.table.indicator, language);
  return html`<div class="sizes">
    ${marks.map((mark, i) => {
      const side = Math.ceil(2 * radius(mark) + 8);
      return html`<svg width="${((100 * side) / geometry.width).toFixed(2)}%" viewBox="0 0 ${side} ${side}" aria-hidden="true">
          <circle class="symbol" cx=${side / 2} cy=${side / 2} r=${radius(mark).toFixed(1)}></circle>
        </svg>
        <span>${formatNumber(mark, { language, decimals: 0, unit: i + 1 === marks.length ? unit : '' })}</span>`;
    })}
  </div>`;
}
