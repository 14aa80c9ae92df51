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
import { nameField } from '../internal/name-field.js';
import { mapTexts } from '../internal/texts.js';
import type { MapMovement, Movement } from './map-movement.part.js';

/** Fewer periods are looked at one by one. */
const PERIODS_TO_PLAY = 4;

/** What a reader has chosen. */
export interface MapControlEvents {
  readonly indicator: (id: string) => void;
  readonly level: (id: string) => void;
  readonly period: (id: string) => void;
  /** Does what needs the code for moving, which is fetched when it is first asked for. */
  readonly move: (action: Movement, from?: string) => unknown;
}

/** Choices above the map, each only where there is something to choose. */
export function mapControls(
  model: MapModel,
  publication: Publication,
  levels: readonly AreaLevel[],
  events: MapControlEvents,
  moving: MapMovement | undefined,
  language: Language,
): TemplateResult {
  const { table, level, periods, period } = model;
  const texts = mapTexts[language];
  const indicators = indicatorsBeside(publication, table.indicator.id);
  // the whole city is no map
  const drawn = levels.filter(({ id }) => id === level.id || id !== table.areas.levels[0]?.id);
  return html`${choice(
    texts.indicator,
    indicators.map(({ id, title }) => ({ id, text: textIn(title, language) })),
    table.indicator.id,
    events.indicator,
  )}
  ${choice(
    texts.level,
    drawn.map(({ id, plural }) => ({ id, text: textIn(plural, language) })),
    level.id,
    events.level,
  )}
  ${
    periods.length > 1
      ? html`<div class="time"><label class="period">
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
          <output aria-hidden="true">${formatPeriod(period, { language, style: 'short' })}</output>
        </span>
      </label>${
        periods.length < PERIODS_TO_PLAY
          ? nothing
          : html`<button type="button" @click=${() => events.move('play')}>${moving?.isPlaying ? texts.pause : texts.play}</button>`
      }</div>`
      : nothing
  }
  ${
    model.geometry
      ? html`<button type="button" aria-pressed=${moving?.walk.isOn ?? false} @click=${() => events.move('near')}>${texts.near}</button>`
      : nothing
  }
  ${moving?.zoomControls()}
  ${nameField(texts.find, model.areas.length, moving?.search.name ?? '', { look: moving?.search.find, focus: () => events.move('find') }, moving?.search.note())}`;
}

/** The indicators of the same topic; all where there is no topic. */
function indicatorsBeside({ topics, indicators }: Publication, id: string): Publication['indicators'] {
  const topic = topics.find((one) => one.indicators.includes(id));
  return topic ? indicators.filter((indicator) => topic.indicators.includes(indicator.id)) : indicators;
}
