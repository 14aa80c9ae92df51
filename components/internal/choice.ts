import { html, nothing, type TemplateResult } from 'lit';

/** Something to choose. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
}

/** A list to choose one of, with its label; nothing where there is no choice. */
export function choice(
  label: string,
  options: readonly ChoiceOption[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
    </select>
  </label>`;
}
