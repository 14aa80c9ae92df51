import { html, type TemplateResult } from 'lit';
import { type MapArea, mapAreaText, nameFinder } from '../../src/index.js';
import { languageAround } from '../internal/surroundings.js';
import type { MovedMap, ShownMap } from './moved-map.js';
import { movementTexts } from './movement-texts.js';

/** Looks for areas by name: leads to the first of them, and leaves those in the list that are found. */
export class AreaSearch {
  /** What is looked for: a name, or a part of one. */
  name = '';
  readonly #map: MovedMap;
  readonly #shown: () => ShownMap | undefined;
  #field: HTMLInputElement | undefined;

  /** @param shown - What the map shows, as soon as it shows something. */
  constructor(map: MovedMap, shown: () => ShownMap | undefined) {
    this.#map = map;
    this.#shown = shown;
  }

  /** The areas that the list has: those that are looked for. */
  listed(areas: readonly MapArea[]): readonly MapArea[] {
    if (!this.#isOn) return areas;
    const finds = nameFinder(this.name);
    return areas.filter(({ area }) => finds(area.name));
  }

  readonly find = (name: string): void => {
    this.name = name;
    this.#map.requestUpdate();
    const { model } = this.#shown() ?? {};
    const [first, second] = this.#found;
    this.#map.activate(this.#isOn ? first?.area.code : undefined, false);
    const only = model && first && !second ? `: ${mapAreaText(model, first, languageAround(this.#map))}` : '';
    this.#map.announce(this.#count + only);
  };

  /** Follows the field it is typed into; what was typed before the code was here is looked for too. */
  listen(field: HTMLInputElement | undefined): void {
    if (!field || field === this.#field) return;
    this.#field = field;
    field.addEventListener('keydown', (event) => this.#onKey(event));
    if (field.value) this.find(field.value);
  }

  /** How many areas were found, for eyes only and in the name of no field: ears are told. */
  note(): TemplateResult {
    return html`<span class="found" aria-hidden="true">${this.#count}</span>`;
  }

  get #isOn(): boolean {
    return this.name.trim() !== '';
  }

  get #found(): readonly MapArea[] {
    return this.listed(this.#shown()?.model.areas ?? []);
  }

  get #count(): string {
    if (!this.#isOn) return '';
    const { found, nothingFound } = movementTexts(this.#map);
    const { length } = this.#found;
    return length === 0 ? nothingFound : found(length);
  }

  /** Enter picks what was found first, the arrow down leads into the list, Escape ends the search. */
  #onKey(event: KeyboardEvent): void {
    const [first] = this.#found;
    if (event.key === 'Enter' && first && this.#isOn) this.#pick(first.area.code);
    else if (event.key === 'ArrowDown') this.#shown()?.list?.focus();
    else if (event.key === 'Escape' && this.name !== '') this.find('');
    else return;
    event.preventDefault();
  }

  #pick(code: string): void {
    this.name = '';
    if (this.#map.areas.includes(code)) this.#map.activate(code);
    else this.#map.toggle(code);
  }
}
