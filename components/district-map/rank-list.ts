import { html, nothing, type TemplateResult } from 'lit';
import { type Language, type MapModel, mapValueText, textIn } from '../../src/index.js';
import type { PointerEvents } from './map-drawing.js';
import { mapTexts } from '../internal/texts.js';

/** What happens in the list. */
export interface RankListEvents extends PointerEvents {
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly blur: () => void;
}

/**
 * The areas by rank: the one place of the map that is reached by key, and a second map for those who read. `RankRows`
 * writes its entries.
 */
export function rankList(model: MapModel, events: RankListEvents, language: Language): TemplateResult {
  const { city } = model;
  return html`<div class="ranking" part="ranking">
    <p class="list-title" id="list-title">${mapTexts[language].ranking}<span class="unseen">: ${textIn(model.level.plural, language)}</span></p>
    ${
      city
        ? html`<p class="city-value">
          <span>${mapTexts[language].whole(city.area.name)}</span> <strong>${mapValueText(model, city, language).text}</strong>
        </p>`
        : nothing
    }
    <ul
      role="listbox" tabindex="0" aria-labelledby="list-title" aria-multiselectable="true"
      @keydown=${events.key} @focus=${events.focus} @blur=${events.blur}
      @click=${events.click} @pointerover=${events.over} @pointerleave=${events.out}
    ></ul>
  </div>`;
}
