import { html, nothing, type TemplateResult } from 'lit';
import { type AreaHierarchy, type Language, textIn } from '../../src/index.js';
import type { TrendTexts } from '../locales/de.js';

/** What the picker offers. */
export interface AreaPickerContent {
  readonly areas: AreaHierarchy;
  /** Codes not offered: they are shown already, or are the reference. */
  readonly taken: ReadonlySet<string>;
  readonly isFull: boolean;
}

/**
 * A list of areas by level, and a button. Choosing in the list alone adds nothing: with the keyboard one passes every
 * area on the way to the one that is meant.
 */
export function areaPicker(
  { areas, taken, isFull }: AreaPickerContent,
  texts: TrendTexts,
  language: Language,
  add: (code: string) => void,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const list = (event.currentTarget as HTMLFormElement).querySelector('select');
    if (list?.value) add(list.value);
    if (list) list.value = '';
  };
  return html`<form class="area-picker" @submit=${submit}>
    <label>
      <span>${texts.addArea}</span>
      <select ?disabled=${isFull} aria-describedby=${isFull ? 'full' : nothing}>
        <option value="">${texts.choose}</option>
        ${areas.levels.map(({ id, plural }) => {
          const offered = areas.areas.filter(({ level, code }) => level === id && !taken.has(code));
          if (offered.length === 0) return nothing;
          return html`<optgroup label=${textIn(plural, language)}>
            ${offered.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </optgroup>`;
        })}
      </select>
    </label>
    <button ?disabled=${isFull}>${texts.add}</button>
    ${isFull ? html`<span class="full" id="full">${texts.full}</span>` : nothing}
  </form>`;
}
