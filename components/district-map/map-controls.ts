import { html, nothing, type TemplateResult } from 'lit';
import {
  type AreaLevel,
  figureText,
  formatPeriod,
  type Language,
  type MapModel,
  type Publication,
  textIn,
} from '../../src/index.js';
import { choice } from '../internal/choice.js';
import { mapTexts } from '../internal/texts.js';

/** What a reader has chosen. */
export interface MapControlEvents {
  readonly indicator: (id: string) => void;
  readonly level: (id: string) => void;
  readonly period: (id: string) => void;
}

/** Choices above the map, each only where there is something to choose. */
export function mapControls(
  model: MapModel,
  publication: Publication,
  levels: readonly AreaLevel[],
  events: MapControlEvents,
  language: Language,
): TemplateResult {
  const { table, level, periods, period } = model;
  const indicators = indicatorsBeside(publication, table.indicator.id);
  // the whole city is no map
  const drawn = levels.filter(({ id }) => id === level.id || id !== table.areas.levels[0]?.id);
  return html`${choice(
    mapTexts[language].indicator,
    indicators.map(({ id, title }) => ({ id, text: textIn(title, language) })),
    table.indicator.id,
    events.indicator,
  )}
  ${choice(
    mapTexts[language].level,
    drawn.map(({ id, plural }) => ({ id, text: textIn(plural, language) })),
    level.id,
    events.level,
  )}
  ${
    periods.length > 1
      ? html`<label class="period">
        <span>${figureText(language).period(period.kind)}</span>
        <span class="slider">
          <input
            type="range" min="0" max=${periods.length - 1} step="1"
            .value=${String(periods.findIndex(({ id }) => id === period.id))}
            aria-valuetext=${formatPeriod(period, { language })}
            @input=${(event: Event) => {
              const chosen = periods[Number((event.target as HTMLInputElement).value)];
              if (chosen) events.period(chosen.id);
            }}
          />
          <output>${formatPeriod(period, { language, style: 'short' })}</output>
        </span>
      </label>`
      : nothing
  }`;
}

/** The indicators of the same topic; all where there is no topic. */
function indicatorsBeside({ topics, indicators }: Publication, id: string): Publication['indicators'] {
  const topic = topics.find((one) => one.indicators.includes(id));
  return topic ? indicators.filter((indicator) => topic.indicators.includes(indicator.id)) : indicators;
}
