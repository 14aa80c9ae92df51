import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  figureText,
  type Language,
  type LegendKey,
  mapLegend,
  type MapLegendEntry,
  type MapModel,
} from '../../src/index.js';
import { mapTexts } from '../internal/texts.js';

/** A small square of what areas are filled with. */
export const swatch = (prefix: string, { look, isUncertain }: MapLegendEntry): TemplateResult => html`<svg
  class="swatch" aria-hidden="true"
><rect class="area ${look}" fill="url(#${prefix}-${look})" width="100%" height="100%"></rect>
${isUncertain ? svg`<rect fill="url(#${prefix}-unreliable)" width="100%" height="100%"></rect>` : nothing}</svg>`;

/** What a reader has pressed in the legend. */
export interface LegendFilter {
  /** What is shown strongly; everything without it. */
  readonly only: LegendKey | undefined;
  readonly press: (entry: MapLegendEntry) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The classes with how many areas are in each, as bars over their colours; then whatever else there is on the map. */
export function legendList(model: MapModel, prefix: string, filter: LegendFilter, language: Language): TemplateResult {
  const entries = mapLegend(model, language);
  const isClass = ({ key }: MapLegendEntry): boolean => typeof key === 'number';
  return html`<div role="group" aria-label=${figureText(language).legend} @keydown=${filter.key}>
    ${legendItems(entries.filter(isClass), prefix, filter, language, 'classes')}
    ${legendItems(
      entries.filter((entry) => !isClass(entry)),
      prefix,
      filter,
      language,
    )}
  </div>
  ${
    model.kind || model.symbols || model.classes.length < 2
      ? nothing
      : html`<p class="kind-note">${mapTexts[language].quantiles}</p>`
  }`;
}

/** Entries of a legend; those of classes have a bar. */
export function legendItems(
  entries: readonly MapLegendEntry[],
  prefix: string,
  filter: LegendFilter,
  language: Language,
  className: 'classes' | 'entries' = 'entries',
): TemplateResult {
  const largest = className === 'classes' ? Math.max(1, ...entries.map(({ count = 0 }) => count)) : 0;
  const item = (entry: MapLegendEntry): TemplateResult =>
    html`<li>${legendEntry(entry, prefix, filter, largest, language)}</li>`;
  return html`<ul class=${className}>${entries.map(item)}</ul>`;
}

/** Pixels of the longest bar. */
const BAR = 44;

function legendEntry(
  entry: MapLegendEntry,
  prefix: string,
  { only, press }: LegendFilter,
  largest: number,
  language: Language,
): TemplateResult {
  const { key, look, sign, label, count } = entry;
  const bar = largest && count !== undefined ? Math.round((BAR * count) / largest) : undefined;
  const content = html`${look ? swatch(prefix, entry) : nothing}${sign ? html`<span class="sign">${sign}</span>` : nothing}
    <span>${label}</span>
    ${
      count === undefined
        ? nothing
        : html`<span class="tally" aria-hidden="true">${
            bar === undefined
              ? nothing
              : html`<svg class="count-bar" width=${bar} height=${bar}
                ><rect class="area ${look}" fill="url(#${prefix}-${look})" width="100%" height="100%"></rect
              ></svg>`
          }<span class="count">${count}</span></span>
          <span class="unseen">, ${mapTexts[language].areas(count)}</span>`
    }`;
  return key === undefined
    ? content
    : html`<button type="button" aria-pressed=${key === only} @click=${() => press(entry)}>${content}</button>`;
}
