import { html, nothing, type TemplateResult } from 'lit';
import { quietly } from './quietly.js';

/** Something to choose. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
}

/** A list to choose one of, with its label; nothing where there is no choice. `choose` is told its id and its text. */
export function choice(
  label: string,
  options: readonly ChoiceOption[],
  chosen: string,
  choose: (id: string, text: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  const onChange = ({ target }: Event): void => {
    for (const { value, text } of (target as HTMLSelectElement).selectedOptions) choose(value, text);
  };
  return html`<label>
    <span>${label}</span>
    <select data-chosen=${chosen} @change=${onChange}>
      ${options.map(({ id, text }) => html`<option value=${id}>${text}</option>`)}
    </select>
  </label>`;
}

/** Has the lists show what is chosen. */
export function showChosen(root: ParentNode): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-chosen]')) {
    const { chosen = '' } = select.dataset;
    if (select.value !== chosen) quietly(select, () => (select.value = chosen));
  }
}
