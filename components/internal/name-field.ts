import { html, nothing, type TemplateResult } from 'lit';

/** Fewer names than this are found without looking for them. */
const NAMES_TO_LOOK_FOR = 12;

/** What a reader does in a field for names, and what is said beside it. */
export interface NameFieldEvents {
  readonly look: (typed: string) => void;
  readonly focus?: () => void;
  readonly key?: (event: KeyboardEvent) => void;
  /** How many were found. */
  readonly found?: string | undefined;
}

/** A field to look for names in a list of `count`; nothing where they are few. */
export function nameField(
  label: string,
  count: number,
  typed: string,
  { look, focus, key, found }: NameFieldEvents,
): TemplateResult | typeof nothing {
  if (count < NAMES_TO_LOOK_FOR) return nothing;
  return html`<label>
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${typed}
      @input=${(event: Event) => look((event.target as HTMLInputElement).value)}
      @focus=${focus}
      @keydown=${key}
    />
  </label>
  ${found ? html`<p class="found">${found}</p>` : nothing}`;
}
