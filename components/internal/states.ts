import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import type { NoContent } from './frame.js';
import { problemText } from './texts.js';

/**
 * While data are on their way: what the page itself has to show stays, else the room is kept, so that nothing jumps when
 * they come.
 *
 * @param hasContent - Whether the page has put something into the element.
 */
export function loading(texts: Texts, hasContent: boolean): TemplateResult {
  return hasContent
    ? html`<div part="state" aria-busy="true"><p class="unseen">${texts.loading}</p><slot></slot></div>`
    : html`<div class="state waiting" part="state" aria-busy="true"><p>${texts.loading}</p></div>`;
}

/** There are data, but none of what was asked for. */
export function noContent({ reason }: NoContent, texts: Texts): TemplateResult {
  return html`<div class="state" part="state">
    <p><strong>${texts.empty}</strong></p>
    <p>${reason}</p>
    <slot></slot>
  </div>`;
}

/** What went wrong, what to do, and below it what the page itself has to offer. */
export function failure(problems: readonly Problem[], texts: Texts, retry: (() => void) | undefined): TemplateResult {
  const [first] = problems;
  return html`<div class="state" part="state" role="alert">
    <p><strong>${texts.failed}</strong></p>
    ${
      first
        ? html`<p>${problemText(texts, first)}</p>
          <p class="detail"><code>${detail(first)}</code></p>`
        : nothing
    }
    ${retry ? html`<button type="button" @click=${retry}>${texts.retry}</button>` : nothing}
    <slot></slot>
  </div>`;
}

/** For the webmaster: code, place and parameters as they are; not the places among the figures, which are lists. */
function detail({ code, place, params }: Problem): string {
  const values: readonly unknown[] = [code, ...Object.values({ ...place, ...params })];
  const plain = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  return [...new Set(plain)].filter((value) => value !== '').join(' · ');
}
