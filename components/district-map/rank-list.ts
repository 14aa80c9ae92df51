import { html, nothing, type TemplateResult } from 'lit';
import {
  type Language,
  type MapArea,
  mapAreaText,
  mapBareValue,
  type MapModel,
  mapValueText,
  textIn,
} from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import type { PointerEvents } from './map-drawing.js';

/** What happens in the list. */
export interface RankListEvents extends PointerEvents {
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly blur: () => void;
}

/** The areas by rank: the one place of the map that is reached by key, and a second map for those who read. */
export function rankList(
  model: MapModel,
  prefix: string,
  selected: ReadonlySet<string>,
  events: RankListEvents,
  texts: Texts,
  language: Language,
): TemplateResult {
  const { city } = model;
  return html`<div class="ranking" part="ranking">
    <p class="list-title" id="list-title">${texts.map.ranking}<span class="unseen">: ${textIn(model.level.plural, language)}</span></p>
    ${
      city
        ? html`<p class="city-value">
          <span>${texts.map.whole(city.area.name)}</span> <strong>${mapValueText(model, city, language).text}</strong>
        </p>`
        : nothing
    }
    <ul
      role="listbox" tabindex="0" aria-labelledby="list-title" aria-multiselectable="true"
      @keydown=${events.key} @focus=${events.focus} @blur=${events.blur}
      @click=${events.click} @pointerover=${events.over} @pointerleave=${events.out}
    >
      ${model.areas.map((area, index) => option(model, prefix, area, index, selected, language))}
    </ul>
  </div>`;
}

function option(
  model: MapModel,
  prefix: string,
  area: MapArea,
  index: number,
  selected: ReadonlySet<string>,
  language: Language,
): TemplateResult {
  const { code, name } = area.area;
  return html`<li role="option" id="option-${index}" data-code=${code} aria-selected=${selected.has(code)}>
    <span class="unseen">${mapAreaText(model, area, language)}</span>
    <span class="rank" aria-hidden="true">${area.rank === undefined ? '' : `${area.rank}.`}</span>
    <span class="name" aria-hidden="true">${name}</span>
    ${bar(model, area, prefix)}
    <span class="value" aria-hidden="true">${mapBareValue(model, area, language).text}</span>
  </li>`;
}

/** How long the bar is compared with the largest value of any year; without a value, how the area looks on the map. */
function bar(model: MapModel, area: MapArea, prefix: string): TemplateResult {
  const { special, classIndex, observation } = area;
  const tint = model.classes[classIndex ?? 0]?.tint ?? 0;
  const look = special ?? (model.table.indicator.form === 'count' ? 'bar-count' : `q${tint}`);
  const width = special ? 1 : Math.max(0, Math.min(1, observation.value / model.largest));
  return html`<svg class="bar" viewBox="0 0 200 28" preserveAspectRatio="none" aria-hidden="true">
    <rect class="area ${look}" fill="url(#${prefix}-${look})" width="${(width * 100).toFixed(1)}%" height="100%"></rect>
  </svg>`;
}
