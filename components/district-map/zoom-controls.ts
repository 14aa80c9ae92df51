import { html, type TemplateResult } from 'lit';
import type { Way } from '../../src/index.js';
import type { MovementTexts } from '../locales/map-movement.de.js';
import type { MapZoom } from './map-zoom.js';

const ARROWS: Readonly<Record<Way, string>> = { left: '←', up: '↑', down: '↓', right: '→' };

/** Buttons for all that fingers, a mouse and keys do with a part of a map that is shown larger. */
export function zoomControls(zoom: MapZoom, texts: MovementTexts, move: (way: Way) => void): TemplateResult {
  const button = (text: string, name: string, isOff: boolean, press: () => void): TemplateResult => html`<button
    type="button" aria-label=${name} aria-disabled=${isOff} @click=${press}
  >${text}</button>`;
  const ways = (Object.keys(ARROWS) as Way[]).map((way) =>
    button(ARROWS[way], texts.move[way], zoom.isAtEdge(way), () => move(way)),
  );
  return html`<div class="zoom" role="group" aria-label=${texts.zoom}>
    ${button('+', texts.nearer, zoom.isNearest, () => zoom.nearer())}
    ${button('−', texts.farther, zoom.isWhole, () => zoom.farther())}
    ${button(texts.whole, texts.whole, zoom.isWhole, () => zoom.whole())}
    <span class="ways">${ways}</span>
  </div>`;
}
