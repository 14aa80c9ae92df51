import { html, nothing, type TemplateResult } from 'lit';
import { type Language, type MatrixModel, statusLegend } from '../../src/index.js';
import type { Texts } from '../locales/de.js';

const TINTS = [0, 1, 2, 3, 4];

/** What the tints and the signs of a matrix mean. */
export function matrixLegend(
  { rows, reference }: MatrixModel,
  texts: Texts['matrix'],
  language: Language,
): TemplateResult {
  const cells = [...rows, ...(reference ? [reference] : [])].flatMap((row) => row.cells);
  const signs = statusLegend(
    cells.map(({ status }) => status),
    language,
  );
  const hasTints = cells.some(({ tint }) => tint !== undefined);
  return html`${
    hasTints
      ? html`<p class="tints">
          <span>${texts.classes}:</span>
          <span class="ramp">
            ${texts.low}${TINTS.map((tint) => html`<i class="tint-${tint}"></i>`)}${texts.high}
          </span>
        </p>`
      : nothing
  }
  ${signs.length > 0 ? html`<ul class="signs">${signs.map(({ sign, label }) => html`<li><b>${sign}</b> ${label}</li>`)}</ul>` : nothing}`;
}
