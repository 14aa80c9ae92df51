import { html, nothing, type TemplateResult } from 'lit';
import type { TableTwin } from '../../src/index.js';

/** The table twin as a real table. Where a sign says less than its meaning, ears get the meaning. */
export function tableTwin({ caption, columns, rows }: TableTwin): TemplateResult {
  return html`<div class="scroll" role="group" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ heading, cells, reference }) =>
            html`<tr class=${reference ? 'reference' : nothing}>
              <th scope="row">${heading}</th>
              ${cells.map(({ text, spoken }) => html`<td>${cell(text, spoken)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const isSign = (text: string): boolean => !/\d/.test(text);

const cell = (text: string, spoken: string): TemplateResult | string =>
  isSign(text) && text !== spoken
    ? html`<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span>`
    : text;

/** Paper cannot be clicked: the table is printed with its figure. */
export function printWithTable(root: ParentNode, signal: AbortSignal): void {
  let opened: HTMLDetailsElement | null = null;
  const open = (): void => {
    opened = root.querySelector<HTMLDetailsElement>('details.twin:not([open])');
    opened?.toggleAttribute('open', true);
  };
  addEventListener('beforeprint', open, { signal });
  addEventListener('afterprint', () => opened?.toggleAttribute('open', false), { signal });
}
