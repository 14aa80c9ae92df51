import { html, nothing, type TemplateResult } from 'lit';
import { markerPath, type ObservationText, type StatusText } from '../../src/index.js';
import { hueOf } from './trend-marks.js';

/** A line in the legend: an area that is shown, or was. */
export interface LegendLine {
  readonly code: string;
  readonly name: string;
  /** Its value at the period the legend reads; absent while it is not shown. */
  readonly value: ObservationText | undefined;
  readonly slot?: number | undefined;
  readonly isShown: boolean;
  readonly isDisabled: boolean;
  readonly isPointed: boolean;
}

/** Everything the legend says. */
export interface LegendContent {
  readonly heading: string;
  readonly reference?: { readonly name: string; readonly value: ObservationText };
  readonly lines: readonly LegendLine[];
  /** Name of the quiet lines; absent where there are none. */
  readonly others?: string;
  readonly signs: readonly LegendSign[];
  /** Name of the bands; absent where there are none. */
  readonly range?: string;
}

/** What a sign means, and how the drawing shows it where it does so without the sign. */
export interface LegendSign extends StatusText {
  readonly look?: 'estimated' | 'unreliable';
}

/** The legend is where values are read: those of the chosen period, beside the switch of each line. */
export function trendLegend(
  content: LegendContent,
  toggle: (code: string) => void,
  point: (event: Event) => void,
): TemplateResult {
  const { heading, reference, lines, others, signs, range } = content;
  return html`<p class="legend-heading" id="legend-heading">${heading}</p>
    <ul
      class="lines"
      aria-labelledby="legend-heading"
      @pointerover=${point}
      @pointerleave=${point}
      @focusin=${point}
      @focusout=${point}
    >
      ${reference ? html`<li class="reference key">${entry(reference)}</li>` : nothing}
      ${lines.map(
        (line) =>
          html`<li>
            <button
              type="button"
              class="key ${hueOf(line)} ${line.isPointed ? 'pointed' : ''}"
              data-code=${line.code}
              aria-pressed=${line.isShown}
              ?disabled=${line.isDisabled}
              @click=${() => toggle(line.code)}
            >
              ${entry(line)}
            </button>
          </li>`,
      )}
      ${others ? html`<li class="key others">${entry({ name: others })}</li>` : nothing}
    </ul>
    ${
      signs.length > 0 || range
        ? html`<ul class="signs">${range ? html`<li>${bandSwatch()} ${range}</li>` : nothing}${signs.map(signItem)}</ul>`
        : nothing
    }`;
}

/** A line as the drawing has it, its name, and its value: eyes get the sign, ears its meaning. */
const entry = ({ name, value, slot }: Partial<LegendLine>): TemplateResult =>
  html`${swatch(slot)}<span>${name}</span> <b aria-hidden="true" ?hidden=${!value}>${value?.text}</b><span class="unseen">${value?.spoken}</span>`;

const signItem = ({ sign, label, look }: LegendSign): TemplateResult =>
  html`<li>${look === 'estimated' ? swatch() : look ? ring() : nothing}<b>${sign}</b> ${label}</li>`;

const swatch = (slot?: number): TemplateResult =>
  html`<svg class="swatch" width="28" height="14" aria-hidden="true"><path class="line" d="M2,7h24"></path><path class="marker" d=${slot === undefined ? nothing : markerPath(slot, 14, 7, 4)}></path></svg>`;

const bandSwatch = (): TemplateResult =>
  html`<svg class="swatch" width="28" height="14" aria-hidden="true"><path class="band" d="M2,2h24v10h-24z"></path><path class="line solid" d="M2,7h24"></path></svg>`;

const ring = (): TemplateResult =>
  html`<svg class="swatch" width="14" height="14" aria-hidden="true"><path class="hollow" d=${markerPath(0, 7, 7, 4)}></path></svg>`;
