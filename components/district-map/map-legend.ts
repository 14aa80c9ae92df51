import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  figureText,
  formatNumber,
  indicatorStyle,
  type Language,
  type MapGeometry,
  mapLegend,
  type MapLegendEntry,
  type MapModel,
  symbolScale,
} from '../../src/index.js';
import { mapTexts } from '../internal/texts.js';

const swatch = (prefix: string, { look, isUncertain }: MapLegendEntry): TemplateResult => html`<svg
  class="swatch" viewBox="0 0 84 56" aria-hidden="true"
><rect class="area ${look}" fill="url(#${prefix}-${look})" width="84" height="56"></rect>
${isUncertain ? svg`<rect fill="url(#${prefix}-unreliable)" width="84" height="56"></rect>` : nothing}</svg>`;

/** The entries of the legend: what is filled how, how often, and what signs mean. */
export function legendList(model: MapModel, prefix: string, language: Language): TemplateResult {
  return html`<ul class="entries" aria-label=${figureText(language).legend}>
    ${mapLegend(model, language).map(
      (entry) => html`<li>
        ${entry.look ? swatch(prefix, entry) : nothing}${entry.sign ? html`<span class="sign">${entry.sign}</span>` : nothing}
        <span>${entry.label}</span>
        ${
          entry.count === undefined
            ? nothing
            : html`<span class="count" aria-hidden="true">${entry.count}</span>
              <span class="unseen">${mapTexts[language].areas(entry.count)}</span>`
        }
      </li>`,
    )}
  </ul>`;
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
