import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixSheet } from '../../src/index.js';

const TINTS = [0, 1, 2, 3, 4];

/** What the tints and the signs of a matrix mean. */
export function matrixLegend({ tints, keys }: MatrixSheet): TemplateResult {
  return html`${
    tints
      ? html`<p class="tints">
          <span>${tints.note}:</span>
          <span class="ramp">
            ${tints.low}${TINTS.map((tint) => html`<i class="tint-${tint}" aria-hidden="true"></i>`)}${tints.high}
          </span>
        </p>`
      : nothing
  }
  ${
    keys.length > 0
      ? html`<ul class="signs">
          ${keys.map(({ sign, label, look }) => html`<li><b class=${look ?? nothing}>${sign}</b> ${label}</li>`)}
        </ul>`
      : nothing
  }`;
}
