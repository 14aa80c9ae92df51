import { html, nothing, type TemplateResult } from 'lit';

/** Fewer names than this are found without looking for them. */
const NAMES_TO_LOOK_FOR = 12;

/** A field to look for names in a list of `count`, and how many are found; nothing where they are few. */
export function nameField(
  label: string,
  count: number,
  typed: string,
  listeners: { readonly look?: (typed: string) => void; readonly focus?: () => void },
  found?: TemplateResult,
): TemplateResult | typeof nothing {
  if (count < NAMES_TO_LOOK_FOR) return nothing;
  return html`<label>
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${typed}
      @focus=${listeners.focus}
      @input=${(event: Event) => listeners.look?.((event.target as HTMLInputElement).value)}
    />${found}
  </label>`;
}
